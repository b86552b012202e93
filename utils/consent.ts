// What is asked of the browser before a resolver may be asked: its host and, in
// Firefox, the consent to data transmission that goes with it (Firefox 140,
// `data_collection`). Chromium refuses that word and its types do not know it.
import type { Browser } from "wxt/browser";

export function withConsent(
  origins: string[],
): Browser.permissions.Permissions {
  return import.meta.env.FIREFOX
    ? Object.assign(
        { origins },
        { data_collection: ["personalCommunications"] },
      )
    : { origins };
}
