// Gateways of operators outside Europe: they receive first, filter and pass on; the
// mailbox behind is somebody else's. Comes out: records sorted by id, with sources.
import type { ProviderRecord } from "../record.ts";
import {
  corpus,
  from,
  fromMemory,
  imc2021,
  mxmapIt,
  mxsniff,
  page,
} from "./sources.ts";

export const gatewaysWorld: readonly ProviderRecord[] = [
  {
    id: "anti-spam-premium",
    name: "anti-spam-premium.com",
    kind: "gateway",
    operator: { name: "anti-spam-premium.com", seat: "MX", ...fromMemory },
    mx: from(corpus, "anti-spam-premium.com"),
  },
  {
    id: "appriver",
    name: "AppRiver, Zix",
    kind: "gateway",
    operator: {
      name: "Zix Corporation",
      seat: "US",
      ...page(
        "https://capedge.com/filing/1002638/0001193125-21-365754/OTEX-SCTOTA",
        "2021-12-23",
      ),
    },
    parent: {
      name: "Open Text Corporation",
      seat: "CA",
      ...page(
        "https://capedge.com/filing/1002638/0001193125-21-365754/OTEX-SCTOTA",
        "2021-12-23",
      ),
    },
    group: "OpenText",
    mx: [...from(corpus, "arsmtp.com"), ...from(imc2021, "appriver.com")],
  },
  {
    id: "barracuda",
    name: "Barracuda Email Gateway Defense",
    kind: "gateway",
    operator: {
      name: "Barracuda Networks, Inc.",
      seat: "US",
      ...page("https://en.wikipedia.org/wiki/Barracuda_Networks"),
    },
    parent: {
      name: "KKR & Co. Inc.",
      seat: "US",
      ...page(
        "https://quarterlytics.com/company/kkr_kkr/annual-report-2020",
        "2020-12-31",
      ),
    },
    mx: [
      ...from(corpus, "barracudanetworks.com"),
      ...from(mxmapIt, "barracuda.com"),
      ...from(imc2021, "cuda-inc.com"),
    ],
  },
  {
    id: "checkpoint-harmony",
    name: "Check Point Harmony Email",
    kind: "gateway",
    operator: {
      name: "Check Point Software Technologies Ltd.",
      seat: "IL",
      ...page(
        "https://quarterlytics.com/company/check-point-software_chkp/annual-report-2019/",
        "2019-12-31",
      ),
    },
    mx: from(fromMemory, "avanan.net", "checkpointcloudsec.com"),
  },
  {
    id: "cisco",
    name: "Cisco Secure Email",
    kind: "gateway",
    operator: {
      name: "Cisco Systems, Inc.",
      seat: "US",
      ...page(
        "https://www.marketscreener.com/CISCO-SYSTEMS-4862/news/Cisco-Form10-K-29165872/?utm_medium=RSS&utm_content=20190905",
        "2019-07-27",
      ),
    },
    mx: from(corpus, "iphmx.com"),
  },
  {
    id: "cloudflare-area1",
    name: "Cloudflare Email Security (Area 1)",
    kind: "gateway",
    operator: {
      name: "Cloudflare, Inc.",
      seat: "US",
      ...page(
        "https://github.com/OpenTermsArchive/contrib-versions/blob/026e71a9e8c2eb092881062ef3590585839322a0/Cloudflare/Privacy%20Policy.md",
      ),
    },
    mx: from(corpus, "mxrecord.io", "mxrecord.mx"),
  },
  {
    id: "edgewave",
    name: "EdgeWave",
    kind: "gateway",
    operator: { name: "EdgeWave, Inc.", seat: "US", ...fromMemory },
    mx: from(fromMemory, "redcondor.net"),
  },
  {
    id: "emailsecurityonline",
    name: "emailsecurityonline.com.br",
    kind: "mailbox",
    operator: { name: "emailsecurityonline.com.br", seat: "BR", ...fromMemory },
    front: corpus,
    mx: from(corpus, "emailsecurityonline.com.br"),
  },
  {
    id: "fireeye",
    name: "Trellix Email Security",
    kind: "gateway",
    operator: { name: "Musarubra US LLC", seat: "US", ...fromMemory },
    mx: [
      ...from(corpus, "fireeyecloud.com"),
      ...from(imc2021, "fireeyegov.com"),
    ],
  },
  {
    id: "forcepoint",
    name: "Forcepoint Email Security Cloud",
    kind: "gateway",
    operator: { name: "Forcepoint LLC", seat: "US", ...fromMemory },
    mx: from(corpus, "mailcontrol.com"),
  },
  {
    id: "fortimail",
    name: "FortiMail Cloud",
    kind: "gateway",
    operator: {
      name: "Fortinet, Inc.",
      seat: "US",
      ...page(
        "https://quarterlytics.com/company/fortinet_ftnt/annual-report-2022",
        "2022-12-31",
      ),
    },
    mx: from(corpus, "fortimail.com", "fortimailcloud.com"),
  },
  {
    id: "mailanyone",
    name: "FuseMail, VIPRE",
    kind: "gateway",
    operator: { name: "FuseMail, LLC", seat: "US", ...fromMemory },
    parent: { name: "Ziff Davis, Inc.", seat: "US", ...fromMemory },
    group: "Ziff Davis",
    mx: from(corpus, "electric.net", "mailanyone.net", "mx25.net"),
  },
  {
    id: "mailchannels",
    name: "MailChannels Inbound",
    kind: "gateway",
    operator: {
      name: "MailChannels Corporation",
      seat: "CA",
      ...page("https://www.mailchannels.com/products/cloud/terms-of-service/"),
    },
    mx: from(corpus, "mailchannels.net"),
  },
  {
    id: "mailguard",
    name: "MailGuard",
    kind: "gateway",
    operator: {
      name: "MailGuard Pty Ltd",
      seat: "AU",
      ...page("https://www.mailguard.com.au/privacy"),
    },
    mx: from(corpus, "mailguard.com.au"),
  },
  {
    id: "mailprotector",
    name: "Mailprotector CloudFilter",
    kind: "gateway",
    operator: { name: "Mailprotector, LLC", seat: "US", ...fromMemory },
    mx: from(corpus, "emailservice.cc", "emailservice.co", "emailservice.io"),
  },
  {
    id: "mailroute",
    name: "MailRoute",
    kind: "gateway",
    operator: { name: "MailRoute, Inc.", seat: "US", ...fromMemory },
    mx: from(fromMemory, "mailroute.net"),
  },
  {
    id: "managedprotect",
    name: "managedprotect.com.au",
    kind: "gateway",
    operator: { name: "managedprotect.com.au", seat: "AU", ...fromMemory },
    mx: from(corpus, "managedprotect.com.au"),
  },
  {
    id: "messagelabs",
    name: "Symantec Email Security.cloud",
    kind: "gateway",
    operator: {
      name: "Broadcom Inc.",
      seat: "US",
      ...page(
        "https://quarterlytics.com/company/broadcom_avgo/annual-report-2023",
        "2023-10-29",
      ),
    },
    mx: [...from(corpus, "messagelabs.com"), ...from(mxsniff, "inboundmx.com")],
  },
  {
    id: "mxguarddog",
    name: "MX Guarddog",
    kind: "gateway",
    operator: { name: "MX Guarddog", seat: "US", ...fromMemory },
    mx: from(fromMemory, "mxguarddog.com"),
  },
  {
    id: "mxlogic",
    name: "McAfee SaaS Email Protection",
    kind: "gateway",
    operator: { name: "MX Logic, Inc.", seat: "US", ...fromMemory },
    mx: from(mxsniff, "mxlogic.net"),
  },
  {
    id: "mxthunder",
    name: "SpamHero",
    kind: "gateway",
    operator: { name: "SpamHero", seat: "US", ...fromMemory },
    mx: from(
      corpus,
      "mxthunder.com",
      "mxthunder.net",
      "spamhero.com",
      "spamhero.net",
    ),
  },
  {
    id: "perception-point",
    name: "Perception Point",
    kind: "gateway",
    operator: { name: "Perception Point Ltd.", seat: "IL", ...fromMemory },
    parent: { name: "Fortinet, Inc.", seat: "US", ...fromMemory },
    mx: from(fromMemory, "perception-point.io"),
  },
  {
    id: "proofpoint",
    name: "Proofpoint",
    kind: "gateway",
    operator: {
      name: "Proofpoint, Inc.",
      seat: "US",
      ...page(
        "https://www.proofpoint.com/de/legal/privacy-policy",
        "2020-11-10",
      ),
    },
    parent: {
      name: "Thoma Bravo, L.P.",
      seat: "US",
      ...page("https://9at.com/Adviser/801-73780", "2024-05-21"),
    },
    group: "Proofpoint",
    mx: [
      ...from(corpus, "ppe-hosted.com", "pphosted.com"),
      ...from(imc2021, "gpphosted.com", "ppops.net"),
    ],
  },
  {
    id: "roaringpenguin",
    name: "Roaring Penguin",
    kind: "gateway",
    operator: {
      name: "Roaring Penguin Software Inc.",
      seat: "CA",
      ...fromMemory,
    },
    mx: from(fromMemory, "antispam.roaringpenguin.com"),
  },
  {
    id: "securence",
    name: "Securence",
    kind: "gateway",
    operator: { name: "U.S. Internet Corp.", seat: "US", ...fromMemory },
    mx: from(fromMemory, "securence.com"),
  },
  {
    id: "smx",
    name: "SMX",
    kind: "gateway",
    operator: {
      name: "SMX Limited",
      seat: "NZ",
      ...page("https://smxemail.com/terms-and-conditions.html"),
    },
    mx: from(corpus, "smxemail.com"),
  },
  {
    id: "sonicwall",
    name: "SonicWall Hosted Email Security",
    kind: "gateway",
    operator: {
      name: "SonicWall Inc.",
      seat: "US",
      ...page(
        "https://www.sec.gov/Archives/edgar/data/1093885/000095013407005644/f27708e10vk.htm",
        "2006-12-31",
      ),
    },
    mx: from(corpus, "snwlhosted.com"),
  },
  {
    id: "spamexperts",
    name: "SpamExperts, N-able Mail Assure",
    kind: "gateway",
    operator: {
      name: "N-able, Inc.",
      seat: "US",
      ...page(
        "https://news.moomoo.com/translate/1660335196549/6339601/0",
        "2022-08-12",
      ),
    },
    mx: from(
      corpus,
      "antispamcloud.com",
      "mtaroutes.com",
      "spamexperts.com",
      "spamexperts.eu",
      "spamexperts.net",
    ),
  },
  {
    id: "spamh",
    name: "Greenview Data SpamStopsHere",
    kind: "gateway",
    operator: { name: "Greenview Data, Inc.", seat: "US", ...fromMemory },
    parent: {
      name: "Open Text Corporation",
      seat: "CA",
      ...page(
        "https://capedge.com/filing/1002638/0001193125-21-365754/OTEX-SCTOTA",
        "2021-12-23",
      ),
    },
    group: "OpenText",
    mx: [
      ...from(mxsniff, "spamh.com"),
      ...from(fromMemory, "spamstopshere.com"),
    ],
  },
  {
    id: "spfbl",
    name: "SPFBL.net",
    kind: "gateway",
    operator: { name: "SPFBL.net", seat: "BR", ...fromMemory },
    mx: from(corpus, "spfbl.net"),
  },
  {
    id: "suantispam",
    name: "suantispam.com",
    kind: "gateway",
    operator: { name: "suantispam.com", seat: "MX", ...fromMemory },
    mx: from(corpus, "suantispam.com"),
  },
  {
    id: "trendmicro",
    name: "Trend Micro Email Security",
    kind: "gateway",
    operator: {
      name: "Trend Micro Incorporated",
      seat: "JP",
      ...page(
        "https://sec.gov/Archives/edgar/data/1089463/000102140800001798/0001021408-00-001798.txt",
        "2000-05-24",
      ),
    },
    mx: [
      ...from(corpus, "trendmicro.com", "trendmicro.eu"),
      ...from(imc2021, "trendmicro.co.jp"),
    ],
  },
  {
    id: "trustwave",
    name: "Trustwave Secure Email Gateway",
    kind: "gateway",
    operator: {
      name: "Trustwave Holdings, Inc.",
      seat: "US",
      ...page(
        "https://www.sec.gov/Archives/edgar/data/1518154/000095012311068027/c63891a4sv1za.htm",
        "2011-07-26",
      ),
    },
    mx: from(fromMemory, "mailmax.net", "trustwave.com"),
  },
  {
    id: "zerospam",
    name: "ZEROSPAM",
    kind: "gateway",
    operator: {
      name: "Zerospam",
      seat: "CA",
      ...page(
        "https://www.rcinet.ca/fr/2013/03/11/zerospam-a-la-chasse-aux-pourriels-avec-valeur-ajoutee/",
        "2013-03-11",
      ),
    },
    parent: {
      name: "Proofpoint, Inc.",
      seat: "US",
      ...page(
        "https://www.proofpoint.com/de/legal/privacy-policy",
        "2020-11-10",
      ),
    },
    group: "Proofpoint",
    mx: from(corpus, "zerospam.ca"),
  },
];
