// Whether the icon is in the toolbar: an icon that nobody sees tells nobody anything.
// Chromium knows since 91 (changes since 130), Firefox since 132; where the browser
// does not say, nothing is said.
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
