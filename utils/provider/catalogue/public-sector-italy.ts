// Platforms of Italian regions, provinces and consortia that keep mailboxes for public
// bodies. Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import { corpus, from, fromMemory } from "./sources.ts";

export const publicSectorItaly: readonly ProviderRecord[] = [
  {
    id: "ancona",
    name: "Provincia di Ancona mail",
    kind: "public-sector",
    operator: { name: "Provincia di Ancona", seat: "IT", ...fromMemory },
    mx: from(corpus, "provincia.ancona.it"),
  },
  {
    id: "asmecal",
    name: "Asmenet Calabria",
    kind: "public-sector",
    operator: {
      name: "Asmenet Calabria S.c.a r.l.",
      seat: "IT",
      ...fromMemory,
    },
    mx: from(corpus, "asmecal.it"),
  },
  {
    id: "asmecam",
    name: "Asmenet Campania",
    kind: "public-sector",
    operator: {
      name: "Asmenet Società Consortile a r.l.",
      seat: "IT",
      ...fromMemory,
    },
    mx: from(corpus, "asmecam.it", "asmenet.it"),
  },
  {
    id: "basilicata",
    name: "Regione Basilicata mail",
    kind: "public-sector",
    operator: { name: "Regione Basilicata", seat: "IT", ...fromMemory },
    mx: from(corpus, "regione.basilicata.it", "rete.basilicata.it"),
  },
  {
    id: "bologna",
    name: "Città metropolitana di Bologna mail",
    kind: "public-sector",
    operator: {
      name: "Città metropolitana di Bologna",
      seat: "IT",
      ...fromMemory,
    },
    mx: from(corpus, "cittametropolitana.bo.it"),
  },
  {
    id: "csi-piemonte",
    name: "CSI Piemonte",
    kind: "public-sector",
    operator: { name: "CSI Piemonte", seat: "IT", ...fromMemory },
    mx: from(corpus, "csi.it"),
  },
  {
    id: "finanze",
    name: "Italian finance ministry mail",
    kind: "public-sector",
    operator: {
      name: "Ministero dell'Economia e delle Finanze",
      seat: "IT",
      ...fromMemory,
    },
    front: corpus,
    mx: from(corpus, "finanze.it"),
  },
  {
    id: "fvg",
    name: "Friuli Venezia Giulia regional mail",
    kind: "public-sector",
    operator: {
      name: "Regione autonoma Friuli Venezia Giulia",
      seat: "IT",
      ...fromMemory,
    },
    mx: from(corpus, "regione.fvg.it"),
  },
  {
    id: "gvcc",
    name: "Consorzio dei Comuni (South Tyrol)",
    kind: "public-sector",
    operator: {
      name: "Südtiroler Gemeindenverband Genossenschaft",
      seat: "IT",
      ...fromMemory,
    },
    mx: from(corpus, "gvcc.net"),
  },
  {
    id: "infocamere",
    name: "InfoCamere",
    kind: "public-sector",
    operator: { name: "InfoCamere S.C.p.A.", seat: "IT", ...fromMemory },
    mx: from(corpus, "infocamere.it"),
  },
  {
    id: "invallee",
    name: "IN.VA. (Aosta Valley)",
    kind: "public-sector",
    operator: { name: "IN.VA. S.p.A.", seat: "IT", ...fromMemory },
    front: corpus,
    mx: from(corpus, "invallee.it"),
  },
  {
    id: "liguria",
    name: "Liguria Digitale",
    kind: "public-sector",
    operator: { name: "Liguria Digitale S.p.A.", seat: "IT", ...fromMemory },
    front: corpus,
    mx: from(corpus, "liguriadigitale.it", "regione.liguria.it"),
  },
  {
    id: "pesaro-urbino",
    name: "Provincia di Pesaro e Urbino mail",
    kind: "public-sector",
    operator: {
      name: "Provincia di Pesaro e Urbino",
      seat: "IT",
      ...fromMemory,
    },
    mx: from(corpus, "provincia.ps.it"),
  },
  {
    id: "sardegna-sanita",
    name: "Sardinia health service mail",
    kind: "public-sector",
    operator: {
      name: "Regione Autonoma della Sardegna",
      seat: "IT",
      ...fromMemory,
    },
    mx: from(corpus, "sardegnasalute.it"),
  },
  {
    id: "toscana-sanita",
    name: "Tuscany health service mail",
    kind: "public-sector",
    operator: { name: "Regione Toscana", seat: "IT", ...fromMemory },
    mx: from(corpus, "sanita.toscana.it"),
  },
  {
    id: "toscana-tix",
    name: "Tuscany regional exchange (TIX)",
    kind: "public-sector",
    operator: { name: "Regione Toscana", seat: "IT", ...fromMemory },
    mx: from(corpus, "tix.it"),
  },
  {
    id: "trentino",
    name: "Trentino Digitale",
    kind: "public-sector",
    operator: { name: "Trentino Digitale S.p.A.", seat: "IT", ...fromMemory },
    mx: from(corpus, "infotn.it"),
  },
];
