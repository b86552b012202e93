// Whether a value that was kept is a verdict: session store and cache alike. It looks at
// every part that badge, popup and journal read.
import {
  isFlag,
  isText,
  isUrl,
  kindIn,
  listOf,
  orNull,
  mayHave,
  type Shape,
  shaped,
  texts,
  wordOf,
} from "./shape.ts";
import type { Verdict } from "./verdict.ts";

type Reason = Extract<
  Verdict["mx"],
  { kind: "temporary-failure" }
>["reason"]["kind"];

// prettier-ignore
const isOfAKind = kindIn<Verdict["keeper"]["kind"]>({
  provider: true, "public-sector": true, forwarder: true, parked: true,
  "self-hosted": true, "own-name": true, unknown: true,
});
/** Whoever has a record is named by it; `parked` may have none. */
const isKeeper: Shape = (value) =>
  isOfAKind(value) && mayHave(value, { id: orNull(isText) });
// prettier-ignore
const isReason = kindIn<Reason>({
  timeout: true, unreachable: true, "http-status": true, "not-dns": true, "too-large": true,
  malformed: true, servfail: true, refused: true, filtered: true,
});
// prettier-ignore
const isSettledMx = kindIn<Exclude<Verdict["mx"]["kind"], "temporary-failure">>({
  mx: true, "implicit-mx": true, "null-mx": true, "broken-mx": true,
  "address-literal": true, "no-domain": true, "not-public": true, "not-asked": true,
});
const isFailedMx = shaped({
  kind: (value) => value === "temporary-failure",
  reason: isReason,
});
const isVia = wordOf<Verdict["claims"][number]["via"]>({
  operator: true,
  parent: true,
  gateway: true,
  "gateway-parent": true,
  network: true,
});
const isNamed = shaped(texts("id", "name"));
const isEntity = shaped({
  ...texts("name", "seat", "source", "date"),
  verified: isFlag,
});
export const isVerdict = shaped({
  domain: isText,
  mx: (value) => isSettledMx(value) || isFailedMx(value),
  keeper: isKeeper,
  also: listOf(shaped({ keeper: isKeeper, name: orNull(isText) })),
  gateway: orNull(isNamed),
  likely: orNull(isNamed),
  keeperName: orNull(isText),
  house: orNull(isText),
  veryLarge: isFlag,
  operator: orNull(isEntity),
  parent: orNull(isEntity),
  headline: shaped({
    countries: listOf(isText),
    confidence: isText,
    probably: isFlag,
  }),
  claims: listOf(shaped({ ...texts("country", "subject"), via: isVia })),
  evidence: listOf(shaped(texts("basis", "what"))),
  resolver: orNull(isUrl),
  asOf: (value) => isText(value) && !Number.isNaN(Date.parse(String(value))),
});
