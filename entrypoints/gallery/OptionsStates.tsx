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

const own = (
  adding: Adding | null,
  trial: Trial | null,
): OptionsProps["own"] => ({
  rows: [{ url: OWN, host: "resolver.example.org", on: true, saw: 1, trial }],
  adding,
  onSwitch: nothing,
  onTry: nothing,
  onRemove: nothing,
  onAdd: nothing,
});

const data = (done: Done | null): OptionsProps["data"] => ({
  messages: 42,
  folded: 2,
  weeks: ["2026-W48", "2026-W47"],
  done,
  onExport: nothing,
  journal: {
    onBackup: nothing,
    onRestore: nothing,
    onEraseWeek: nothing,
  },
  onErase: nothing,
});

const settings =
  (props: Partial<OptionsProps>) =>
  (words: Words): ComponentChildren => (
    <Options
      words={words}
      choice={{ kind: "ask", resolvers: [OWN] }}
      resolvers={{
        rows: resolvers.map((resolver, at) => ({
          resolver,
          on: at < 5,
          saw: at < 5 ? at * 3 : 0,
          refused: at === 6,
        })),
        onSwitch: nothing,
      }}
      own={own(null, null)}
      webmails={{ rows: [], removed: null, onRemove: nothing }}
      language="auto"
      retention={12}
      onRetention={nothing}
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
    name: "settings: nothing can be kept, nothing chosen",
    show: settings({ data: null, consent: false, choice: { kind: "none" } }),
  },
  {
    name: "settings: everything was erased, nobody is asked",
    show: settings({
      data: data({ kind: "erased" }),
      choice: { kind: "offline" },
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
];
