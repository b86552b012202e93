// The welcome page in every state.
import type { ComponentChildren } from "preact";
import "../welcome/welcome.css";
import { example } from "../welcome/example.ts";
import { Welcome, type WelcomeProps } from "../welcome/Welcome.tsx";
import { dateName, type Words } from "../../utils/display/words.ts";
import { resolvers } from "../../utils/dns/resolvers.ts";
import { directory } from "../../utils/webmail/directory.ts";
import { consumer, NOW, standingsOf } from "./samples.ts";
import type { State } from "./state.ts";

const nothing = () => undefined;

const welcome =
  (props: Partial<WelcomeProps>, wrong = false) =>
  (words: Words): ComponentChildren => (
    <Welcome
      words={words}
      example={example}
      standings={standingsOf(
        [
          example.sender,
          ...example.recipients.map((one) => one.domain),
        ].flatMap((one) => (one === null ? [] : [consumer(one)])),
      )}
      resolvers={resolvers.filter(({ role }) => role === "default")}
      choice={{ kind: "none" }}
      refused={false}
      webmails={{
        offered: directory,
        ticked: new Set(["proton"]),
        other: wrong ? "no address" : "",
        wrong,
        onTick: nothing,
        onOther: nothing,
      }}
      read={0}
      unpinned={false}
      onLater={nothing}
      formatTime={String}
      formatDate={(iso) => dateName(words, iso)}
      now={NOW}
      onAsk={nothing}
      onOffline={nothing}
      {...props}
    />
  );

export const states: readonly State[] = [
  { name: "welcome: before the choice", show: welcome({}) },
  {
    name: "welcome: the icon is not pinned",
    show: welcome({ unpinned: true }),
  },
  { name: "welcome: what was typed is no address", show: welcome({}, true) },
  { name: "welcome: the browser refused", show: welcome({ refused: true }) },
  {
    name: "welcome: nobody is asked",
    show: welcome({ choice: { kind: "offline" } }),
  },
  {
    name: "welcome: resolvers are asked, a webmail is read",
    show: welcome({
      choice: { kind: "ask", resolvers: ["https://dns.example/dns-query"] },
      read: 1,
    }),
  },
];
