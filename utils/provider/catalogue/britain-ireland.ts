// Providers that keep mailboxes and whose operator has its seat in the United Kingdom
// or Ireland. Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import { corpus, from, fromMemory, imc2021, ispdb, page } from "./sources.ts";

export const britainIreland: readonly ProviderRecord[] = [
  {
    id: "123reg",
    name: "123 Reg, Heart Internet",
    kind: "mailbox",
    operator: {
      name: "123 Reg Limited",
      seat: "GB",
      ...fromMemory,
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
    mx: from(imc2021, "123-reg.co.uk", "extendcp.co.uk"),
    spf: from(fromMemory, "spf.123-reg.co.uk"),
  },
  {
    id: "bt",
    name: "BT Mail",
    kind: "mailbox",
    operator: {
      name: "British Telecommunications plc",
      seat: "GB",
      ...page(
        "https://github.com/citp/privacy-policy-historical/blob/0df9d0b8921ba4b2c9f283462ec27eeac550ced3/b/bt/bt./bt.com.md",
      ),
    },
    parent: {
      name: "BT Group plc",
      seat: "GB",
      ...page("https://wiki.gravy.cc/wiki/BT_Group"),
    },
    mx: from(fromMemory, "bt.com", "btinternet.com", "cpcloud.co.uk"),
    consumer: from(ispdb, "btinternet.com", "btopenworld.com"),
  },
  {
    id: "eir",
    name: "eir Mail",
    kind: "mailbox",
    operator: {
      name: "eircom Limited",
      seat: "JE",
      ...page(
        "https://paperzz.com/doc/7690020/eir-general-terms-and-conditions-1.-definitions-and",
        "2015",
      ),
    },
    mx: from(fromMemory, "eircom.net"),
    consumer: from(fromMemory, "eircom.net"),
  },
  {
    id: "fasthosts",
    name: "Fasthosts",
    kind: "mailbox",
    operator: {
      name: "Fasthosts Internet Ltd",
      seat: "GB",
      ...page(
        "https://www.fasthosts.co.uk/terms/domains/private-domain-name-registration",
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
    mx: from(corpus, "livemail.co.uk"),
    spf: from(corpus, "_spf.livemail.co.uk"),
  },
  {
    id: "lcn",
    name: "LCN",
    kind: "mailbox",
    operator: { name: "LCN.com Ltd", seat: "GB", ...fromMemory },
    mx: from(fromMemory, "lcn.com"),
  },
  {
    id: "mythic-beasts",
    name: "Mythic Beasts",
    kind: "mailbox",
    operator: { name: "Mythic Beasts Ltd", seat: "GB", ...fromMemory },
    mx: from(fromMemory, "mythic-beasts.com"),
  },
  {
    id: "plusnet",
    name: "Plusnet",
    kind: "mailbox",
    operator: {
      name: "Plusnet plc",
      seat: "GB",
      ...page("https://wiki.riteme.site/wiki/Totalise"),
    },
    parent: {
      name: "BT Group plc",
      seat: "GB",
      ...page("https://wiki.gravy.cc/wiki/BT_Group"),
    },
    mx: from(fromMemory, "plus.net"),
    consumer: from(fromMemory, "plus.com", "plus.net"),
  },
  {
    id: "sky",
    name: "Sky Yahoo Mail",
    kind: "mailbox",
    operator: {
      name: "Sky UK Limited",
      seat: "GB",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/sky.json",
      ),
    },
    parent: {
      name: "Comcast Corporation",
      seat: "US",
      ...page(
        "https://quarterlytics.com/company/comcast_cmcsa/annual-report-2019",
        "2019-12-31",
      ),
    },
    consumer: from(fromMemory, "sky.com"),
  },
  {
    id: "stackmail",
    name: "20i StackMail",
    kind: "mailbox",
    operator: { name: "20i Limited", seat: "GB", ...fromMemory },
    mx: from(corpus, "stackmail.com"),
    spf: from(corpus, "spf.stackmail.com"),
  },
  {
    id: "talktalk",
    name: "TalkTalk Mail",
    kind: "mailbox",
    operator: {
      name: "TalkTalk Telecom Limited",
      seat: "GB",
      ...page("https://en-academic.com/dic.nsf/enwiki/7932584", "2008"),
    },
    mx: from(fromMemory, "talktalk.net"),
    consumer: from(
      fromMemory,
      "lineone.net",
      "pipex.com",
      "talktalk.net",
      "tiscali.co.uk",
    ),
  },
  {
    id: "virginmedia",
    name: "Virgin Media Mail",
    kind: "mailbox",
    operator: {
      name: "Virgin Media Limited",
      seat: "GB",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/virgin-media.json",
      ),
    },
    parent: {
      name: "VMED O2 UK Limited",
      seat: "GB",
      ...page("https://en.wikipedia.org/wiki/Virgin_Media_O2"),
    },
    mx: from(fromMemory, "ntlworld.com", "virginmedia.com"),
    consumer: from(
      ispdb,
      "blueyonder.co.uk",
      "ntlworld.com",
      "virginmedia.com",
    ),
  },
  {
    id: "zen",
    name: "Zen Internet",
    kind: "mailbox",
    operator: {
      name: "Zen Internet Limited",
      seat: "GB",
      ...page(
        "https://jamesrqclark.com/getting-out-of-phone-contract-early-uk-4597",
        "2023-02-24",
      ),
    },
    mx: from(fromMemory, "zen.co.uk"),
    consumer: from(fromMemory, "zen.co.uk"),
  },
];
