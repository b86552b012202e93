// Platforms of Spanish provinces and the state that keep mailboxes for public bodies.
// Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import { corpus, from, fromMemory, page } from "./sources.ts";

export const publicSectorSpain: readonly ProviderRecord[] = [
  {
    id: "albacete",
    name: "Diputación de Albacete mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Albacete",
      seat: "ES",
      ...page(
        "https://boe.gob.es/diario_boe/txt.php?id=BOE-A-2024-6842",
        "2024-04-06",
      ),
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
      ...page("https://bop.dip-caceres.es/wordpress/informacion-legal"),
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
      ...page("https://www.dipcas.es/es/aviso-legal.html"),
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
    operator: {
      name: "Diputació de Girona",
      seat: "ES",
      ...page("http://www.ddgi.cat/web/nivell/379/s-/Avis+Legal"),
    },
    mx: from(corpus, "ddgi.cat"),
  },
  {
    id: "huesca",
    name: "Diputación de Huesca mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Huesca",
      seat: "ES",
      ...page(
        "https://es.m.wikipedia.org/wiki/Especial:MobileLanguages/Anexo:Provincias_de_Espa%C3%B1a_por_%C3%B3rgano_de_gobierno",
      ),
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
      ...page("https://sede.dipujaen.es/Preguntas"),
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
      ...page(
        "https://es.m.wikipedia.org/wiki/Especial:MobileLanguages/Anexo:Provincias_de_Espa%C3%B1a_por_%C3%B3rgano_de_gobierno",
      ),
    },
    mx: from(corpus, "samdipuleon.es"),
  },
  {
    id: "lleida",
    name: "Diputació de Lleida mail",
    kind: "public-sector",
    operator: {
      name: "Diputació de Lleida",
      seat: "ES",
      ...page(
        "https://seuelectronica.diputaciolleida.cat/public/mostrar/avisLegal",
      ),
    },
    mx: from(corpus, "ddl.net"),
  },
  {
    id: "redsara",
    name: "Spanish central administration (Red SARA)",
    kind: "public-sector",
    operator: {
      name: "Agencia Estatal de Administración Digital",
      seat: "ES",
      ...page(
        "https://www.esmartcity.es/2026/01/09/convenio-prestacion-mutua-soluciones-administracion-digital-estado-extremadura",
        "2026-01-09",
      ),
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
      ...page(
        "http://www.dipsoria.es/actualidad/notas-de-prensa?anio%5Bvalue%5D=&page=7",
        "2020-11-24",
      ),
    },
    front: corpus,
    mx: from(corpus, "dipsoria.es"),
  },
  {
    id: "tarragona",
    name: "Diputació de Tarragona mail",
    kind: "public-sector",
    operator: {
      name: "Diputació de Tarragona",
      seat: "ES",
      ...page(
        "https://www.dipta.cat/diputacio/arees-organismes/secretaria/registre-general-diputacio",
        "2024",
      ),
    },
    mx: from(corpus, "dipta.cat", "tinet.org"),
  },
  {
    id: "teruel",
    name: "Diputación de Teruel mail",
    kind: "public-sector",
    operator: {
      name: "Diputación Provincial de Teruel",
      seat: "ES",
      ...page(
        "https://www.dateas.com/en-us/docs/boletin-oficial-provincia-de-teruel/2019/05/13",
        "2019-05-13",
      ),
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
      ...page(
        "http://cultura.dpz.es/cultura-turismo-juventud-y-deporte/difusion-cultural/arte-en-la-provincia/patrimonio-de-la-diputacion-provincial-de-zaragoza/palacio-provincial/id/61",
      ),
    },
    mx: from(corpus, "dpz.es"),
  },
];
