// Platforms that keep mailboxes for public bodies outside the European Union.
// Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import { corpus, from, fromMemory, page } from "./sources.ts";

export const publicSectorWorld: readonly ProviderRecord[] = [
  {
    id: "angola",
    name: "Government mail of Angola",
    kind: "public-sector",
    operator: { name: "Government of Angola", seat: "AO", ...fromMemory },
    mx: from(corpus, "mail.gov.ao"),
  },
  {
    id: "aos-rw",
    name: "AOS Rwanda",
    kind: "public-sector",
    operator: {
      name: "Africa Olleh Services Ltd",
      seat: "RW",
      ...page(
        "https://www.commonwealthgovernance.org/countries/africa/rwanda/key-projects/",
      ),
    },
    mx: from(corpus, "aos.rw"),
  },
  {
    id: "azerbaijan",
    name: "Government mail of Azerbaijan",
    kind: "public-sector",
    operator: {
      name: "Government of Azerbaijan",
      seat: "AZ",
      ...page("https://www.gov.az/az/pages/view/gov-umumi-melumat"),
    },
    mx: from(corpus, "mail.gov.az"),
  },
  {
    id: "eganet",
    name: "eGA Government Mailing System",
    kind: "public-sector",
    operator: {
      name: "e-Government Authority",
      seat: "TZ",
      ...page("https://www.ega.go.tz/index.php/news?page=6"),
    },
    mx: from(corpus, "eganet.go.tz", "mx.gov.go.tz"),
  },
  {
    id: "egaz",
    name: "e-Government Zanzibar mail",
    kind: "public-sector",
    operator: {
      name: "e-Government Zanzibar Authority",
      seat: "TZ",
      ...fromMemory,
    },
    mx: from(corpus, "egaz.go.tz"),
  },
  {
    id: "egypt",
    name: "Government cloud of Egypt",
    kind: "public-sector",
    operator: { name: "Government of Egypt", seat: "EG", ...fromMemory },
    mx: from(corpus, "egcloud.gov.eg", "ipi.gov.eg"),
  },
  {
    id: "gcloud-by",
    name: "g-cloud.by, government cloud of Belarus",
    kind: "public-sector",
    operator: {
      name: "Belarusian Cloud Technologies (beCloud)",
      seat: "BY",
      ...fromMemory,
    },
    mx: from(corpus, "g-cloud.by"),
  },
  {
    id: "georgia",
    name: "Regional development ministry mail of Georgia",
    kind: "public-sector",
    operator: {
      name: "Ministry of Regional Development and Infrastructure of Georgia",
      seat: "GE",
      ...page("https://mrdi.gov.ge/en/press-center/news?page=42", "2018-07-30"),
    },
    mx: from(corpus, "edge.mrdi.gov.ge"),
  },
  {
    id: "indonesia",
    name: "Government mail of Indonesia",
    kind: "public-sector",
    operator: {
      name: "Kementerian Komunikasi dan Digital",
      seat: "ID",
      ...page(
        "https://profilbaru.com/Kementerian_Komunikasi_dan_Digital_Republik_Indonesia",
      ),
    },
    mx: from(corpus, "mail.go.id"),
  },
  {
    id: "kazakhstan",
    name: "Government mail gateway of Kazakhstan",
    kind: "public-sector",
    operator: { name: "Government of Kazakhstan", seat: "KZ", ...fromMemory },
    mx: from(corpus, "mgw.gov.kz"),
  },
  {
    id: "kenya",
    name: "Government mail of Kenya",
    kind: "public-sector",
    operator: { name: "ICT Authority", seat: "KE", ...fromMemory },
    mx: from(corpus, "govmail.ke"),
  },
  {
    id: "korea-kr",
    name: "Korean public officials' mail",
    kind: "public-sector",
    operator: {
      name: "Government of the Republic of Korea",
      seat: "KR",
      ...fromMemory,
    },
    mx: from(corpus, "korea.kr"),
    consumer: from(fromMemory, "korea.kr"),
  },
  {
    id: "mongolia",
    name: "Government mail of Mongolia",
    kind: "public-sector",
    operator: {
      name: "National Data Center of Mongolia",
      seat: "MN",
      ...page("https://datacenter.gov.mn/service/govmn"),
    },
    mx: from(corpus, "mail.gov.mn"),
  },
  {
    id: "mozambique",
    name: "Government mail of Mozambique",
    kind: "public-sector",
    operator: { name: "Government of Mozambique", seat: "MZ", ...fromMemory },
    mx: from(corpus, "correio.gov.mz"),
  },
  {
    id: "namibia",
    name: "Government mail of Namibia",
    kind: "public-sector",
    operator: { name: "Government of Namibia", seat: "NA", ...fromMemory },
    mx: from(corpus, "grnnet.gov.na"),
  },
  {
    id: "nepal",
    name: "Government mail of Nepal",
    kind: "public-sector",
    operator: {
      name: "Government of Nepal",
      seat: "NP",
      ...page(
        "https://techlekh.com/nepal-government-official-email-mandatory/",
      ),
    },
    mx: from(corpus, "municipality.gov.np", "nepal.gov.np"),
  },
  {
    id: "nic-in",
    name: "Government mail of India (NIC)",
    kind: "public-sector",
    operator: {
      name: "National Informatics Centre",
      seat: "IN",
      ...page("https://en.wikipedia.org/wiki/National_Informatics_Centre"),
    },
    mx: [
      ...from(corpus, "mgovcloud.in", "nic.in"),
      ...from(fromMemory, "email.gov.in"),
    ],
    consumer: from(fromMemory, "nic.in"),
    spf: from(corpus, "mgovcloud.in"),
  },
  {
    id: "panama",
    name: "National multi-service network of Panama",
    kind: "public-sector",
    operator: {
      name: "Autoridad Nacional para la Innovación Gubernamental",
      seat: "PA",
      ...page(
        "https://www.laestrella.com.pa/panama/nacional/gabinete-autoriza-a-la-aig-nuevo-contrato-de-telecomunicaciones-con-un-ahorro-anual-de-39-millones-II17681786",
        "2025-11-18",
      ),
    },
    mx: from(corpus, "rnms.gob.pa"),
  },
  {
    id: "parana",
    name: "Paraná state mail",
    kind: "public-sector",
    operator: {
      name: "Companhia de Tecnologia da Informação e Comunicação do Paraná",
      seat: "BR",
      ...fromMemory,
    },
    mx: from(
      corpus,
      "smtp01.pr.gov.br",
      "smtp02.pr.gov.br",
      "smtp03.pr.gov.br",
      "smtp04.pr.gov.br",
      "smtp05.pr.gov.br",
      "smtpfilter01.pr.gov.br",
      "smtpfilter02.pr.gov.br",
      "smtpfilter03.pr.gov.br",
      "smtpfilter04.pr.gov.br",
      "smtpfilter05.pr.gov.br",
    ),
  },
  {
    id: "peru-pide",
    name: "PIDE (Peru)",
    kind: "public-sector",
    operator: {
      name: "Presidencia del Consejo de Ministros",
      seat: "PE",
      ...fromMemory,
    },
    mx: from(corpus, "pide.gob.pe"),
  },
  {
    id: "sergipe",
    name: "Sergipe state mail",
    kind: "public-sector",
    operator: {
      name: "Empresa Sergipana de Tecnologia da Informação (Emgetis)",
      seat: "BR",
      ...page("https://emgetis.se.gov.br/institucional/"),
    },
    mx: from(corpus, "mx.se.gov.br"),
  },
  {
    id: "serpro",
    name: "Serpro",
    kind: "public-sector",
    operator: {
      name: "Serviço Federal de Processamento de Dados (Serpro)",
      seat: "BR",
      ...page("https://www.loja.serpro.gov.br/personaldataprotection"),
    },
    mx: from(corpus, "serpro.gov.br"),
  },
  {
    id: "uganda",
    name: "Unified messaging of Uganda (UMCS)",
    kind: "public-sector",
    operator: {
      name: "National Information Technology Authority Uganda",
      seat: "UG",
      ...page(
        "https://www.nita.go.ug/media/unified-messaging-and-collaboration-government",
        "2017-04-13",
      ),
    },
    mx: from(corpus, "umcs.go.ug"),
  },
  {
    id: "veracruz",
    name: "Veracruz finance secretariat mail",
    kind: "public-sector",
    operator: {
      name: "Gobierno del Estado de Veracruz",
      seat: "MX",
      ...fromMemory,
    },
    mx: from(corpus, "sefiplan.gob.mx"),
  },
];
