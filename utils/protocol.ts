// Every message between the parts, typed; door.ts checks them where they arrive.
// The privacy promise is a type: exactly one message, `sent`, carries whole
// mailboxes from the page to the worker, which replaces each by a keyed hash
// before anything is stored or logged. Every other message carries Domain alone.
import type { Domain } from "./mailbox/domain.ts";

export const FIELDS = ["to", "cc", "bcc"] as const;
export type Field = (typeof FIELDS)[number];

/** Recipients of one domain in one message being written. */
export interface DomainCount {
  readonly domain: Domain;
  /** Distinct mailboxes. */
  readonly people: number;
  readonly fields: readonly Field[];
}

/** What a page tells of one compose window: no local part, no name. */
export interface Writing {
  /** The adapter that read it. */
  readonly adapter: string;
  /** Domain of the From address; null where the page does not show it. */
  readonly sender: Domain | null;
  readonly recipients: readonly DomainCount[];
  /** Recipients that were seen without an address that can be read. */
  readonly unreadable: number;
}

export interface SentMailbox {
  readonly localPart: string;
  readonly domain: Domain;
  readonly field: Field;
}

/** How a compose window goes on after the click on Send, or ends without one. */
export const SIGNALS = [
  "gone", // closed, hidden, emptied or its page left
  "refused", // the webmail showed an error
  "resumed", // the writer went on writing
  "undone", // taken back after it was sent
  "scheduled", // will be sent later: counts now
] as const;
export type Signal = (typeof SIGNALS)[number];

/** What of an adapter's rules can stop finding anything: windows, or their fields. */
export const PARTS = ["roots", ...FIELDS] as const;
export type Part = (typeof PARTS)[number];

export type PageMessage =
  | { readonly type: "writing"; readonly id: string; readonly writing: Writing }
  | {
      readonly type: "sent";
      readonly id: string;
      readonly sender: Domain | null;
      readonly mailboxes: readonly SentMailbox[];
      readonly unreadable: number;
    }
  | { readonly type: "signal"; readonly id: string; readonly signal: Signal }
  | { readonly type: "hello" }
  /** Of a known webmail, this was not found: general rules read the page instead. */
  | {
      readonly type: "broken";
      readonly adapter: string;
      readonly missing: readonly Part[];
    }
  /** No adapter reads this page: the general rules are to come into its frame. */
  | { readonly type: "rules" };

/** The worker's answer to `hello`: where this script may run; null: be quiet. */
export interface Welcome {
  /** Path prefixes of the webmails on this origin. */
  readonly paths: readonly string[];
}

/** Messages of the extension's own pages. */
export type OwnMessage =
  | {
      readonly type: "look-up";
      readonly domain: Domain;
      readonly again: boolean;
      /** For a private window: nothing of it is kept. */
      readonly private: boolean;
    }
  /** The person's own word on who keeps a domain's mailboxes; null takes it back. */
  | {
      readonly type: "correct";
      readonly domain: Domain;
      /** Record id of the catalogue. */
      readonly provider: string | null;
    }
  /** Asks for the houses that can be named: `readonly Named[]`. */
  | { readonly type: "providers" }
  /** What a private window writes lives in the worker's memory alone. */
  | { readonly type: "private-state"; readonly tab: number }
  /** The browser granted what the popup's wish asks for: hosts granted before raise no event. */
  | { readonly type: "granted" }
  /** Asks a resolver one harmless name: `Answer | Failure`. */
  | { readonly type: "try-resolver"; readonly url: string }
  | { readonly type: "sync" };

/** To a page: its grant was revoked; or the structure of its compose window is wanted. */
export interface PageOrder {
  readonly type: "stop" | "structure";
}

/** A page's answer to `structure`. */
export interface Structure {
  /** What was told as broken there; null: nothing was. */
  readonly broken: Extract<PageMessage, { type: "broken" }> | null;
  /** Without any text; "" where no compose window is seen. */
  readonly text: string;
}
