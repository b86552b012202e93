// Whether the icon is in the toolbar: an icon that nobody sees tells nobody anything.
// Chromium has told since 91, Firefox since 116 (MDN's compatibility data), both before
// the oldest that we run in; Firefox for Android and Safari do not: then nothing is said.
import { browser } from "wxt/browser";

interface Settings {
  readonly isOnToolbar?: boolean | undefined;
}
/** What of `action` not every browser has. */
interface Toolbar {
  readonly getUserSettings?: () => Promise<Settings>;
  readonly onUserSettingsChanged?: {
    addListener(listener: () => void): void;
  };
}
const toolbar = (): Toolbar => browser.action;

export async function isUnpinned(): Promise<boolean> {
  const settings = await toolbar()
    .getUserSettings?.()
    .catch(() => null);
  return settings?.isOnToolbar === false;
}

/** At a change, and whenever the person comes back to the page. */
export function pinChanges(changed: () => void): void {
  toolbar().onUserSettingsChanged?.addListener(changed);
  document.addEventListener("visibilitychange", changed);
}
