// Providers that keep mailboxes and whose operator has its seat in Canada.
// Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import {
  corpus,
  from,
  fromMemory,
  ispdb,
  page,
  providerLinks,
} from "./sources.ts";

export const canada: readonly ProviderRecord[] = [
  {
    id: "bell-aliant",
    name: "Bell Aliant",
    kind: "mailbox",
    operator: {
      name: "Bell Canada",
      seat: "CA",
      ...page("https://en.wikipedia.org/wiki/Bell_Canada"),
    },
    parent: {
      name: "BCE Inc.",
      seat: "CA",
      ...page(
        "https://speakers.infotoday.com/2022/12/01/bell-canada-company-profile-faccts/",
        "2022-12",
      ),
    },
    group: "BCE",
    mx: from(corpus, "bellaliant.com"),
  },
  {
    id: "bell-ca",
    name: "Bell Mail",
    kind: "mailbox",
    operator: {
      name: "Bell Canada",
      seat: "CA",
      ...page("https://en.wikipedia.org/wiki/Bell_Canada"),
    },
    parent: {
      name: "BCE Inc.",
      seat: "CA",
      ...page(
        "https://speakers.infotoday.com/2022/12/01/bell-canada-company-profile-faccts/",
        "2022-12",
      ),
    },
    mx: from(fromMemory, "bell.net", "bellnet.ca"),
    consumer: from(ispdb, "bell.net", "sympatico.ca"),
  },
  {
    id: "cogeco",
    name: "Cogeco",
    kind: "mailbox",
    operator: { name: "Cogeco Connexion Inc.", seat: "CA", ...fromMemory },
    mx: from(fromMemory, "cogeco.ca"),
    consumer: from(fromMemory, "cogeco.ca"),
  },
  {
    id: "eastlink",
    name: "Eastlink",
    kind: "mailbox",
    operator: {
      name: "Bragg Communications Incorporated",
      seat: "CA",
      ...fromMemory,
    },
    mx: from(fromMemory, "eastlink.ca"),
    consumer: from(fromMemory, "eastlink.ca"),
  },
  {
    id: "hushmail",
    name: "Hushmail",
    kind: "mailbox",
    operator: {
      name: "Hush Communications Canada Inc.",
      seat: "CA",
      ...page(
        "https://github.com/citp/privacy-policy-historical/blob/0409dc1ec37e059be7b19d818fd9d477a56ae26f/h/hu/hus/hushmail.com.md",
      ),
    },
    mx: from(fromMemory, "hushmail.com"),
    consumer: [
      ...from(providerLinks, "hushmail.com"),
      ...from(fromMemory, "hush.com"),
    ],
  },
  {
    id: "namespro",
    name: "Namespro",
    kind: "mailbox",
    operator: { name: "Namespro Solutions Inc.", seat: "CA", ...fromMemory },
    mx: from(corpus, "namespro.ca"),
  },
  {
    id: "rogers",
    name: "Rogers Mail",
    kind: "mailbox",
    operator: {
      name: "Rogers Communications Canada Inc.",
      seat: "CA",
      ...page("https://rogers.com/support/terms/master-business-general-terms"),
    },
    parent: {
      name: "Rogers Communications Inc.",
      seat: "CA",
      ...page("https://www.hubbry.com/Rogers_Communications_Inc."),
    },
    group: "Rogers",
    consumer: from(fromMemory, "rogers.com"),
  },
  {
    id: "sasktel",
    name: "SaskTel",
    kind: "mailbox",
    operator: {
      name: "Saskatchewan Telecommunications",
      seat: "CA",
      ...page(
        "https://esask.uregina.ca/tmc_cms/modules/customcode/includes/print_entry.cfm-entryid=7353A407-1560-95DA-43640C54138D2848.html",
      ),
    },
    mx: from(fromMemory, "sasktel.net"),
    consumer: from(fromMemory, "sasktel.net"),
  },
  {
    id: "shaw",
    name: "Shaw Webmail",
    kind: "mailbox",
    operator: {
      name: "Rogers Communications Canada Inc.",
      seat: "CA",
      ...page(
        "https://rocketfinancial.com/FetchDoc.aspx?fid=10121459",
        "2023-07-26",
      ),
    },
    parent: {
      name: "Rogers Communications Inc.",
      seat: "CA",
      ...page("https://www.hubbry.com/Rogers_Communications_Inc."),
    },
    group: "Rogers",
    mx: from(fromMemory, "shaw.ca"),
    consumer: from(providerLinks, "shaw.ca"),
  },
  {
    id: "sogetel",
    name: "Sogetel",
    kind: "mailbox",
    operator: { name: "Sogetel inc.", seat: "CA", ...fromMemory },
    mx: from(corpus, "sogetel.net"),
  },
  {
    id: "telus",
    name: "TELUS Mail",
    kind: "mailbox",
    operator: { name: "TELUS Communications Inc.", seat: "CA", ...fromMemory },
    parent: {
      name: "TELUS Corporation",
      seat: "CA",
      ...page(
        "https://ih.advfn.com/stock-market/NYSE/telus-TU/stock-news/80461881/securities-registration-dividends-foreign-issuer",
        "2019-08-02",
      ),
    },
    consumer: from(fromMemory, "telus.net"),
  },
  {
    id: "thexyz",
    name: "Thexyz",
    kind: "mailbox",
    operator: { name: "Thexyz Inc.", seat: "CA", ...fromMemory },
    mx: from(fromMemory, "thexyz.com"),
  },
  {
    id: "tucows",
    name: "OpenSRS Hosted Email, Hover",
    kind: "mailbox",
    operator: {
      name: "Tucows Inc.",
      seat: "CA",
      ...page(
        "https://quarterlytics.com/company/tucows_tc/annual-report-2020",
        "2020-12-31",
      ),
    },
    mx: from(corpus, "hostedemail.com"),
    consumer: from(fromMemory, "hover.com"),
    spf: from(corpus, "_spf.hostedemail.com"),
  },
  {
    id: "videotron",
    name: "Vidéotron",
    kind: "mailbox",
    operator: {
      name: "Vidéotron ltée",
      seat: "CA",
      ...page(
        "https://www.sec.gov/Archives/edgar/data/890746/000110465922037551/R8.htm",
        "2021-12-31",
      ),
    },
    parent: {
      name: "Quebecor Inc.",
      seat: "CA",
      ...page(
        "https://www.sec.gov/Archives/edgar/data/890746/000110465922037551/R8.htm",
        "2021-12-31",
      ),
    },
    mx: from(fromMemory, "videotron.ca"),
    consumer: from(providerLinks, "videotron.ca"),
  },
];
