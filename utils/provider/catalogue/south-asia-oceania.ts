// Providers that keep mailboxes and whose operator has its seat in South or South-East
// Asia or in Oceania. Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import {
  corpus,
  from,
  fromMemory,
  ispdb,
  mxmapIt,
  mxsniff,
  page,
  providerLinks,
} from "./sources.ts";

export const southAsiaOceania: readonly ProviderRecord[] = [
  {
    id: "fastmail",
    name: "Fastmail, Pobox",
    kind: "mailbox",
    operator: {
      name: "Fastmail Pty Ltd",
      seat: "AU",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/fastmail.json",
      ),
    },
    mx: [...from(corpus, "messagingengine.com"), ...from(mxsniff, "pobox.com")],
    consumer: [
      ...from(ispdb, "messagingengine.com", "pobox.com"),
      ...from(providerLinks, "fastmail.com", "fastmail.fm"),
      ...from(fromMemory, "sent.com"),
    ],
    spf: from(corpus, "spf.messagingengine.com"),
    dkim: from(fromMemory, "dkim.fmhosted.com"),
  },
  {
    id: "feishu",
    name: "Lark, Feishu Mail",
    kind: "mailbox",
    operator: {
      name: "Lark Technologies Pte. Ltd.",
      seat: "SG",
      ...fromMemory,
    },
    mx: from(fromMemory, "feishu.cn", "larksuite.com"),
  },
  {
    id: "niagahoster",
    name: "Niagahoster",
    kind: "mailbox",
    operator: {
      name: "PT Web Media Technology Indonesia",
      seat: "ID",
      ...fromMemory,
    },
    parent: {
      name: "Hostinger, UAB",
      seat: "LT",
      ...page("https://www.hostinger.lt/privacy-policy", "2019-06-26"),
    },
    mx: from(corpus, "niagahoster.com"),
  },
  {
    id: "optus",
    name: "Optus",
    kind: "mailbox",
    operator: {
      name: "Singtel Optus Pty Limited",
      seat: "AU",
      ...page("https://en.wikipedia.org/wiki/Optus"),
    },
    parent: {
      name: "Singapore Telecommunications Limited",
      seat: "SG",
      ...page("https://techxtelco.com/knowledge/who-owns-optus/"),
    },
    mx: from(fromMemory, "optusnet.com.au"),
    consumer: from(fromMemory, "optusnet.com.au"),
  },
  {
    id: "rediff",
    name: "Rediffmail",
    kind: "mailbox",
    operator: {
      name: "Rediff.com India Ltd",
      seat: "IN",
      ...page(
        "https://github.com/citp/privacy-policy-historical/blob/1586bd8fc27b89d060c6c68467fbc4afec823c57/r/re/red/rediff.com.md",
      ),
    },
    mx: from(mxsniff, "rediff.akadns.net", "rediffmailpro.com"),
    consumer: from(ispdb, "rediffmail.com"),
  },
  {
    id: "singnet",
    name: "Singtel",
    kind: "mailbox",
    operator: {
      name: "Singapore Telecommunications Limited",
      seat: "SG",
      ...page("https://en.wikipedia.org/wiki/Singtel"),
    },
    mx: from(fromMemory, "singnet.com.sg"),
    consumer: from(fromMemory, "singnet.com.sg"),
  },
  {
    id: "starhub",
    name: "StarHub",
    kind: "mailbox",
    operator: {
      name: "StarHub Ltd.",
      seat: "SG",
      ...page(
        "https://www.docstoc.com/docs/87559007/Purchase-Corporate-Shares",
        "2010-03-18",
      ),
    },
    mx: from(fromMemory, "starhub.net.sg"),
    consumer: from(fromMemory, "starhub.net.sg"),
  },
  {
    id: "telstra",
    name: "Telstra Mail",
    kind: "mailbox",
    operator: {
      name: "Telstra Limited",
      seat: "AU",
      ...page(
        "https://www.arnnet.com.au/article/696650/telstra-takes-next-legal-restructure-step/",
        "2022-03-29",
      ),
    },
    parent: {
      name: "Telstra Group Limited",
      seat: "AU",
      ...page("https://www.wiki3.en-us.nina.az/Telstra.html"),
    },
    front: corpus,
    mx: [
      ...from(corpus, "telstra.net"),
      ...from(fromMemory, "bigpond.com", "telstra.com"),
    ],
    consumer: from(ispdb, "bigpond.com", "bigpond.net.au"),
  },
  {
    id: "tpg",
    name: "TPG, iiNet",
    kind: "mailbox",
    operator: {
      name: "The Messaging Company",
      seat: "AU",
      ...page(
        "https://www.internode.on.net/nodesupport/faq/internode_email_messaging_company",
        "2023",
      ),
    },
    mx: from(fromMemory, "iinet.net.au", "tpg.com.au"),
    consumer: from(
      fromMemory,
      "iinet.net.au",
      "internode.on.net",
      "tpg.com.au",
      "westnet.com.au",
    ),
  },
  {
    id: "vnpt",
    name: "VNPT Data",
    kind: "mailbox",
    operator: { name: "VNPT", seat: "VN", ...fromMemory },
    mx: from(corpus, "vnptdata.vn"),
  },
  {
    id: "xtra",
    name: "Xtra Mail (Spark)",
    kind: "mailbox",
    operator: {
      name: "Spark New Zealand Trading Limited",
      seat: "NZ",
      ...page(
        "https://www.spark.co.nz/help/other/terms/retired-terms/residential/",
        "2017-09-14",
      ),
    },
    mx: from(fromMemory, "xtra.co.nz"),
    consumer: from(fromMemory, "xtra.co.nz"),
  },
  {
    id: "zoho",
    name: "Zoho Mail",
    kind: "mailbox",
    operator: {
      name: "Zoho Corporation Private Limited",
      seat: "IN",
      ...page("https://www.gofrugal.com/terms_services", "2023-12-18"),
    },
    mx: [
      ...from(corpus, "zoho.com", "zoho.eu", "zoho.in"),
      ...from(mxsniff, "zohomail.com"),
      ...from(fromMemory, "zoho.com.au", "zoho.jp", "zohocloud.ca"),
    ],
    consumer: from(ispdb, "zoho.com", "zohomail.com", "zohomail.eu"),
    spf: [
      ...from(corpus, "one.zoho.com", "zoho.com", "zoho.eu", "zohomail.com"),
      ...from(mxmapIt, "zoho.in"),
    ],
  },
];
