// The words of the welcome page, part of `Words`: what every language says there.
import type { Policy } from "../dns/resolvers.ts";

export interface WelcomeWords {
  readonly title: string;
  readonly intro: string;
  readonly exampleHeading: string;
  readonly example: string;
  readonly leavesHeading: string;
  readonly leaves: string;
  readonly domainAlone: string;
  readonly personName: string;
  readonly resolversHeading: string;
  readonly resolver: (
    name: string,
    operator: string,
    country: string,
  ) => string;
  readonly resolverPolicy: (logging: Policy, filtering: Policy) => string;
  readonly ask: string;
  readonly offline: string;
  readonly chosenAsk: (count: number) => string;
  readonly chosenOffline: string;
  readonly refused: string;
  readonly pin: string;
  readonly startHeading: string;
  readonly start: string;
  readonly later: string;
  readonly read: (webmails: number) => string;
  readonly webmailHeading: string;
  readonly webmailWhich: string;
  readonly webmailOther: string;
  readonly webmailHint: string;
  readonly webmailBad: string;
  readonly webmail: string;
}
