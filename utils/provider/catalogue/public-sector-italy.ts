// Platforms of Italian regions, provinces and consortia that keep mailboxes for public
// bodies. Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import { corpus, from, fromMemory, page } from "./sources.ts";

export const publicSectorItaly: readonly ProviderRecord[] = [
  {
    id: "ancona",
    name: "Provincia di Ancona mail",
    kind: "public-sector",
    operator: {
      name: "Provincia di Ancona",
      seat: "IT",
      ...page("https://viabenamati.com/de/die-marken/staat-a-verwaltung.html"),
    },
    mx: from(corpus, "provincia.ancona.it"),
  },
  {
    id: "asmecal",
    name: "Asmenet Calabria",
    kind: "public-sector",
    operator: {
      name: "Asmenet Calabria S.c.a r.l.",
      seat: "IT",
      ...page(
        "https://parvafavilla.it/una-famiglia-che-va-in-rete-lesperienza-dei-comuni-digitalizzati-da-asmenet-calabria/",
        "2025",
      ),
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
      ...page(
        "https://www.stabiachannel.it/PoliticaLavoro/castellammare-la-giunta-aggiorna-il-perimetro-del-bilancio-consolidato/111850",
        "2025",
      ),
    },
    mx: from(corpus, "asmecam.it", "asmenet.it"),
  },
  {
    id: "basilicata",
    name: "Regione Basilicata mail",
    kind: "public-sector",
    operator: {
      name: "Regione Basilicata",
      seat: "IT",
      ...page("https://it.m.wikipedia.org/wiki/Basilicata"),
    },
    mx: from(corpus, "regione.basilicata.it", "rete.basilicata.it"),
  },
  {
    id: "bologna",
    name: "Città metropolitana di Bologna mail",
    kind: "public-sector",
    operator: {
      name: "Città metropolitana di Bologna",
      seat: "IT",
      ...page(
        "https://cittametropolitana.bo.it/portale/Lupi/SP_58/Bacino_Reno_Vivo/Che_cos_e_la_Citta_metropolitana",
      ),
    },
    mx: from(corpus, "cittametropolitana.bo.it"),
  },
  {
    id: "csi-piemonte",
    name: "CSI Piemonte",
    kind: "public-sector",
    operator: {
      name: "CSI Piemonte",
      seat: "IT",
      ...page("https://kampuspedia.com/it/CSI-Piemonte"),
    },
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
      ...page(
        "https://docplayer.it/122937725-Regione-in-cifre-edizione-2005.html",
        "2005",
      ),
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
      ...page(
        "https://www.gvcc.net/de/Andreas_Schatzer_bleibt_Praesident_des_Gemeindenverbandes",
      ),
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
    operator: {
      name: "IN.VA. S.p.A.",
      seat: "IT",
      ...page(
        "https://www.consiglio.vda.it/app/comunicatistampa/dettaglio?id=46090",
        "2012-05-02",
      ),
    },
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
      ...page("https://en.wikipedia.org/wiki/Province_of_Pesaro_and_Urbino"),
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
    operator: {
      name: "Regione Toscana",
      seat: "IT",
      ...page("https://www.tix.it/web/guest/chisiamo"),
    },
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
