// Providers that keep mailboxes and whose operator has its seat in Germany.
// Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import {
  corpus,
  from,
  fromMemory,
  imc2021,
  ispdb,
  mxmapFr,
  mxsniff,
  page,
  providerLinks,
} from "./sources.ts";

export const germany: readonly ProviderRecord[] = [
  {
    id: "domainfactory",
    name: "domainFACTORY",
    kind: "mailbox",
    operator: {
      name: "domainfactory GmbH",
      seat: "DE",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/domainfactory.json",
      ),
    },
    parent: {
      name: "GoDaddy Inc.",
      seat: "US",
      ...page(
        "https://annual-statements.com/company/godaddy-inc/annual-report-2020-form-10k-19019",
        "2020-12-31",
      ),
    },
    group: "GoDaddy",
    mx: from(corpus, "ispgateway.de"),
    spf: from(corpus, "ispgateway.de"),
  },
  {
    id: "eclipso",
    name: "eclipso",
    kind: "mailbox",
    operator: { name: "eclipso Mail & Cloud", seat: "DE", ...fromMemory },
    mx: from(fromMemory, "eclipso.de"),
    consumer: from(fromMemory, "eclipso.de", "eclipso.eu"),
  },
  {
    id: "ewetel",
    name: "EWE TEL",
    kind: "mailbox",
    operator: {
      name: "EWE TEL GmbH",
      seat: "DE",
      ...page(
        "https://www.computerwoche.de/a/ewe-tel-im-nordwesten-die-nummer-eins,564581",
        "2003-03-07",
      ),
    },
    mx: from(fromMemory, "ewetel.de"),
    consumer: from(ispdb, "ewetel.de"),
  },
  {
    id: "freenet",
    name: "freenet Mail",
    kind: "mailbox",
    operator: {
      name: "freenet.de GmbH",
      seat: "DE",
      ...page("https://www.carmada.de/datenschutz/"),
    },
    parent: {
      name: "freenet AG",
      seat: "DE",
      ...page("https://www.freenet.ag/datenschutz"),
    },
    mx: from(corpus, "freenet.de"),
    consumer: from(providerLinks, "freenet.de"),
  },
  {
    id: "gmx",
    name: "GMX, WEB.DE",
    kind: "mailbox",
    operator: {
      name: "1&1 Mail & Media GmbH",
      seat: "DE",
      ...page("https://agb-server.gmx.net/gmxagb-de"),
    },
    parent: {
      name: "United Internet AG",
      seat: "DE",
      ...page(
        "https://deutscher-aktien-informations-dienst.de/united-internet-ag-einladung-zur-ordentlichen-hauptversammlung-2022/",
        "2022-05-19",
      ),
    },
    group: "United Internet",
    mx: [...from(corpus, "web.de"), ...from(mxmapFr, "gmx.net")],
    consumer: from(
      ispdb,
      "gmx.at",
      "gmx.ch",
      "gmx.de",
      "gmx.fr",
      "gmx.net",
      "web.de",
    ),
    accounts: {
      count: 31_000_000,
      ...page(
        "https://newsroom.gmx.net/2014/08/01/e-mail-ist-fuer-deutsche-unverzichtbar",
        "2014-08-01",
      ),
    },
  },
  {
    id: "hosteurope",
    name: "Host Europe",
    kind: "mailbox",
    operator: {
      name: "Host Europe GmbH",
      seat: "DE",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/hosteurope.json",
      ),
    },
    parent: {
      name: "GoDaddy Inc.",
      seat: "US",
      ...page(
        "https://annual-statements.com/company/godaddy-inc/annual-report-2020-form-10k-19019",
        "2020-12-31",
      ),
    },
    group: "GoDaddy",
    mx: from(corpus, "hosteurope.de"),
    spf: from(corpus, "hosteurope.de"),
  },
  {
    id: "ionos",
    name: "IONOS",
    kind: "mailbox",
    operator: {
      name: "IONOS SE",
      seat: "DE",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/ionos.json",
      ),
    },
    parent: {
      name: "United Internet AG",
      seat: "DE",
      ...page(
        "https://deutscher-aktien-informations-dienst.de/united-internet-ag-einladung-zur-ordentlichen-hauptversammlung-2022/",
        "2022-05-19",
      ),
    },
    group: "United Internet",
    mx: [
      ...from(
        corpus,
        "1and1.com",
        "1and1.es",
        "1and1.fr",
        "ionos.com",
        "ionos.de",
        "ionos.es",
        "ionos.fr",
        "ionos.it",
        "ionos.mx",
        "kundenserver.de",
      ),
      ...from(mxsniff, "1and1.co.uk"),
      ...from(imc2021, "perfora.net"),
      ...from(fromMemory, "ionos.co.uk"),
    ],
    spf: from(
      corpus,
      "_spf-eu.ionos.com",
      "_spf-us.ionos.com",
      "_spf.kundenserver.de",
      "_spf.perfora.net",
    ),
    autodiscover: from(corpus, "adsredir.ionos.info"),
  },
  {
    id: "jimdo",
    name: "Jimdo",
    kind: "mailbox",
    operator: {
      name: "Jimdo GmbH",
      seat: "DE",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/jimdo.json",
      ),
    },
    mx: from(corpus, "jimdo.com"),
    spf: from(fromMemory, "_spf.jimdo.com"),
  },
  {
    id: "mailbox-org",
    name: "mailbox.org",
    kind: "mailbox",
    operator: {
      name: "Heinlein Hosting GmbH",
      seat: "DE",
      ...page("https://mailbox.org/en/t-cs-cancellation-policy"),
    },
    mx: from(corpus, "mailbox.org"),
    consumer: from(providerLinks, "mailbox.org"),
    spf: from(corpus, "mailbox.org"),
    dkim: from(fromMemory, "_domainkey.mailbox.org"),
  },
  {
    id: "manitu",
    name: "manitu",
    kind: "mailbox",
    operator: { name: "manitu GmbH", seat: "DE", ...fromMemory },
    mx: from(corpus, "manitu.net"),
  },
  {
    id: "mittwald",
    name: "Mittwald",
    kind: "mailbox",
    operator: {
      name: "Mittwald CM Service GmbH & Co. KG",
      seat: "DE",
      ...page(
        "https://achim-post.de/cms/05-2021/wirtschaftsgespraeche-vor-ort-mdb-achim-post-besucht-espelkamper-it-unternehmen-mittwald-cm-service/",
        "2021-05",
      ),
    },
    mx: from(corpus, "agenturserver.de"),
    spf: from(corpus, "agenturserver.de"),
  },
  {
    id: "mnet",
    name: "M-net",
    kind: "mailbox",
    operator: {
      name: "M-net Telekommunikations GmbH",
      seat: "DE",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/m-net.json",
      ),
    },
    mx: from(fromMemory, "mnet-online.de"),
    consumer: from(fromMemory, "mnet-mail.de", "mnet-online.de"),
  },
  {
    id: "netcologne",
    name: "NetCologne",
    kind: "mailbox",
    operator: {
      name: "NetCologne Gesellschaft für Telekommunikation mbH",
      seat: "DE",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/netcologne.json",
      ),
    },
    mx: from(fromMemory, "netcologne.de"),
    consumer: from(fromMemory, "netcologne.de"),
  },
  {
    id: "o2-de",
    name: "o2 Germany (Alice)",
    kind: "mailbox",
    operator: {
      name: "Telefónica Germany GmbH & Co. OHG",
      seat: "DE",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/o2-de.json",
      ),
    },
    parent: {
      name: "Telefónica, S.A.",
      seat: "ES",
      ...page(
        "https://fdokumen.com/documents/telefonica-sa.html",
        "2012-03-29",
      ),
    },
    group: "Telefónica",
    consumer: from(fromMemory, "alice-dsl.net", "o2mail.de", "o2online.de"),
  },
  {
    id: "oxcs",
    name: "Open-Xchange Cloud",
    kind: "mailbox",
    operator: {
      name: "Open-Xchange AG",
      seat: "DE",
      ...page(
        "https://www.deutsche-startups.de/2019/01/17/open-xchange-zahlencheck-2017/",
        "2019-01-17",
      ),
    },
    mx: from(corpus, "oxcs.net"),
  },
  {
    id: "posteo",
    name: "Posteo",
    kind: "mailbox",
    operator: {
      name: "Posteo e.K.",
      seat: "DE",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/posteo.json",
      ),
    },
    mx: from(fromMemory, "posteo.de"),
    consumer: from(ispdb, "posteo.de", "posteo.eu", "posteo.net", "posteo.org"),
  },
  {
    id: "strato",
    name: "STRATO",
    kind: "mailbox",
    operator: {
      name: "STRATO GmbH",
      seat: "DE",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/strato.json",
      ),
    },
    parent: {
      name: "United Internet AG",
      seat: "DE",
      ...page(
        "https://deutscher-aktien-informations-dienst.de/united-internet-ag-einladung-zur-ordentlichen-hauptversammlung-2022/",
        "2022-05-19",
      ),
    },
    group: "United Internet",
    mx: from(corpus, "rzone.de"),
    spf: from(corpus, "_spf.strato.com", "smtp.rzone.de"),
  },
  {
    id: "systemli",
    name: "Systemli",
    kind: "mailbox",
    operator: { name: "Systemli", seat: "DE", ...fromMemory },
    mx: from(fromMemory, "systemli.org"),
    consumer: from(fromMemory, "systemli.org"),
  },
  {
    id: "tonline",
    name: "T-Online",
    kind: "mailbox",
    operator: {
      name: "Telekom Deutschland GmbH",
      seat: "DE",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/telekom-de.json",
      ),
    },
    parent: {
      name: "Deutsche Telekom AG",
      seat: "DE",
      ...page("https://inflight.telekom.net/privacy-policy/"),
    },
    group: "Deutsche Telekom",
    mx: [...from(corpus, "t-online.de"), ...from(fromMemory, "telekom.de")],
    consumer: from(ispdb, "magenta.de", "t-online.de"),
    spf: from(fromMemory, "_spf.t-online.de"),
  },
  {
    id: "tuta",
    name: "Tuta",
    kind: "mailbox",
    operator: {
      name: "Tutao GmbH",
      seat: "DE",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/tutanota.json",
      ),
    },
    mx: from(corpus, "tutanota.de"),
    consumer: from(
      providerLinks,
      "keemail.me",
      "tuta.com",
      "tuta.io",
      "tutamail.com",
      "tutanota.com",
      "tutanota.de",
    ),
    spf: from(corpus, "spf.tutanota.de"),
    dkim: from(fromMemory, "domainkey.tutanota.de"),
    accounts: {
      count: 10_000_000,
      ...page("https://en.wikipedia.org/wiki/Tuta_(email)", "2023-06"),
    },
    endToEnd: page("https://tutanota.com/encryption"),
  },
  {
    id: "united-domains",
    name: "united-domains",
    kind: "mailbox",
    operator: {
      name: "united-domains GmbH",
      seat: "DE",
      ...page(
        "https://www.united-domains.de/unternehmen/datenschutz/?tid=122669993",
      ),
    },
    parent: {
      name: "United Internet AG",
      seat: "DE",
      ...page(
        "https://deutscher-aktien-informations-dienst.de/united-internet-ag-einladung-zur-ordentlichen-hauptversammlung-2022/",
        "2022-05-19",
      ),
    },
    group: "United Internet",
    mx: from(corpus, "udag.de"),
    spf: from(fromMemory, "_spf.udag.de"),
  },
  {
    id: "versatel",
    name: "1&1 Versatel",
    kind: "mailbox",
    operator: { name: "1&1 Versatel GmbH", seat: "DE", ...fromMemory },
    parent: {
      name: "United Internet AG",
      seat: "DE",
      ...page(
        "https://deutscher-aktien-informations-dienst.de/united-internet-ag-einladung-zur-ordentlichen-hauptversammlung-2022/",
        "2022-05-19",
      ),
    },
    group: "United Internet",
    consumer: from(fromMemory, "versanet.de"),
  },
  {
    id: "verwaltungsportal",
    name: "Verwaltungsportal",
    kind: "mailbox",
    operator: { name: "NOLIS GmbH", seat: "DE", ...fromMemory },
    mx: from(corpus, "verwaltungsportal.de"),
    spf: from(corpus, "spf.verwaltungsportal.de"),
  },
  {
    id: "vodafone-de",
    name: "Vodafone Germany",
    kind: "mailbox",
    operator: {
      name: "Vodafone GmbH",
      seat: "DE",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/vodafone-de.json",
      ),
    },
    parent: {
      name: "Vodafone Group Plc",
      seat: "GB",
      ...page(
        "https://pl.scribd.com/document/55340566/Vodafone-Annual-Report-2010",
        "2010-03-31",
      ),
    },
    group: "Vodafone",
    mx: [
      ...from(corpus, "vodafone-ip.de"),
      ...from(fromMemory, "arcor.de", "unitymedia.de", "vodafonemail.de"),
    ],
    consumer: [
      ...from(ispdb, "arcor.de", "vodafonemail.de"),
      ...from(providerLinks, "vodafone.de"),
    ],
  },
];
