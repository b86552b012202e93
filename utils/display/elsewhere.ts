// Where the thought of the page's last part comes from, the studies whose figures it
// quotes, and lists of small, local, associative or self-hosted mail that others keep.
// No ranking and no affiliates; each with its address and the day it was seen.

export interface Reference {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** ISO date on which the page, or one of its site, was read. */
  readonly date: string;
}

export const essay: Reference = {
  id: "essay",
  name: "Gilles Chehade, poolp.org",
  url: "https://poolp.org/posts/2019-08-30/you-should-not-run-your-mail-server-because-mail-is-hard/",
  date: "2026-11-24",
};

export const STUDIES = ["imc-2021", "mxmap-2026"] as const;
export type Study = (typeof STUDIES)[number];

/** `here`, `there`: the countries that its sentence names. */
export const studies: Readonly<
  Record<Study, Reference & { readonly here: string; readonly there: string }>
> = {
  "imc-2021": {
    here: "US",
    there: "US",
    id: "imc-2021",
    name: "Who’s Got Your Mail?, ACM IMC 2021",
    url: "https://doi.org/10.1145/3487552.3487820",
    date: "2026-11-24",
  },
  "mxmap-2026": {
    here: "CH",
    there: "US",
    id: "mxmap-2026",
    name: "mxmap.ch",
    url: "https://mxmap.ch/",
    date: "2026-11-24",
  },
};

export const LISTS = ["chatons", "librehosters", "ffdn", "selfhosted"] as const;
export type List = (typeof LISTS)[number];

export const lists: Readonly<Record<List, Reference>> = {
  chatons: {
    id: "chatons",
    name: "CHATONS",
    url: "https://www.chatons.org/",
    date: "2026-11-24",
  },
  librehosters: {
    id: "librehosters",
    name: "LibreHosters",
    url: "https://libreho.st/",
    date: "2026-11-24",
  },
  ffdn: {
    id: "ffdn",
    name: "Fédération FDN",
    url: "https://www.ffdn.org/",
    date: "2026-11-24",
  },
  selfhosted: {
    id: "selfhosted",
    name: "Awesome-Selfhosted",
    url: "https://awesome-selfhosted.net/",
    date: "2026-11-24",
  },
};
