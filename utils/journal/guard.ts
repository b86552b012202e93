// What the journal's stores hold, looked at before anybody counts with it: an entry, a
// week's totals. A record that does not pass was cut short, or is another version's;
// it is set aside and counted, and never stands between a person and their week.
import {
  isCount,
  isFlag,
  isText,
  listOf,
  mayHave,
  orNull,
  type Shape,
  shaped,
  wordOf,
} from "../shape.ts";
import type { Entry, KeptVerdict } from "./record.ts";
import type { WeekTotals } from "./totals.ts";

// prettier-ignore
const isKind = wordOf<KeptVerdict["kind"]>({
  provider: true, "public-sector": true, forwarder: true, parked: true,
  "self-hosted": true, "own-name": true, unknown: true,
});
const isVia = wordOf<KeptVerdict["claims"][number]["via"]>({
  operator: true,
  parent: true,
  gateway: true,
  "gateway-parent": true,
  network: true,
});
const isField = wordOf<Entry["recipients"][number]["fields"][number]>({
  to: true,
  cc: true,
  bcc: true,
});

const isWeek: Shape = (value) =>
  isText(value) && /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(String(value));
const isTime: Shape = (value) =>
  isText(value) && !Number.isNaN(Date.parse(String(value)));

const keptParts = shaped({
  kind: isKind,
  keeper: orNull(isText),
  house: orNull(isText),
  gateway: orNull(isText),
  countries: listOf(isText),
  claims: listOf(shaped({ country: isText, via: isVia })),
  confidence: isText,
  veryLarge: isFlag,
});
/** Entries of earlier versions name no brand. */
const keptVerdict: Shape = (value) =>
  keptParts(value) && mayHave(value, { brand: orNull(isText) });

const entry = shaped({
  id: isText,
  hour: isTime,
  week: isWeek,
  sender: orNull(isText),
  senderVerdict: orNull(keptVerdict),
  recipients: listOf(
    shaped({
      domain: isText,
      fields: listOf(isField),
      people: listOf(isText),
      verdict: orNull(keptVerdict),
    }),
  ),
  unreadable: isCount,
});

const counts = listOf(shaped({ name: isText, count: isCount }));
const tally = shaped({
  houses: counts,
  own: listOf(isCount),
  unknown: isCount,
  total: isCount,
  countries: counts,
  noCountry: isCount,
  veryLarge: isCount,
});

const totals = shaped({
  week: isWeek,
  messages: isCount,
  people: tally,
  byMessages: tally,
  domains: tally,
  questions: listOf(shaped({ resolver: isText, domains: isCount })),
});

export const isEntry = (value: unknown): value is Entry => entry(value);
export const isTotals = (value: unknown): value is WeekTotals => totals(value);
