// The popup in every state.
import type { ComponentChildren } from "preact";
import { pageOf } from "../popup/page.ts";
import { Popup, type PopupProps } from "../popup/Popup.tsx";
import type { Words } from "../../utils/display/words.ts";
import { oneDomain } from "../../utils/mailbox/one-domain.ts";
import { corrected } from "../../utils/tell.ts";
import {
  deskOfMessages,
  domain,
  named,
  NOW,
  standingsOf,
  verdicts,
  writing,
} from "./samples.ts";
import type { State } from "./state.ts";

const nothing = () => undefined;
const tools: PopupProps["tools"] = {
  providers: [{ id: "posteo", name: "Posteo" }],
  onProviders: nothing,
  onReport: () => Promise.resolve(true),
  onCorrect: nothing,
  wasSaid: () => false,
};

const popup =
  (props: Partial<PopupProps>) =>
  (words: Words): ComponentChildren => {
    const format = (options: Intl.DateTimeFormatOptions) => (iso: string) =>
      new Intl.DateTimeFormat(words.dates, {
        ...options,
        timeZone: "UTC",
      }).format(new Date(iso));
    return (
      <Popup
        words={words}
        page={{ kind: "webmail" }}
        desk={deskOfMessages([])}
        choice={{ kind: "ask", resolvers: [] }}
        asking={false}
        formatTime={format({ dateStyle: "medium", timeStyle: "short" })}
        formatDate={format({ dateStyle: "medium" })}
        now={NOW}
        onRetry={nothing}
        tools={tools}
        lookedUp={null}
        domainOf={(text) => oneDomain(text).domain}
        onLookUp={nothing}
        onPageReport={() => Promise.resolve(true)}
        onGrant={nothing}
        onWelcome={nothing}
        {...props}
      />
    );
  };

const everything = writing(
  "gmx.net",
  verdicts.slice(1).map((one, at) => [one.domain, at + 1]),
  3,
);
const german = writing("gmx.net", [["gmx.net", 2]]);
const proton = writing("proton.me", [["proton.me", 1]]);
const mixed = writing("gmx.net", [
  ["bakery.example.fr", 4],
  ["proton.me", 2],
]);
const page = pageOf("https://mail.example.org/roundcube/", []);

export const states: readonly State[] = [
  {
    name: "popup: nothing chosen yet",
    show: popup({ choice: { kind: "none" }, page: { kind: "other" } }),
  },
  { name: "popup: a page that could be a webmail", show: popup({ page }) },
  {
    name: "popup: the browser is asking",
    show: popup({ page, asking: true }),
  },
  { name: "popup: a webmail, nothing being written", show: popup({}) },
  {
    name: "popup: no recipient yet",
    show: popup({ desk: deskOfMessages([writing("gmx.net", [])]) }),
  },
  {
    name: "popup: still looking",
    show: popup({ desk: deskOfMessages([mixed], new Map()) }),
  },
  { name: "popup: one law", show: popup({ desk: deskOfMessages([german]) }) },
  { name: "popup: mixed laws", show: popup({ desk: deskOfMessages([mixed]) }) },
  {
    name: "popup: end to end",
    show: popup({ desk: deskOfMessages([proton]) }),
  },
  {
    name: "popup: From not shown, two messages",
    show: popup({
      desk: deskOfMessages([
        writing(null, [["florist.example.de", 1]], 1),
        german,
      ]),
    }),
  },
  {
    name: "popup: the person's own word",
    show: popup({
      desk: deskOfMessages(
        [mixed],
        standingsOf([
          corrected(named("bakery.example.fr"), "posteo"),
          named("gmx.net"),
          named("proton.me"),
        ]),
      ),
    }),
  },
  {
    name: "popup: read by general rules",
    show: popup({ desk: deskOfMessages([{ ...mixed, adapter: "generic" }]) }),
  },
  {
    name: "popup: read by rules checked on recorded pages",
    show: popup({ desk: deskOfMessages([{ ...mixed, adapter: "gmail" }]) }),
  },
  {
    name: "popup: looked up by hand",
    show: popup({ lookedUp: domain("hidden.example.com") }),
  },
  {
    name: "popup: every kind of answer",
    show: popup({ desk: deskOfMessages([everything]) }),
  },
];
