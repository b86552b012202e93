// Which networks the table names: those that carry mail servers, as far as names and
// size tell. A network that is left out is "other network", never a guess.
//   1. networks whose name begins with that of an operator of the catalogue;
//   2. the largest ones by announced IPv4 addresses: access and cloud networks;
//   3. the largest among those that call themselves hosts or data centres.
import { catalogue } from "../../utils/provider/catalogue.ts";

export interface Seen {
  readonly name: string;
  /** Announced IPv4 blocks of 256 addresses. */
  readonly blocks: number;
}

const LARGEST = 600;
const HOSTERS = 500;

const HOSTER =
  /host|cloud|server|mail|web|data ?cent|domain|hospedag|h[eé]bergement|rechenzentrum|registr/i;
const LEGAL_FORM =
  /\b(gmbh|ag|inc|llc|ltd|limited|sas?|srl|spa|bv|nv|co|kg|corp|corporation|oy|ab|as|slu?|company|group|services?|international|holding|the|de)\b/g;

/** A name's letters and digits without its legal form: "OVH SAS" and "OVH" are one. */
export function stem(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(
      /\b(s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|a\/s|s\.?l\.?u?)\.?(?=\s|,|$)/g,
      " ",
    )
    .replaceAll(".", "")
    .replace(LEGAL_FORM, " ")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

export function chosen(seen: ReadonlyMap<number, Seen>): Map<number, string> {
  const stems = new Set(
    catalogue.flatMap(({ operator, parent }) =>
      [operator, parent].flatMap((party) => (party ? [stem(party.name)] : [])),
    ),
  );
  stems.delete("");
  const long = [...stems].filter((one) => one.length > 5);
  const bySize = [...seen].sort(
    ([a, one], [b, other]) => other.blocks - one.blocks || a - b,
  );
  const ours = bySize.filter(([, { name }]) => {
    const own = stem(name);
    return stems.has(own) || long.some((one) => own.startsWith(one));
  });
  const picked = [
    ...ours,
    ...bySize.slice(0, LARGEST),
    ...bySize.filter(([, { name }]) => HOSTER.test(name)).slice(0, HOSTERS),
  ];
  return new Map(picked.map(([asn, { name }]) => [asn, name]));
}
