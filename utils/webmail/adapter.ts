// An adapter is data: how to recognise a webmail's page, where its compose windows,
// fields, finished recipients and pending text stand, what Send is and what refusal
// looks like. One engine interprets it. Selectors are lists, tried in order; beside
// each stands the date and the source where it was seen. An adapter reads: it never
// changes the page and never takes the focus.

export type FieldName = "to" | "cc" | "bcc";

/** Tried in order; the first that matches something wins. */
export type Selectors = readonly string[];

/** Where a finished recipient's address stands, in order of trust. */
export type Carrier =
  | { readonly kind: "attribute"; readonly name: string }
  /** Text content of the chip, or of its first descendant that matches. */
  | { readonly kind: "text"; readonly within?: string };

export interface FieldReader {
  /** The element that holds everything below; a field without it is not open. */
  readonly box: Selectors;
  /** A control whose value is the list of finished recipients (RFC 5322 address list). */
  readonly list?: Selectors;
  /** Finished recipients, one element each. */
  readonly chips?: Selectors;
  readonly carriers?: readonly Carrier[];
  /** Controls in which a recipient is being typed. */
  readonly pending?: Selectors;
}

export interface Adapter {
  readonly id: string;
  readonly name: string;
  /** The page is this webmail's when one of these is there. */
  readonly markers: Selectors;
  /** Roots of compose windows. */
  readonly roots: Selectors;
  readonly fields: Readonly<Record<FieldName, FieldReader>>;
  /** The From control: a select's chosen option, an input's value, else its text. */
  readonly from: Selectors;
  readonly send: {
    /** What a click on means Send. Looked for from the click's target upwards. */
    readonly click: Selectors;
    /** Ctrl+Enter or Cmd+Enter in the compose window sends. */
    readonly ctrlEnter: boolean;
    /** Something that appears when sending was refused. */
    readonly refused: Selectors;
    /** Something that appears when the writer takes it back after it was sent. */
    readonly undone?: Selectors;
  };
}
