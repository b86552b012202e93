// What every driven browser can do. In: a built extension and how to start; out: tabs,
// the real toolbar popup, the badge, the background, the user's answers to prompts.
// Both browsers implement all of it; what one of them can only do in a certain mode
// throws `Unsupported` with the reason. Waits are on conditions and name what they miss.
import type { Page } from "./page.ts";
import type { VirtualScreen } from "./xvfb.ts";

export interface LaunchOptions {
  /** Directory of the built, unpacked Manifest V3 extension. */
  readonly extension: string;
  /**
   * Real host name -> local TLS port for its port 443; Firefox knows one such port for all
   * (several hosts: a router by server name). Every other name is turned away: in Chromium it
   * does not resolve, in Firefox it is this computer, where nobody vouches for it.
   */
  readonly hosts?: Readonly<Record<string, number>>;
  /** PEM file of our own CA, trusted by this profile alone. */
  readonly ca?: string;
  /** A directory to keep; without it one is made and removed by `close`. */
  readonly profile?: string;
  /** "closed" (default): `hosts` are all the names there are; "open": the real ones. */
  readonly network?: "closed" | "open";
  /** Default true. */
  readonly headless?: boolean;
  /** With a window: on a virtual screen of its own (default), or on this one. */
  readonly screen?: "own" | "this";
  /** Chromium: its prompts are real (headful, on a virtual screen of its own). Firefox's always are. */
  readonly prompts?: boolean;
  /** Firefox: "permanent" (default) outlives a restart; release builds take unsigned ones "temporary" alone. */
  readonly installation?: "permanent" | "temporary";
  /** Chromium: a page that was left is kept and comes back, as for every person. Firefox always. */
  readonly backForwardCache?: boolean;
  readonly colorScheme?: "light" | "dark";
  /** Chromium: pixels of a picture for each CSS pixel; default 1. */
  readonly density?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly executable?: string;
  /** Further variables of the browser's environment: a time zone, a clock. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Badge {
  readonly text: string;
  readonly title: string;
}

export interface BrowserUnderTest {
  readonly kind: "chromium" | "firefox";
  readonly version: string;
  /** The browser's own process, to be watched or measured. */
  readonly pid: number;
  /** Where it has one of its own. */
  readonly screen: VirtualScreen | undefined;
  readonly extensionId: string;
  /** Without a slash at its end. */
  readonly extensionOrigin: string;
  /** A new tab, in front. */
  newPage(url?: string): Promise<Page>;
  /** The addresses of all open tabs. */
  addresses(): Promise<readonly string[]>;
  /** A page of the extension in a tab: `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** A window in private browsing; the first call admits the extension there, which restarts it. */
  openPrivateWindow(url?: string): Promise<Page>;
  /** As the toolbar shows it over this tab, which comes to the front; without a page, over no tab in particular. Chromium wakes the worker. */
  badge(page?: Page): Promise<Badge>;
  /** Evaluates in the service worker or event page, and wakes it if it sleeps. In both browsers it sees the global object's properties. */
  inBackground<T, A extends readonly unknown[]>(
    script: string | ((...args: A) => T | Promise<T>),
    ...args: A
  ): Promise<T>;
  isBackgroundRunning(): Promise<boolean>;
  /** Ends the worker or event page at once; the next event starts a new one. */
  stopBackground(): Promise<void>;
  /** Brings the tab to the front and clicks the toolbar button: `activeTab` is granted. A popup that is open closes first. */
  openPopup(page: Page): Promise<Page>;
  /** `act` leads to permissions.request for these origins; the user agrees; returns when they are granted. */
  allow(origins: readonly string[], act: () => Promise<unknown>): Promise<void>;
  /** `act` leads to a prompt of permissions.request; the user refuses; returns when it has gone. */
  deny(act: () => Promise<unknown>): Promise<void>;
  /** Withdraws granted origins as the browser's settings do. */
  revoke(origins: readonly string[]): Promise<void>;
  /** An update: onInstalled with the reason "update", tabs stay open. */
  reloadExtension(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. Earlier pages are void. */
  restart(): Promise<void>;
  /** Ends the browser by its own process and removes what was made for it. */
  close(): Promise<void>;
}

export class Unsupported extends Error {
  override readonly name = "Unsupported";
}

/** Asks until the answer is neither undefined, null nor false; an error counts as "not yet". */
export async function until<T>(
  what: string,
  ask: () =>
    Promise<T | undefined | null | false> | T | undefined | null | false,
  deadline = 10_000,
): Promise<T> {
  const end = performance.now() + deadline;
  let failure: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false)
        return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > end)
      throw new Error(`after ${deadline} ms still missing: ${what}`, {
        cause: failure,
      });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whether the extension may go there, by its own answer: this wakes its background. */
export const holds = (
  browser: BrowserUnderTest,
  origins: readonly string[],
): Promise<boolean> =>
  browser.inBackground(
    (all: readonly string[]) =>
      chrome.permissions.contains({ origins: [...all] }),
    origins,
  );

/** Whether a process still runs; one that has ended and is not yet reaped does not count. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
