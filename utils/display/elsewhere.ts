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

/** Both essays by Gilles Chehade, who wrote them in two languages, with their titles. */
const inEnglish: readonly Reference[] = [
  {
    id: "essay-august",
    name: "You should not run your mail server because mail is hard",
    url: "https://poolp.org/posts/2019-08-30/you-should-not-run-your-mail-server-because-mail-is-hard/",
    date: "2026-11-24",
  },
  {
    id: "essay-december",
    name: "Decentralised SMTP is for the greater good",
    url: "https://poolp.org/posts/2019-12-15/decentralised-smtp-is-for-the-greater-good/",
    date: "2026-11-24",
  },
];
const inFrench: readonly Reference[] = [
  {
    id: "essay-august",
    name: "Vous ne devriez pas faire tourner votre serveur de mail parce que c’est dur",
    url: "https://poolp.org/fr/posts/2019-08-30/vous-ne-devriez-pas-faire-tourner-votre-serveur-de-mail-parce-que-cest-dur/",
    date: "2026-11-24",
  },
  {
    id: "essay-december",
    name: "Décentralisons SMTP pour le bien commun",
    url: "https://poolp.org/fr/posts/2019-12-15/decentralisons-smtp-pour-le-bien-commun/",
    date: "2026-11-24",
  },
];

/** The language in which the essays are read best by a reader of this one, and they. */
export const essaysFor = (language: string) =>
  language === "fr"
    ? ({ language: "fr", essays: inFrench } as const)
    : ({ language: "en", essays: inEnglish } as const);

export const STUDIES = ["essay-2019", "imc-2021", "mxmap-2026"] as const;
export type Study = (typeof STUDIES)[number];

/** `here`, `there`: the countries that its sentence names. */
export const studies: Readonly<
  Record<Study, Reference & { readonly here: string; readonly there: string }>
> = {
  // What the second essay quotes, and what its author saw.
  "essay-2019": {
    here: "US",
    there: "US",
    id: "essay-2019",
    name: "poolp.org",
    url: "https://poolp.org/posts/2019-12-15/decentralised-smtp-is-for-the-greater-good/",
    date: "2026-11-24",
  },
  "imc-2021": {
    here: "US",
    there: "US",
    id: "imc-2021",
    name: "Who’s Got Your Mail?, ACM IMC 2021",
    url: "https://doi.org/10.1145/3487552.3487820",
    date: "2026-11-24",
  },
  // Of the makers of mxmap.ch: the last lines of output/providers/classify_ch.log.
  "mxmap-2026": {
    here: "CH",
    there: "US",
    id: "mxmap-2026",
    name: "MXmap, ESORICS 2026",
    url: "https://github.com/mxmap/esorics2026",
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
