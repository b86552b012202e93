// Providers that keep mailboxes and whose operator has its seat in Russia, Ukraine,
// Belarus, the Caucasus or Kazakhstan. Comes out: records sorted by id, with sources.
import type { ProviderRecord } from "../record.ts";
import {
  corpus,
  from,
  fromMemory,
  imc2021,
  ispdb,
  page,
  providerLinks,
} from "./sources.ts";

export const easternEurope: readonly ProviderRecord[] = [
  {
    id: "beget",
    name: "Beget",
    kind: "mailbox",
    operator: { name: "Beget LLC", seat: "RU", ...fromMemory },
    mx: [...from(corpus, "beget.com"), ...from(imc2021, "beget.ru")],
    spf: from(corpus, "beget.com"),
  },
  {
    id: "bigmir",
    name: "bigmir)net",
    kind: "mailbox",
    operator: { name: "bigmir)net", seat: "UA", ...fromMemory },
    consumer: from(fromMemory, "bigmir.net"),
  },
  {
    id: "hoster-by",
    name: "hoster.by",
    kind: "mailbox",
    operator: {
      name: "Reliable Software, Inc. LLC",
      seat: "BY",
      ...fromMemory,
    },
    mx: from(corpus, "hoster.by"),
  },
  {
    id: "i-ua",
    name: "I.UA",
    kind: "mailbox",
    operator: { name: "I.UA", seat: "UA", ...fromMemory },
    mx: from(fromMemory, "i.ua"),
    consumer: from(fromMemory, "i.ua", "ua.fm"),
  },
  {
    id: "mailru",
    name: "Mail.ru, VK WorkSpace",
    kind: "mailbox",
    operator: {
      name: "VK LLC",
      seat: "RU",
      ...page(
        "https://help.mail.ru/legal/terms/agent/eu/copyright",
        "2022-03-03",
      ),
    },
    mx: from(corpus, "armgs.team", "mail.ru"),
    consumer: [
      ...from(ispdb, "bk.ru", "inbox.ru", "list.ru", "mail.ru"),
      ...from(fromMemory, "internet.ru", "vk.com"),
    ],
    spf: from(corpus, "_spf.mail.ru"),
    accounts: {
      count: 42_300_000,
      ...page(
        "https://newsru.com/hitech/23Aug2012/rucmscrmailratd.html",
        "2012-06",
      ),
    },
  },
  {
    id: "meta-ua",
    name: "META",
    kind: "mailbox",
    operator: { name: "META", seat: "UA", ...fromMemory },
    mx: from(fromMemory, "meta.ua"),
    consumer: from(fromMemory, "meta.ua"),
  },
  {
    id: "ps-kz",
    name: "PS.kz",
    kind: "mailbox",
    operator: { name: "PS Internet Company LLP", seat: "KZ", ...fromMemory },
    mx: from(fromMemory, "ps.kz"),
  },
  {
    id: "rambler",
    name: "Rambler Mail",
    kind: "mailbox",
    operator: {
      name: "RIH LLC",
      seat: "RU",
      ...page("https://help.rambler.ru/legal/1998/?p=top100"),
    },
    mx: from(fromMemory, "rambler.ru"),
    consumer: [
      ...from(ispdb, "rambler.ru"),
      ...from(providerLinks, "lenta.ru"),
    ],
  },
  {
    id: "timeweb",
    name: "Timeweb",
    kind: "mailbox",
    operator: { name: "TimeWeb LLC", seat: "RU", ...fromMemory },
    mx: from(corpus, "timeweb.ru"),
    spf: from(corpus, "_spf.timeweb.ru"),
  },
  {
    id: "ukrnet",
    name: "ukr.net",
    kind: "mailbox",
    operator: {
      name: "UkrNet LLC",
      seat: "UA",
      ...page("https://www.ukr.net/terms/"),
    },
    mx: from(fromMemory, "ukr.net"),
    consumer: from(providerLinks, "ukr.net"),
  },
  {
    id: "yandex",
    name: "Yandex Mail, Yandex 360",
    kind: "mailbox",
    operator: {
      name: "Yandex LLC",
      seat: "RU",
      ...page(
        "https://yandex.com/legal/termsofservice/index.html",
        "2020-12-08",
      ),
    },
    mx: from(corpus, "yandex.net", "yandex.ru"),
    consumer: [
      ...from(ispdb, "ya.ru", "yandex.com", "yandex.ru"),
      ...from(fromMemory, "yandex.by", "yandex.kz", "yandex.ua"),
    ],
    spf: [
      ...from(corpus, "_spf.yandex.net"),
      ...from(fromMemory, "_spf.yandex.ru"),
    ],
    accounts: {
      count: 25_100_000,
      ...page(
        "https://newsru.com/hitech/23Aug2012/rucmscrmailratd.html",
        "2012-06",
      ),
    },
  },
];
