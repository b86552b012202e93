// The settings in every state.
import type { ComponentChildren } from "preact";
import "../options/options.css";
import { Options, type OptionsProps } from "../options/Options.tsx";
import type { Done } from "../../utils/my-data.ts";
import type { Adding, Trial } from "../../components/OwnResolvers.tsx";
import type { Words } from "../../utils/display/words.ts";
import { resolvers } from "../../utils/dns/resolvers.ts";
import type { State } from "./state.ts";

const nothing = () => undefined;
const OWN = "https://resolver.example.org/dns-query";

/** The first five and one's own. */
const ASKED = [...resolvers.slice(0, 5).map(({ url }) => url), OWN];

const own = (
  adding: Adding | null,
  trial: Trial | null,
  on = true,
): OptionsProps["own"] => ({
  rows: [{ url: OWN, host: "resolver.example.org", on, saw: 1, trial }],
  adding,
  onSwitch: nothing,
  onTry: nothing,
  onRemove: nothing,
  onAdd: nothing,
});

const data = (
  done: Done | null,
  weeks: readonly string[] = ["2026-W48", "2026-W47"],
): OptionsProps["data"] => ({
  messages: weeks.length * 21,
  folded: weeks.length,
  damaged: done?.kind === "refused" ? 2 : 0,
  weeks,
  done,
  onExport: nothing,
  journal: {
    onBackup: nothing,
    onRestore: nothing,
    onEraseWeek: nothing,
  },
  onErase: nothing,
});

const list = (
  on: readonly string[],
  refused: string | null = null,
): OptionsProps["resolvers"] => ({
  rows: resolvers.map((resolver, at) => ({
    resolver,
    on: on.includes(resolver.url),
    saw: at < 5 ? at * 3 : 0,
    refused: resolver.id === refused,
  })),
  onSwitch: nothing,
});

const settings =
  (props: Partial<OptionsProps>) =>
  (words: Words): ComponentChildren => (
    <Options
      words={words}
      choice={{ kind: "ask", resolvers: ASKED }}
      resolvers={list(ASKED)}
      own={own(null, null)}
      webmails={{ rows: [], missed: [], removed: null, onRemove: nothing }}
      language="auto"
      retention={12}
      onRetention={nothing}
      announce={{ on: false, refused: false, onSwitch: nothing }}
      data={data(null)}
      consent
      onOffline={nothing}
      onLanguage={nothing}
      {...props}
    />
  );

export const states: readonly State[] = [
  { name: "settings: as they are found", show: settings({}) },
  {
    name: "settings: webmails, in two of which something was not found",
    show: settings({
      webmails: {
        rows: [
          {
            origins: ["https://mail.google.com"],
            name: "Gmail",
            places: ["https://mail.google.com/"],
          },
        ],
        missed: [
          {
            adapter: "gmail",
            name: "Gmail",
            parts: ["to", "cc", "bcc"],
            times: 3,
            first: "2026-11-20",
            last: "2026-11-24",
          },
          {
            adapter: "outlook",
            name: "Outlook",
            parts: ["roots"],
            times: 1,
            first: "2026-11-24",
            last: "2026-11-24",
          },
        ],
        removed: null,
        onRemove: nothing,
      },
    }),
  },
  {
    name: "settings: the week's summary is announced",
    show: settings({
      announce: { on: true, refused: false, onSwitch: nothing },
    }),
  },
  {
    name: "settings: the browser refused to announce it",
    show: settings({
      announce: { on: false, refused: true, onSwitch: nothing },
    }),
  },
  {
    name: "settings: nothing can be kept, nothing chosen",
    show: settings({
      data: null,
      consent: false,
      choice: { kind: "none" },
      resolvers: list([]),
      own: { ...own(null, null), rows: [] },
    }),
  },
  {
    name: "settings: everything was erased, nobody is asked",
    show: settings({
      data: data({ kind: "erased" }, []),
      choice: { kind: "offline" },
      resolvers: list([]),
      own: own(null, null, false),
    }),
  },
  {
    name: "settings: a backup was refused, an address is none",
    show: settings({
      data: data({ kind: "refused", why: "damaged" }),
      own: own({ kind: "bad" }, { kind: "asking" }),
    }),
  },
  {
    name: "settings: a backup was restored, a resolver answered",
    show: settings({
      data: data({ kind: "restored", messages: 3 }),
      own: own({ kind: "known" }, { kind: "answered" }),
    }),
  },
  {
    name: "settings: the browser allowed no further resolver",
    show: settings({ resolvers: list(ASKED, "applied-privacy") }),
  },
];
