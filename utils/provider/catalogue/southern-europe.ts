// Providers that keep mailboxes and whose operator has its seat between the Adriatic,
// the Black Sea and Cyprus. Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import { corpus, from, fromMemory, page, providerLinks } from "./sources.ts";

export const southernEurope: readonly ProviderRecord[] = [
  {
    id: "abv",
    name: "abv.bg",
    kind: "mailbox",
    operator: {
      name: "Net Info EAD",
      seat: "BG",
      ...page(
        "https://img.abv.bg/e/s/r_gam.html?pos=pass&act=home",
        "2019-02-06",
      ),
    },
    mx: from(fromMemory, "abv.bg"),
    consumer: from(providerLinks, "abv.bg"),
  },
  {
    id: "bih-net",
    name: "BIHnet (BH Telecom)",
    kind: "mailbox",
    operator: {
      name: "BH Telecom d.d. Sarajevo",
      seat: "BA",
      ...page(
        "https://scribd.com/document/383897101/Monografija-Investicije-u-Funkciji-Razvoja-BH-Telecoma-Web",
        "2011",
      ),
    },
    mx: from(corpus, "bih.net.ba"),
    consumer: from(fromMemory, "bih.net.ba"),
  },
  {
    id: "cock-li",
    name: "cock.li",
    kind: "mailbox",
    operator: { name: "cock.li", seat: "RO", ...fromMemory },
    mx: from(fromMemory, "cock.li"),
    consumer: from(fromMemory, "cock.li"),
  },
  {
    id: "cytanet",
    name: "Cytanet",
    kind: "mailbox",
    operator: {
      name: "Cyprus Telecommunications Authority",
      seat: "CY",
      ...page(
        "https://vdocument.in/annual-report-cyta-financial-and-commercial-growth-and-the-maximization-of-its.html",
        "2018",
      ),
    },
    mx: from(corpus, "cytanet.com.cy"),
    consumer: from(fromMemory, "cytanet.com.cy"),
  },
  {
    id: "dirbg",
    name: "Dir.bg",
    kind: "mailbox",
    operator: { name: "Dir.bg AD", seat: "BG", ...fromMemory },
    consumer: from(fromMemory, "dir.bg"),
  },
  {
    id: "in-gr",
    name: "in.gr",
    kind: "mailbox",
    operator: {
      name: "Alter Ego Media A.E.",
      seat: "GR",
      ...page(
        "https://financialreports.eu/filings/alter-ego-media-sa/interim-quarterly-report/2025/7928852",
        "2025-09-25",
      ),
    },
    mx: from(fromMemory, "in.gr"),
    consumer: from(fromMemory, "in.gr"),
  },
  {
    id: "mailbg",
    name: "Mail.bg",
    kind: "mailbox",
    operator: { name: "Mail.bg", seat: "BG", ...fromMemory },
    mx: from(fromMemory, "mail.bg"),
    consumer: from(fromMemory, "mail.bg"),
  },
  {
    id: "makedonski-telekom",
    name: "Makedonski Telekom",
    kind: "mailbox",
    operator: {
      name: "Makedonski Telekom AD",
      seat: "MK",
      ...page(
        "https://www.cr-report.telekom.com/2022/national-companies/north-macedonia-makedonski-telekom-ad",
        "2022",
      ),
    },
    parent: {
      name: "Deutsche Telekom AG",
      seat: "DE",
      ...page("https://inflight.telekom.net/privacy-policy/"),
    },
    group: "Deutsche Telekom",
    mx: from(corpus, "mt.net.mk"),
  },
  {
    id: "mts-rs",
    name: "Telekom Srbija",
    kind: "mailbox",
    operator: {
      name: "Telekom Srbija a.d.",
      seat: "RS",
      ...page("https://en.wikipedia.org/wiki/Telekom_Srbija"),
    },
    mx: from(corpus, "mts.rs"),
    consumer: from(fromMemory, "mts.rs"),
  },
  {
    id: "mynet-tr",
    name: "Mynet",
    kind: "mailbox",
    operator: {
      name: "Mynet Medya Yayıncılık Uluslararası Elektronik Bilgilendirme ve Haberleşme Hizmetleri A.Ş.",
      seat: "TR",
      ...fromMemory,
    },
    mx: from(fromMemory, "mynet.com"),
    consumer: from(fromMemory, "mynet.com"),
  },
  {
    id: "otenet",
    name: "OTE, Cosmote",
    kind: "mailbox",
    operator: {
      name: "Hellenic Telecommunications Organization S.A.",
      seat: "GR",
      ...page(
        "https://sec.gov/Archives/edgar/data/1071170/000095012309019075/u07086e20vf.htm",
        "2009-06-30",
      ),
    },
    parent: {
      name: "Deutsche Telekom AG",
      seat: "DE",
      ...page("https://inflight.telekom.net/privacy-policy/"),
    },
    group: "Deutsche Telekom",
    mx: from(corpus, "otenet.gr"),
    consumer: from(fromMemory, "otenet.gr"),
  },
  {
    id: "siteground",
    name: "SiteGround",
    kind: "mailbox",
    operator: {
      name: "SiteGround Spain S.L.",
      seat: "ES",
      ...page(
        "https://www.siteground.com/viewtos/privacy_policy?scid=3&lang=en",
      ),
    },
    mx: from(corpus, "mailspamprotection.com"),
    spf: from(fromMemory, "spf.mailspamprotection.com"),
  },
  {
    id: "t-com-me",
    name: "Crnogorski Telekom",
    kind: "mailbox",
    operator: {
      name: "Crnogorski Telekom A.D.",
      seat: "ME",
      ...page("https://wikiwand.com/de/articles/Crnogorski_Telekom"),
    },
    parent: {
      name: "Deutsche Telekom AG",
      seat: "DE",
      ...page(
        "https://smh.com.au/articles/2004/06/04/1086203598603.html?from=storyrhs&oneclick=true",
        "2004-06-04",
      ),
    },
    group: "Deutsche Telekom",
    mx: from(corpus, "t-com.me"),
    consumer: from(fromMemory, "t-com.me"),
  },
];
