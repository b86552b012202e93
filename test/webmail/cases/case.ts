// What a fixture shows, as a fact: one case an adapter and state of the compose window.
// The runner is test/webmail/cases.test.ts; the table in CONTRIBUTING is made of these.

export type State =
  | "empty"
  | "typed"
  | "chips"
  | "name only"
  | "removal"
  | "collapsed"
  | "two windows"
  | "refused"
  | "sent"
  | "discarded";

/** What is read of one compose window; what is not named is empty. */
export interface Expected {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  /** Still being typed, in the control `typing`: counts once that was left. */
  readonly pending?: string;
  readonly typing?: string;
  readonly unreadable?: number;
  /** The domain of the From address. */
  readonly sender?: string;
}

export interface Case {
  readonly state: State;
  /** File of test/fixtures/webmail, without ".html". */
  readonly fixture: string;
  /** Compose windows in their order; none after one was sent or closed. */
  readonly windows: readonly Expected[];
  /** For a removal: the element that leaves the page before it is read. */
  readonly leaves?: string;
}

export interface Cases {
  readonly adapter: string;
  /** The host on which it is recognised, where its page's body bears no mark. */
  readonly host?: string;
  /** How the rules were tested: a running server, a recording, or sourced facts. */
  readonly tested: "real server" | "recording" | "sourced facts";
  /** What test/rigs sees on a running server beyond these cases. */
  readonly onServer?: readonly ("removal" | "sent" | "From")[];
  readonly cases: readonly Case[];
  /** What a click on an element means, in the fixture of finished recipients. */
  readonly clicks?: readonly {
    readonly on: string;
    readonly means: "send" | "schedule" | "discard";
  }[];
}
