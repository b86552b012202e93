// What a person types where one address or domain is asked for → its domain, or why
// there is none. Never throws.
import { type Domain, toDomain } from "./domain.ts";
import { readMailboxes } from "./read.ts";

export type OneDomain =
  | { readonly domain: Domain }
  | {
      readonly domain: null;
      readonly why: "nothing" | "several" | "address-literal" | "cannot-tell";
    };

export function oneDomain(text: string): OneDomain {
  const bare = text.includes("@") ? null : toDomain(text.trim());
  if (bare) return { domain: bare };
  const [only, ...more] = readMailboxes(text);
  if (more.length > 0) return { domain: null, why: "several" };
  switch (only?.kind) {
    case "mailbox":
      return { domain: only.mailbox.domain };
    case "address-literal":
      return { domain: null, why: "address-literal" };
    case undefined:
      return { domain: null, why: "nothing" };
    default:
      return { domain: null, why: "cannot-tell" };
  }
}
