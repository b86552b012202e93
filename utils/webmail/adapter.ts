// An adapter is data: how to recognise a webmail's page, where its compose windows,
// fields, finished recipients and pending text stand, what Send is and what refusal
// looks like. One engine interprets it (recognise.ts, read.ts, kept.ts, watch.ts).
// Selectors are lists, tried in order; beside each stands the date and the source
// where it was seen. An adapter reads: it never changes the page, never takes the focus.

export type FieldName = "to" | "cc" | "bcc";

/** Tried in order; the first that matches something wins. */
export type Selectors = readonly string[];

/** Where a text stands at or below an element. Lists of carriers are in order of trust. */
export interface Carrier {
  /** In this attribute; without it in the text content. */
  readonly attribute?: string;
  /** Of the first descendant that matches, instead of the element's own. */
  readonly within?: string;
  /**
   * The text stands behind this mark: `btn:` of `btn:a@b.example`, `login_hint=` of
   * a link (then up to the next "&", percent-decoded). Without the mark: no text.
   */
  readonly after?: string;
}

/** The element's own text content. */
export const TEXT: Carrier = {};

export interface FieldReader {
  /** The element that holds everything below; a field without it is not open. */
  readonly box: Selectors;
  /** A control whose value is the list of finished recipients (RFC 5322 address list). */
  readonly list?: Selectors;
  /** Finished recipients, one element each; a chip may carry a list of its own. */
  readonly chips?: Selectors;
  /** Where a chip's address stands: the first that yields a mailbox wins, else its text. */
  readonly carriers?: readonly Carrier[];
  /** Where the name of a chip without address stands; without: its text. */
  readonly names?: readonly Carrier[];
  /** At or below a chip without address: its text tells how many members the group has. */
  readonly members?: Selectors;
  /**
   * Where a recipient is being typed: a control with a value, or an editable element
   * (the box itself is meant too): its text nodes outside chips.
   */
  readonly pending?: Selectors;
  /**
   * In, at or around the box while it shows fewer recipients than it holds. A number in
   * its text ("+3") tells how many more there are than those shown.
   */
  readonly collapsed?: Selectors;
}

/** What a compose window shows instead of its fields while they are folded away. */
export interface Summary {
  readonly chips: Selectors;
  readonly carriers: readonly Carrier[];
  readonly names?: readonly Carrier[];
}

/** The list from which a person picks a recipient, anywhere in the document. */
export interface Suggestions {
  /** One element for each suggestion. */
  readonly options: Selectors;
  readonly address: readonly Carrier[];
  /** Without it the name is what stands before the address in the same text. */
  readonly name?: readonly Carrier[];
  /**
   * Which option the keyboard has chosen; without it `[aria-selected=true]` and
   * the focused element's `aria-activedescendant`.
   */
  readonly chosen?: Selectors;
}

export interface Adapter {
  /** Lower case, digits, hyphens; its name stands in names.ts. */
  readonly id: string;
  /**
   * Exact host names, or ".example.org" for a domain and all below it; only with a
   * source. None for what stands on hosts of its own. On these hosts the page is
   * this webmail's without further signs.
   */
  readonly hosts?: Selectors;
  /** Hosts of the cross-origin frames in which the client itself stands. */
  readonly frames?: Selectors;
  /** On any other host the page is this webmail's when one of these is there. */
  readonly markers: Selectors;
  /** Roots of compose windows; the innermost is meant where one holds another. */
  readonly roots: Selectors;
  /** What stays the same when the page makes a message's root anew (a draft's id). */
  readonly key?: readonly Carrier[];
  readonly fields: Readonly<Record<FieldName, FieldReader>>;
  /** Where no field's `box` is found: these are To, Cc and Bcc, in this order. */
  readonly order?: string;
  readonly summary?: Summary;
  readonly suggestions?: Suggestions;
  /**
   * The From address, looked for in the root, then in the document: a select's chosen
   * option, a control's value, else text; or what a carrier finds at `at`. The first
   * that yields a mailbox wins.
   */
  readonly from: readonly (
    string | { readonly at: string; readonly carriers: readonly Carrier[] }
  )[];
  readonly send: {
    /** What a click on means Send. Looked for from the click's target upwards. */
    readonly click: Selectors;
    /** Ctrl+Enter or Cmd+Enter in the compose window sends. */
    readonly ctrlEnter: boolean;
    /** What a click on means that it will be sent later. */
    readonly scheduled?: Selectors;
    /** What a click on means: closed or thrown away, not sent. */
    readonly discard?: Selectors;
    /** Something that appears when sending was refused. */
    readonly refused: Selectors;
    /** What a click on takes the message back after it was sent. */
    readonly undo?: Selectors;
    /**
     * After an undo the message comes back in a compose window: known by its `key`, or
     * filled with the same recipients within half a minute.
     */
    readonly reopens?: boolean;
  };
}
