// Watches a page's compose windows: finds them as they come and go, has them read when
// their fields change, and tells what becomes of each. It touches the document it is
// handed, and only reads. What typing in a body changes is let pass at once.
import type { Adapter } from "./adapter.ts";
import { ANY, concerns, signsOf } from "./changes.ts";
import { composeWindow, type ComposeWindow } from "./compose-window.ts";
import type { WindowEvent } from "./compose-window.ts";
import { kept } from "./kept.ts";
import { nameMemory } from "./memory.ts";
import { listen } from "./page-events.ts";
import { atOnce, now, paced } from "./pace.ts";
import type { ReadOptions } from "./read.ts";
import { hostOf, recognise } from "./recognise.ts";
import { finder } from "./finder.ts";
import type { Fallback, Region } from "./region.ts";
import { isBack, type Left, peopleOf, UNDO_WITHIN_MS } from "./sending.ts";

export interface Watcher {
  /** Looks for compose windows soon. */
  look(): void;
  stop(): void;
}

export interface Watched {
  readonly adapters: readonly Adapter[];
  /** For pages without an adapter, and windows whose fields it did not find. */
  readonly fallback?: Fallback;
  readonly newId: () => string;
  readonly tell: (event: WindowEvent) => void;
}

/** Several changes in a row are one reading. */
const READ_AFTER_MS = 60;
const SCAN_AFTER_MS = 150;
/** After the click on Send, until it is decided. */
const LOOK_AGAIN_MS = 500;

export function watch(
  doc: Document,
  { adapters, fallback, newId, tell }: Watched,
): Watcher {
  const view = doc.defaultView ?? globalThis;
  const host = hostOf(view);
  const open = new Map<Element, ComposeWindow>();
  const settled = new WeakMap<Element, string>();
  const memory = nameMemory();
  const options: ReadOptions = { settled, memory };
  let adapter: Adapter | undefined;
  let sought: string | undefined;
  let idle = new WeakSet<Node>();
  let left: Left | undefined;

  function close(one: ComposeWindow) {
    const { id, region, reading, intent } = one;
    open.delete(region.root);
    if (intent)
      left = { id, key: region.key, people: peopleOf(reading), at: now() };
    one.close();
  }

  function undone() {
    if (left && now() - left.at <= UNDO_WITHIN_MS)
      tell({ type: "signal", id: left.id, signal: "undone" });
    left = undefined;
  }

  const reads = paced(READ_AFTER_MS, function* () {
    for (const one of [...open.values()]) {
      const { isNew } = one;
      if (!(yield* one.read())) {
        close(one);
        scans.soon();
      } else if (isNew && left && adapter?.send.reopens) {
        const people = peopleOf(one.reading);
        if (isBack(left, one.region.key, people, now())) undone();
      }
    }
  });

  /** The message of a root that went, in a root that came: the page made it anew. */
  function renewed(gone: readonly ComposeWindow[], fresh: Region) {
    const { key } = fresh;
    if (key !== null) return gone.find((one) => one.region.key === key);
    const people = peopleOf(kept().settle(atOnce(fresh.sight(options)), 0));
    return people === ""
      ? undefined
      : gone.find(({ reading }) => peopleOf(reading) === people);
  }

  /** Finds windows that came and went. */
  const scans = paced(SCAN_AFTER_MS, function* () {
    scan();
  });
  const find = finder(doc, fallback, (wait) => scans.soon(wait), tell);
  function scan() {
    idle = new WeakSet();
    adapter ??= recognise(host, doc, adapters);
    const found = find(adapter, (root) => open.get(root)?.region);
    const gone = new Set(open.values());
    for (const { root } of found) {
      const one = open.get(root);
      if (one) gone.delete(one);
    }
    for (const region of found) {
      if (open.has(region.root)) continue;
      const old = gone.size > 0 ? renewed([...gone], region) : undefined;
      if (old) {
        gone.delete(old);
        open.delete(old.region.root);
        old.renew(region);
      }
      open.set(
        region.root,
        old ?? composeWindow(region, newId(), options, reads, tell),
      );
    }
    for (const one of gone) close(one);
    for (const one of open.values()) {
      one.look();
      // A refusal may come late, and change a class alone.
      if (one.intent) scans.soon(LOOK_AGAIN_MS);
    }
  }

  const signs = () =>
    !adapter ||
    [...open.values()].some(({ region }) => region.adapter !== adapter?.id)
      ? ANY
      : (sought ??= signsOf(adapter));

  const stopListening = listen(doc, {
    open,
    settled,
    memory,
    adapter: () => adapter,
    undone,
    scans,
    reads,
    left() {
      for (const one of [...open.values()]) close(one);
    },
  });

  const observer = new MutationObserver((records) => {
    if (!scans.isNear && concerns(records, [...open.values()], signs(), idle))
      scans.soon();
  });
  observer.observe(doc.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["open", "hidden", "style"],
  });
  scan();

  return {
    look: () => scans.soon(),
    stop() {
      stopListening();
      observer.disconnect();
      scans.stop();
      reads.stop();
      for (const one of open.values()) one.forget();
      open.clear();
    },
  };
}
