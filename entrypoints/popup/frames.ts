// A webmail whose composer stands in a frame of another host needs that host as well.
// Which frames of the page those are; `activeTab` lets the popup look, once.
import { browser } from "wxt/browser";
import { pageAt } from "../../utils/granted.ts";
import type { Webmail } from "../../utils/storage.ts";
import { directory } from "../../utils/webmail/directory.ts";

export interface SeenFrame {
  readonly src: string;
  /** Of the window's surface, 0 to 1. */
  readonly share: number;
}

/** A composer takes its place: what is smaller is an advertisement or a counter. */
const COMPOSER_SHARE = 0.25;
const MOST = 3;

const known: ReadonlySet<string> = new Set(
  directory.flatMap(({ frames }) => frames),
);

/** Frames of other hosts in which the webmail at `address` may keep its composer. */
export function composerFrames(
  address: string,
  seen: readonly SeenFrame[],
): Webmail[] {
  const page = pageAt(address);
  const found = new Map<string, Webmail>();
  for (const { src, share } of seen) {
    const frame = pageAt(src);
    if (!page || !frame || frame.pageOrigin === page.pageOrigin) continue;
    // A frame over plain HTTP in a page over TLS is no part of it.
    if (page.origin.startsWith("https:") && !frame.origin.startsWith("https:"))
      continue;
    if (share >= COMPOSER_SHARE || known.has(new URL(src).hostname))
      found.set(frame.pageOrigin, frame);
  }
  return [...found.values()].slice(0, MOST);
}

/** Runs in the page: it is sent as text. */
function look(): SeenFrame[] {
  return [...document.querySelectorAll("iframe")].map((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return {
      src: frame.src,
      share: (width * height) / (innerWidth * innerHeight),
    };
  });
}

/** The frames of a tab's page; none where the browser lets nobody look. */
export async function framesIn(tab: number): Promise<readonly SeenFrame[]> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: look,
    });
    return top?.result ?? [];
  } catch {
    return [];
  }
}
