// Providers that keep mailboxes and whose operator has its seat in East Asia.
// Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import {
  ankaboot,
  corpus,
  from,
  fromMemory,
  imc2021,
  ispdb,
  mxsniff,
  page,
  providerLinks,
  whois,
} from "./sources.ts";

export const eastAsia: readonly ProviderRecord[] = [
  {
    id: "alibaba",
    name: "Alibaba Mail",
    kind: "mailbox",
    operator: {
      name: "Alibaba Cloud Computing Co., Ltd.",
      seat: "CN",
      ...fromMemory,
    },
    parent: {
      name: "Alibaba Group Holding Limited",
      seat: "KY",
      ...page(
        "https://sec.gov/Archives/edgar/data/1577552/000119312524044480/d791119d20fa.htm",
        "2024-02-23",
      ),
    },
    mx: [...from(corpus, "mxhichina.com"), ...from(fromMemory, "aliyun.com")],
    consumer: from(providerLinks, "aliyun.com"),
    spf: from(fromMemory, "spf.qiye.aliyun.com"),
  },
  {
    id: "biglobe",
    name: "BIGLOBE Mail",
    kind: "mailbox",
    operator: {
      name: "BIGLOBE Inc.",
      seat: "JP",
      ...page(
        "https://asia.nikkei.com/Business/Deals/KDDI-s-broadband-deal-seeks-clout-with-households?page=1",
      ),
    },
    parent: {
      name: "KDDI Corporation",
      seat: "JP",
      ...page(
        "https://asia.nikkei.com/Business/Deals/KDDI-s-broadband-deal-seeks-clout-with-households?page=1",
      ),
    },
    mx: from(fromMemory, "biglobe.ne.jp"),
    consumer: from(ispdb, "biglobe.ne.jp"),
  },
  {
    id: "docomo",
    name: "docomo mail",
    kind: "mailbox",
    operator: {
      name: "NTT DOCOMO, INC.",
      seat: "JP",
      ...page(
        "https://www.morningstar.com/invest/filings/261451-xtks-9437-ntt-docomo-inc-annual-report-20-f-filing-3-31-2012.html",
        "2012-07-05",
      ),
    },
    parent: {
      name: "NTT, Inc.",
      seat: "JP",
      ...page("https://japan-forward.com/?p=351207", "2025-07"),
    },
    mx: from(fromMemory, "docomo.ne.jp"),
    consumer: from(fromMemory, "docomo.ne.jp"),
  },
  {
    id: "gabia",
    name: "Gabia Hiworks",
    kind: "mailbox",
    operator: { name: "Gabia Inc.", seat: "KR", ...fromMemory },
    mx: [...from(corpus, "hiworks.co.kr"), ...from(fromMemory, "gabia.com")],
    spf: from(corpus, "_spf.hiworks.co.kr"),
  },
  {
    id: "goo",
    name: "goo Mail",
    kind: "mailbox",
    operator: {
      name: "NTT DOCOMO, INC.",
      seat: "JP",
      ...page(
        "https://phileweb.com/news/gadget/202306/01/1244.html",
        "2023-06-01",
      ),
    },
    parent: {
      name: "NTT, Inc.",
      seat: "JP",
      ...page("https://japan-forward.com/?p=351207", "2025-07"),
    },
    consumer: from(ispdb, "goo.jp"),
  },
  {
    id: "hinet",
    name: "HiNet (Chunghwa Telecom)",
    kind: "mailbox",
    operator: {
      name: "Chunghwa Telecom Co., Ltd.",
      seat: "TW",
      ...page(
        "https://cdn.financialreports.eu/financialreports/media/filings/30111/2020/FFR/30111_ffr_2020-01-21_ec33f55c-575a-48c7-894f-949f2101104c.zip",
        "2020-01-21",
      ),
    },
    mx: from(fromMemory, "hinet.net"),
    consumer: from(fromMemory, "hinet.net"),
  },
  {
    id: "kakao",
    name: "Daum, Hanmail, Kakao Mail",
    kind: "mailbox",
    operator: {
      name: "Kakao Corp.",
      seat: "KR",
      ...page("https://www.theinvestor.co.kr/article/10442037", "2025-03"),
    },
    mx: [
      ...from(corpus, "daum.net"),
      ...from(fromMemory, "hanmail.net", "kakao.com"),
    ],
    consumer: [
      ...from(ispdb, "daum.net"),
      ...from(providerLinks, "hanmail.net"),
      ...from(ankaboot, "kakao.com"),
    ],
  },
  {
    id: "kddi",
    name: "au Mail",
    kind: "mailbox",
    operator: {
      name: "KDDI Corporation",
      seat: "JP",
      ...page(
        "https://asia.nikkei.com/Business/Deals/KDDI-s-broadband-deal-seeks-clout-with-households?page=1",
      ),
    },
    mx: from(fromMemory, "ezweb.ne.jp"),
    consumer: from(fromMemory, "au.com", "ezweb.ne.jp"),
  },
  {
    id: "mail139",
    name: "139 Mail (China Mobile)",
    kind: "mailbox",
    operator: {
      name: "China Mobile Internet Co., Ltd.",
      seat: "CN",
      ...fromMemory,
    },
    parent: {
      name: "China Mobile Limited",
      seat: "HK",
      ...page("https://docslib.org/doc/7238204/printmgr-file", "2018-12-31"),
    },
    mx: from(fromMemory, "139.com"),
    consumer: from(fromMemory, "139.com"),
  },
  {
    id: "mail189",
    name: "189 Mail (China Telecom)",
    kind: "mailbox",
    operator: {
      name: "China Telecom Corporation Limited",
      seat: "CN",
      ...page(
        "https://fdokumen.com/documents/printmgr-file-china-telecom.html",
        "2018-12-31",
      ),
    },
    mx: from(fromMemory, "189.cn"),
    consumer: from(fromMemory, "189.cn"),
  },
  {
    id: "microsoft-cn",
    name: "Microsoft 365 operated by 21Vianet",
    kind: "mailbox",
    operator: {
      name: "Shanghai Blue Cloud Technology Co., Ltd.",
      seat: "CN",
      ...page(
        "https://docs.azure.cn/en-us/articles/azure-china-purchasing-guidance/go-china-playbook-azure-china-operation",
      ),
    },
    parent: {
      name: "VNET Group, Inc.",
      seat: "KY",
      ...page(
        "https://www.sec.gov/Archives/edgar/data/1508475/000110465924052273/R9.htm",
        "2023-12-31",
      ),
    },
    mx: from(imc2021, "outlook.cn"),
    spf: from(fromMemory, "spf.protection.partner.outlook.cn"),
    dkim: from(fromMemory, "partner.onmschina.cn"),
    autodiscover: from(fromMemory, "autodiscover.partner.outlook.cn"),
  },
  {
    id: "nate",
    name: "Nate Mail",
    kind: "mailbox",
    operator: {
      name: "SK Communications Co., Ltd.",
      seat: "KR",
      ...page(
        "https://www.donga.com/en/article/all/20060817/249018/1",
        "2006-08-17",
      ),
    },
    mx: from(fromMemory, "nate.com"),
    consumer: from(fromMemory, "nate.com"),
  },
  {
    id: "naver",
    name: "Naver Mail, NAVER WORKS",
    kind: "mailbox",
    operator: {
      name: "NAVER Corporation",
      seat: "KR",
      ...page("https://en.yna.co.kr/view/AEN20190618008500320", "2019-06-18"),
    },
    mx: from(fromMemory, "naver.com", "worksmobile.com"),
    consumer: from(ispdb, "naver.com"),
    spf: from(fromMemory, "_spf.naver.com", "spf.worksmobile.com"),
  },
  {
    id: "netease",
    name: "NetEase Mail (163, 126, yeah)",
    kind: "mailbox",
    operator: {
      name: "Guangzhou NetEase Computer System Co., Ltd.",
      seat: "CN",
      ...whois("whois.markmonitor.com", "163.com", "2019-01-14"),
    },
    parent: {
      name: "NetEase, Inc.",
      seat: "KY",
      ...page(
        "https://quarterlytics.com/company/netease_ntes/annual-report-2020",
        "2020-12-31",
      ),
    },
    mx: [...from(corpus, "163.com"), ...from(fromMemory, "netease.com")],
    consumer: [
      ...from(ispdb, "126.com", "163.com", "yeah.net"),
      ...from(providerLinks, "188.com"),
    ],
    spf: from(fromMemory, "spf.163.com", "spf.qiye.163.com"),
  },
  {
    id: "netvigator",
    name: "Netvigator (HKT)",
    kind: "mailbox",
    operator: {
      name: "Hong Kong Telecommunications (HKT) Limited",
      seat: "HK",
      ...fromMemory,
    },
    parent: {
      name: "HKT Limited",
      seat: "KY",
      ...page(
        "https://vdocuments.site/and-hkt-25092011-the-group-is-a-leading-integrated-provider-of-fixed-line.html",
        "2011-09-25",
      ),
    },
    mx: from(fromMemory, "netvigator.com"),
    consumer: from(fromMemory, "netvigator.com"),
  },
  {
    id: "nifty",
    name: "@nifty",
    kind: "mailbox",
    operator: { name: "NIFTY Corporation", seat: "JP", ...fromMemory },
    mx: from(fromMemory, "nifty.com"),
    consumer: from(ispdb, "nifty.com"),
  },
  {
    id: "ocn",
    name: "OCN",
    kind: "mailbox",
    operator: {
      name: "NTT DOCOMO, INC.",
      seat: "JP",
      ...page(
        "https://phileweb.com/news/gadget/202306/01/1244.html",
        "2023-06-01",
      ),
    },
    parent: {
      name: "NTT, Inc.",
      seat: "JP",
      ...page("https://japan-forward.com/?p=351207", "2025-07"),
    },
    mx: from(fromMemory, "ocn.ne.jp"),
    consumer: from(ispdb, "ocn.ne.jp"),
  },
  {
    id: "onamae",
    name: "Onamae.com",
    kind: "mailbox",
    operator: { name: "GMO Internet, Inc.", seat: "JP", ...fromMemory },
    mx: from(fromMemory, "gmoserver.jp", "onamae.ne.jp"),
  },
  {
    id: "pchome",
    name: "PChome",
    kind: "mailbox",
    operator: {
      name: "PChome Online Inc.",
      seat: "TW",
      ...page(
        "https://vdocuments.us/pchome-online-inc-and-its-subsidiaries-consolidated-financial-statements-2014-09-16.html",
        "2012-03-31",
      ),
    },
    mx: from(fromMemory, "pchome.com.tw"),
    consumer: from(fromMemory, "pchome.com.tw"),
  },
  {
    id: "sina",
    name: "Sina Mail",
    kind: "mailbox",
    operator: {
      name: "Beijing Sina Internet Information Service Co., Ltd.",
      seat: "CN",
      ...fromMemory,
    },
    parent: {
      name: "SINA Corporation",
      seat: "KY",
      ...page(
        "https://docslib.org/doc/11575547/form-20-f-sina-corporation",
        "2017-12-31",
      ),
    },
    mx: from(fromMemory, "sina.com.cn", "sina.net"),
    consumer: from(providerLinks, "sina.cn", "sina.com"),
  },
  {
    id: "softbank",
    name: "SoftBank mail",
    kind: "mailbox",
    operator: {
      name: "SoftBank Corp.",
      seat: "JP",
      ...page(
        "https://vdocuments.net/tender-offer-statement-ffff-translation-tender-offer-statement.html",
        "2018-07",
      ),
    },
    mx: from(fromMemory, "softbank.jp", "softbank.ne.jp"),
    consumer: [
      ...from(ispdb, "i.softbank.jp"),
      ...from(fromMemory, "softbank.ne.jp"),
    ],
  },
  {
    id: "sohu",
    name: "Sohu Mail",
    kind: "mailbox",
    operator: {
      name: "Beijing Sohu Internet Information Service Co., Ltd.",
      seat: "CN",
      ...page("https://viesofchina.com/stocks/sohu.html", "2016-12-31"),
    },
    parent: {
      name: "Sohu.com Limited",
      seat: "KY",
      ...page("https://investors.sohu.com/node/13371/html", "2018-12-31"),
    },
    mx: from(fromMemory, "sohu.com"),
    consumer: from(fromMemory, "sohu.com"),
  },
  {
    id: "sonet",
    name: "So-net",
    kind: "mailbox",
    operator: {
      name: "Sony Network Communications Inc.",
      seat: "JP",
      ...fromMemory,
    },
    parent: {
      name: "Sony Group Corporation",
      seat: "JP",
      ...page(
        "https://docoh.com/filing/313838/0001193125-21-195631/20F-2021FY",
        "2021-06-22",
      ),
    },
    mx: from(fromMemory, "so-net.ne.jp"),
    consumer: from(fromMemory, "so-net.ne.jp"),
  },
  {
    id: "tencent",
    name: "QQ Mail, Tencent Exmail",
    kind: "mailbox",
    operator: {
      name: "Shenzhen Tencent Computer Systems Company Limited",
      seat: "CN",
      ...page(
        "https://cftweb.3g.qq.com/privacy/privacyPolicy?content_id=c5024463af31bcae56fd3afc2b82632e",
        "2022-12-15",
      ),
    },
    parent: {
      name: "Tencent Holdings Limited",
      seat: "KY",
      ...page("https://www.orchestra.wtf/article/tencent"),
    },
    mx: from(corpus, "qq.com"),
    consumer: [...from(ispdb, "qq.com"), ...from(providerLinks, "foxmail.com")],
    spf: from(fromMemory, "spf.mail.qq.com"),
  },
  {
    id: "yahoo-japan",
    name: "Yahoo! JAPAN Mail",
    kind: "mailbox",
    operator: {
      name: "LY Corporation",
      seat: "JP",
      ...page(
        "https://chosun.com/english/industry-en/2024/04/25/6B4CJMNONFAE3HQM66JTNJBVRE",
        "2024-04-25",
      ),
    },
    parent: { name: "A Holdings Corporation", seat: "JP", ...fromMemory },
    mx: from(mxsniff, "mail.yahoo.co.jp"),
    consumer: [...from(ispdb, "yahoo.co.jp"), ...from(ankaboot, "ymail.ne.jp")],
  },
];
