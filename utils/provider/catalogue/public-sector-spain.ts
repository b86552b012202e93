// Platforms of Spanish provinces and the state that keep mailboxes for public bodies.
// Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import { corpus, from, fromMemory } from "./sources.ts";

export const publicSectorSpain: readonly ProviderRecord[] = [
  {
    id: "albacete",
    name: "Diputación de Albacete mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Albacete",
      seat: "ES",
      ...fromMemory,
    },
    mx: from(corpus, "dipualba.es"),
  },
  {
    id: "alicante",
    name: "Diputación de Alicante mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Alicante",
      seat: "ES",
      ...fromMemory,
    },
    mx: from(corpus, "dip-alicante.com"),
  },
  {
    id: "badajoz",
    name: "Diputación de Badajoz mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Badajoz",
      seat: "ES",
      ...fromMemory,
    },
    mx: from(corpus, "dip-badajoz.es"),
  },
  {
    id: "barcelona",
    name: "Diputació de Barcelona mail",
    kind: "public-sector",
    operator: { name: "Diputació de Barcelona", seat: "ES", ...fromMemory },
    mx: from(corpus, "diba.cat"),
  },
  {
    id: "caceres",
    name: "Diputación de Cáceres mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Cáceres",
      seat: "ES",
      ...fromMemory,
    },
    mx: from(corpus, "dip-caceres.es"),
  },
  {
    id: "castellon",
    name: "Diputación de Castellón mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Castellón",
      seat: "ES",
      ...fromMemory,
    },
    mx: from(corpus, "dipcas.es"),
  },
  {
    id: "gipuzkoa",
    name: "Gipuzkoa provincial mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Foral de Gipuzkoa",
      seat: "ES",
      ...fromMemory,
    },
    front: corpus,
    mx: from(corpus, "gipuzkoa.net"),
  },
  {
    id: "girona",
    name: "Diputació de Girona mail",
    kind: "public-sector",
    operator: { name: "Diputació de Girona", seat: "ES", ...fromMemory },
    mx: from(corpus, "ddgi.cat"),
  },
  {
    id: "huesca",
    name: "Diputación de Huesca mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Huesca",
      seat: "ES",
      ...fromMemory,
    },
    mx: from(corpus, "dehuesca.es"),
  },
  {
    id: "jaen",
    name: "Diputación de Jaén mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Jaén",
      seat: "ES",
      ...fromMemory,
    },
    mx: from(corpus, "dipujaen.es"),
  },
  {
    id: "leon",
    name: "Diputación de León mail (SAM)",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de León",
      seat: "ES",
      ...fromMemory,
    },
    mx: from(corpus, "samdipuleon.es"),
  },
  {
    id: "lleida",
    name: "Diputació de Lleida mail",
    kind: "public-sector",
    operator: { name: "Diputació de Lleida", seat: "ES", ...fromMemory },
    mx: from(corpus, "ddl.net"),
  },
  {
    id: "redsara",
    name: "Spanish central administration (Red SARA)",
    kind: "public-sector",
    operator: {
      name: "Administración General del Estado",
      seat: "ES",
      ...fromMemory,
    },
    mx: [...from(corpus, "correo.gob.es"), ...from(fromMemory, "redsara.es")],
  },
  {
    id: "soria",
    name: "Diputación de Soria mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Soria",
      seat: "ES",
      ...fromMemory,
    },
    front: corpus,
    mx: from(corpus, "dipsoria.es"),
  },
  {
    id: "tarragona",
    name: "Diputació de Tarragona mail",
    kind: "public-sector",
    operator: { name: "Diputació de Tarragona", seat: "ES", ...fromMemory },
    mx: from(corpus, "dipta.cat", "tinet.org"),
  },
  {
    id: "teruel",
    name: "Diputación de Teruel mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Teruel",
      seat: "ES",
      ...fromMemory,
    },
    mx: from(corpus, "dpteruel.es"),
  },
  {
    id: "zaragoza",
    name: "Diputación de Zaragoza mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Zaragoza",
      seat: "ES",
      ...fromMemory,
    },
    mx: from(corpus, "dpz.es"),
  },
];
