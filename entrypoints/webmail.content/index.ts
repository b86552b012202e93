// The page's script: finds the adapter of this page, watches its compose windows,
// and tells the worker what is being written. It is small and far from the network:
// it resolves nothing, judges nothing, stores nothing and shows nothing.
// The runtime is the platform's own: the polyfill would double the script's size.
import { defineContentScript } from "wxt/utils/define-content-script";
import { practice } from "../../utils/webmail/practice.ts";
import type { Domain } from "../../utils/mailbox/domain.ts";
import type { FieldName } from "../../utils/webmail/adapter.ts";
import type { Reading } from "../../utils/webmail/read.ts";
import type { Fallback } from "../../utils/webmail/region.ts";
import { adapters } from "../../utils/webmail/registry.ts";
import type { WindowEvent } from "../../utils/webmail/compose-window.ts";
import { type Watcher, watch } from "../../utils/webmail/watch.ts";
import { newMessageId } from "../../utils/webmail/message-id.ts";
import { outbox } from "../../utils/outbox.ts";
import type {
  PageMessage,
  Structure,
  Welcome,
  Writing,
} from "../../utils/protocol.ts";

type Listener = (
  message: unknown,
  sender: unknown,
  answer: (structure: Structure) => void,
) => void;

/** The part of `runtime` that both browsers give to a content script. */
interface Runtime {
  readonly id?: string;
  sendMessage(message: PageMessage): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

/** What this script finds on, or leaves with, its frame's isolated world. */
interface World {
  readonly browser?: { readonly runtime: Runtime };
  readonly chrome?: { readonly runtime: Runtime };
  /** Set while a script of this install runs in this frame. */
  posteRestanteRuns?: boolean;
  /** Left by the general rules, when the worker has sent them into this frame. */
  readonly posteRestanteRules?: Fallback;
  readonly posteRestanteStructure?: (doc: Document) => string;
}

// The platform's global object, seen as the few things that are used of it.
const world = globalThis as World;

const here =
  import.meta.env.MODE === "practice" ? [practice, ...adapters] : adapters;

/** What may leave the page: domains and counts. */
function writingOf(reading: Reading, adapter: string): Writing {
  const domains = new Map<
    Domain,
    { people: Set<string>; fields: Set<FieldName> }
  >();
  for (const { field, mailbox } of reading.mailboxes) {
    const { domain, localPart } = mailbox;
    const one = domains.get(domain) ?? { people: new Set(), fields: new Set() };
    one.people.add(localPart.toLowerCase());
    one.fields.add(field);
    domains.set(domain, one);
  }
  return {
    adapter,
    sender: reading.sender,
    recipients: [...domains].map(([domain, { people, fields }]) => ({
      domain,
      people: people.size,
      fields: [...fields],
    })),
    unreadable: reading.unreadable,
  };
}

function messageOf(event: WindowEvent): PageMessage {
  const { type } = event;
  switch (type) {
    case "writing": {
      const { id, adapter, reading } = event;
      return { type, id, writing: writingOf(reading, adapter) };
    }
    case "sent": {
      const { id, reading } = event;
      const { sender, unreadable } = reading;
      const mailboxes = reading.mailboxes.map(({ field, mailbox }) => ({
        field,
        ...mailbox,
      }));
      return { type, id, sender, mailboxes, unreadable };
    }
    default:
      return event;
  }
}

const mayWrite = (doc: Document): boolean =>
  doc.querySelector("input,textarea,[contenteditable]") !== null ||
  [...doc.querySelectorAll("*")].some((one) => one.shadowRoot);

async function run(runtime: Runtime): Promise<void> {
  if (world.posteRestanteRuns) return;
  world.posteRestanteRuns = true;
  let watcher: Watcher | null = null;
  let broken: Structure["broken"] = null;

  function stop() {
    watcher?.stop();
    runtime.onMessage.removeListener(onMessage);
    world.posteRestanteRuns = false;
  }
  function onMessage(
    message: unknown,
    _: unknown,
    answer: (structure: Structure) => void,
  ) {
    if (typeof message !== "object" || message === null || !("type" in message))
      return;
    if (message.type === "stop") stop();
    if (message.type === "structure")
      answer({ broken, text: world.posteRestanteStructure?.(document) ?? "" });
  }
  /** After an update the old script is orphaned: it goes quiet. */
  function isAlive(): boolean {
    if (runtime.id !== undefined) return true;
    stop();
    return false;
  }
  const tell = outbox<PageMessage>(
    async (message) => {
      if (!isAlive()) throw new Error("orphaned");
      return runtime.sendMessage(message);
    },
    isAlive,
    (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  );

  runtime.onMessage.addListener(onMessage);
  const welcome = (await tell({ type: "hello" })) as Welcome | null;
  // A pop-out's about:blank has no path of its own: its origin was checked.
  const { protocol, pathname } = location;
  const inside =
    (protocol !== "http:" && protocol !== "https:") ||
    welcome?.paths.some((path) => pathname.startsWith(path));
  if (!welcome || !inside) {
    stop();
    return;
  }
  let asked = false;
  /** For a page that no adapter reads; asked for once there is something to write in. */
  const fallback: Fallback = (doc) => {
    if (world.posteRestanteRules) return world.posteRestanteRules(doc);
    if (!asked && mayWrite(doc)) {
      asked = true;
      void tell({ type: "rules" }).then(() => watcher?.look());
    }
    return [];
  };
  watcher = watch(document, {
    adapters: here,
    fallback,
    newId: newMessageId,
    tell: (event) => {
      const message = messageOf(event);
      if (message.type === "broken") broken = message;
      void tell(message);
    },
  });
}

export default defineContentScript({
  matches: [],
  registration: "runtime",
  main() {
    const runtime = (world.browser ?? world.chrome)?.runtime;
    if (runtime) void run(runtime);
  },
});
