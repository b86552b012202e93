// Danish municipalities. From mxmap-dk (github.com/KimTholstorf/mxmap-dk),
// published under the MIT licence. Preferences, addresses and SRV numbers are made up.
import type { ZoneEntry } from "./entry.ts";

export const denmark: readonly ZoneEntry[] = [
  {
    domain: "aabenraa.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mx1-dk.centerasecurity.dk",
      "10 mx2-dk.centerasecurity.dk",
      "10 mx3-dk.centerasecurity.dk",
    ],
    txt: [
      "v=spf1 include:_spf54350.spf-protect.dk include:spf.protection.outlook.com -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-aabenraa-dk._domainkey.aabenraakom.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-aabenraa-dk._domainkey.aabenraakom.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "aalborg.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 aalborg-dk.r-v1.mx.microsoft"],
    txt: [
      "v=spf1 ip4:194.239.195.17 ip4:194.239.195.108 ip4:194.239.195.131 ip4:194.239.195.137 ip4:194.239.195.98 ip4:93.191.152.206 ip4:131.165.63.88 ip4:131.165.63.89 include:spf.protection.outlook.com include:spf.topdesk.net include:spf.mandrillapp.com include:servers.mcsv.net -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-aalborg-dk._domainkey.aalborg.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-aalborg-dk._domainkey.aalborg.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "aarhus.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 frontmta.hostedsepo.dk"],
    txt: [
      "v=spf1 ip4:193.33.148.80 include:spf.protection.outlook.com include:o._spf.hostedsepo.dk -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-aarhus-dk._domainkey.aarhuskommune.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-aarhus-dk._domainkey.aarhuskommune.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "aeroekommune.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 aeroekommune-dk.mail.protection.outlook.com"],
    txt: ["v=spf1 ip4:185.158.63.231 include:_spf6260.spfprotect.com -all"],
    cname: {
      "selector1._domainkey":
        "selector1-aeroekommune-dk._domainkey.aeroekommune.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-aeroekommune-dk._domainkey.aeroekommune.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "albertslund.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 frontmta.hostedsepo.dk"],
    txt: ["v=spf1 include:_spf77820.spf-protect.com -all"],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-albertslund-dk._domainkey.albertslund.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-albertslund-dk._domainkey.albertslund.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "alleroed.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 alleroed-dk.mail.protection.outlook.com"],
    txt: ["v=spf1 include:_spf14850.spfprotect.com -all"],
    cname: {
      autodiscover: "outlook.alleroed.dk",
      "selector1._domainkey":
        "selector1-alleroed-dk._domainkey.alleroed.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-alleroed-dk._domainkey.alleroed.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "assens.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mx1-dk.centerasecurity.dk",
      "10 mx2-dk.centerasecurity.dk",
      "10 mx3-dk.centerasecurity.dk",
    ],
    txt: ["v=spf1 include:_spf73400.spf-protect.dk -all"],
    synthetic: ["preference"],
  },
  { domain: "ballerup.dk", source: "mxmap-dk-nordic", date: "2026-04-23" },
  {
    domain: "billund.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mx1-dk.centerasecurity.dk",
      "10 mx2-dk.centerasecurity.dk",
      "10 mx3-dk.centerasecurity.dk",
    ],
    txt: ["v=spf1 include:_spf16210.spfprotect.com -all"],
    cname: {
      "selector1._domainkey":
        "selector1-billund-dk._domainkey.billund.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-billund-dk._domainkey.billund.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "brk.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mx1-dk.centerasecurity.dk",
      "10 mx2-dk.centerasecurity.dk",
      "10 mx3-dk.centerasecurity.dk",
    ],
    txt: ["v=spf1 include:_spf57130.spf-protect.dk -all"],
    cname: {
      "selector1._domainkey":
        "selector1-brk-dk._domainkey.brkdk.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-brk-dk._domainkey.brkdk.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 webmail.brk.dk" },
    synthetic: ["preference", "service"],
  },
  { domain: "bronderslev.dk", source: "mxmap-dk-nordic", date: "2026-04-23" },
  {
    domain: "egedalkommune.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 eu-esec-01.heimdalsecurity.com",
      "10 eu-esec-02.heimdalsecurity.com",
    ],
    txt: ["v=spf1 ip4:45.65.89.65 include:spf-esec.heimdalsecurity.com -all"],
    synthetic: ["preference"],
  },
  {
    domain: "esbjerg.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 esbjerg-dk.mail.protection.outlook.com",
      "20 esbjerg-dk.u-v1.mx.microsoft",
    ],
    txt: ["v=spf1 include:_spf68630.spf-protect.dk -all"],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-esbjerg-dk._domainkey.esbjergkommune.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-esbjerg-dk._domainkey.esbjergkommune.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "favrskov.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 favrskov-dk.mail.protection.outlook.com"],
    txt: [
      "v=spf1 include:_favrskov_dk.spf-protect.com include:spf.protection.outlook.com -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-favrskov-dk._domainkey.favrskovdk.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-favrskov-dk._domainkey.favrskovdk.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "fmk.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 fmk-dk.mail.protection.outlook.com"],
    txt: [
      "v=spf1 include:spf.protection.outlook.com include:spf.defgo.com ip4:78.47.221.97 ip4:131.165.50.109 ip4:131.165.53.4 ip4:131.165.50.110 ip4:131.165.50.114 ip4:131.165.53.253 include:dedicated.mysmtp.com  -all",
    ],
    cname: {
      autodiscover: "mail.fmk.dk",
      "selector1._domainkey":
        "selector1-fmk-dk._domainkey.fmkdk.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-fmk-dk._domainkey.fmkdk.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "frederikshavn.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx1.hc1111-60.eu.iphmx.com", "10 mx2.hc1111-60.eu.iphmx.com"],
    txt: [
      "v=spf1 mx a ip4:87.51.2.38/32 ip4:212.98.82.162/32 ip4:212.98.82.139/32 ip4:172.20.110.39/32 ip4:193.111.162.2/32 ip4:94.231.109.209/32 ip4:131.165.0.0/16 ip4:147.29.63.6/32 ip4:178.23.241.246/32 ip4:147.29.236.1/32 ip4:147.29.237.1/32 ip4:147.29.238.1/32 ip4:93.191.152.206/32 a:smtp.bellcom.dk include:spf.winkas.net include:spf.protection.outlook.com include:spf.truelink.dk exists:%{i}.spf.hc1111-60.eu.iphmx.com -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "gentofte.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 dk.mx1.mailanyone.net",
      "10 dk.mx2.mx25.net",
      "10 dk.mx3.mailanyone.net",
      "10 dk.mx4.mx25.net",
    ],
    txt: [
      "v=spf1 include:spf.mailanyone.net include:o2._spf.hostedsepo.dk include:o._spf.hostedsepo.dk include:_spf.presscloud.com include:spf.protection.outlook.com IP4:185.185.96.158 IP4:185.185.96.180 IP4:195.215.130.209 IP4:195.215.130.194 ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "glostrup.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 glostrup-dk.mail.protection.outlook.com", "20 hybrid.glostrup.dk"],
    txt: [
      "v=spf1 include:spf.protection.outlook.com include:spfinclude.signflow.dk a:mail.glostrup.dk include:_spf.presscloud.com include:_spf.dbc.dk -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-glostrup-dk._domainkey.glostrup.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-glostrup-dk._domainkey.glostrup.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.glostrup.dk" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "greve.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 frontmta.hostedsepo.dk"],
    txt: ["v=spf1 include:_spf74530.spf-protect.dk -all"],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-greve-dk._domainkey.grevekommune.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-greve-dk._domainkey.grevekommune.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "gribskov.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx12.electric.net", "10 mx6.electric.net"],
    txt: [
      "v=spf1 include:spf.mailjet.com include:spf.mailanyone.net ip4:92.62.195.66 ip4:131.165.63.88 ip4:131.165.63.89 ip4:195.137.183.52 include:_spf.dbc.dk include:uxmail.io include:rsgsv.net include:sendgrid.net include:o._spf.hostedsepo.dk include:spf.protection.outlook.com -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-gribskov-dk._domainkey.gribskovdk.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-gribskov-dk._domainkey.gribskovdk.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "haderslev.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 eu-esec-01.heimdalsecurity.com",
      "10 eu-esec-02.heimdalsecurity.com",
    ],
    txt: [
      "v=spf1 mx ip4:91.236.16.23 ip4:91.236.16.24 ip4:131.165.67.22 ip4:89.188.74.46 ip4:91.193.138.99 ip4:131.165.63.88 ip4:131.165.63.89 ip4:193.201.39.111 ip4:194.182.2.244 include:_spf.presscloud.com include:spf.protection.outlook.com include:spf-esec.heimdalsecurity.com -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-haderslev-dk._domainkey.haderslevdk.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-haderslev-dk._domainkey.haderslevdk.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "halsnaes.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 halsnaeskommune.in.tmes.trendmicro.eu"],
    txt: [
      "v=spf1 ip4:23.88.5.125 ip4:131.165.0.0/16 ip4:50.31.233.227 include:_spf.presscloud.com include:spf-esec.heimdalsecurity.com include:o._spf.hostedsepo.dk a:mxi.niras.net include:spf.mailjet.com include:spf.tmes.trendmicro.com include:_spf.dbc.dk include:_spf-hosting.eg.dk -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "holbaek.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx.simply.com"],
    srv: { "_autodiscover._tcp": "0 0 443 maildiscover.simply.com" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "holstebro.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 hkmgw1.holstebro.dk", "10 hkmgw2.holstebro.dk"],
    txt: [
      "v=spf1 a:hkmgw1.holstebro.dk a:hkmgw2.holstebro.dk ip4:147.29.238.1 ip4:147.29.236.1 include:spf.topdesk.net -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "hvidovre.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 eu-esec-01.heimdalsecurity.com",
      "10 eu-esec-02.heimdalsecurity.com",
    ],
    txt: [
      "v=spf1 a ip4:13.88.206.67 ip4:131.165.40.5 ip4:131.165.40.17 ip4:131.165.40.51 ip4:131.165.67.22 ip4:131.165.63.88 ip4:131.165.63.89 ip4:193.111.162.2 ip4:95.128.25.130 ip4:185.21.40.50 ip4:193.201.76.63/25 ip4:172.20.17.128/25 ip4:176.125.233.240/28 include:_spf.hvidovre.dk include:send.heyloyalty.com -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-hvidovre-dk._domainkey.hvidovrekommune.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-hvidovre-dk._domainkey.hvidovrekommune.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "ikast-brande.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mail1.scanscope.net",
      "10 mail2.scanscope.net",
      "10 mail3.scanscope.net",
      "10 mta01.scanscope.net",
    ],
    txt: ["v=spf1 include:_u.ikast-brande.dk._spf.smart.ondmarc.com -all"],
    synthetic: ["preference"],
  },
  {
    domain: "kalundborg.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 kalundborg-dk.n-v1.mx.microsoft"],
    txt: ["v=spf1 include:_spf22860.spfprotect.com -all"],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-kalundborg-dk._domainkey.kalundborg.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-kalundborg-dk._domainkey.kalundborg.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "kk.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 kkmail.in.tmes.trendmicro.eu"],
    txt: ["v=spf1 include:_spf.kk.dk -all"],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-kk-dk._domainkey.kksky.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-kk-dk._domainkey.kksky.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "kolding.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx1.hc780-75.c3s2.iphmx.com", "10 mx2.hc780-75.c3s2.iphmx.com"],
    txt: ["v=spf1 include:_spf27160.spfprotect.com -all"],
    srv: { "_autodiscover._tcp": "0 0 443 exchange.kolding.dk" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "mariagerfjord.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 dk.mx1.mailanyone.net",
      "10 dk.mx2.mx25.net",
      "10 dk.mx3.mailanyone.net",
      "10 dk.mx4.mx25.net",
    ],
    txt: ["v=spf1 include:_spf15410.spfprotect.com -all"],
    cname: {
      "selector1._domainkey":
        "selector1-mariagerfjord-dk._domainkey.mariagerfjorddk.onmicrosoft.com.mariagerfjord.dk",
      "selector2._domainkey":
        "selector2-mariagerfjord-dk._domainkey.mariagerfjorddk.onmicrosoft.com.mariagerfjord.dk",
    },
    synthetic: ["preference"],
  },
  {
    domain: "middelfart.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail.middelfart.dk"],
    txt: ["v=spf1 include:_spf15820.spfprotect.com -all"],
    cname: {
      autodiscover: "webmail.middelfart.dk",
      "selector1._domainkey":
        "selector1-middelfart-dk._domainkey.middelfartkommune.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-middelfart-dk._domainkey.middelfartkommune.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "nyborg.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 dk.mx1.mailanyone.net",
      "10 dk.mx2.mx25.net",
      "10 dk.mx3.mailanyone.net",
      "10 dk.mx4.mx25.net",
    ],
    txt: [
      "v=spf1 include:_spf2300.spfprotect.com include:spf.hostnordic.com -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "randers.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx1.hc999-46.eu.iphmx.com", "10 mx2.hc999-46.eu.iphmx.com"],
    txt: [
      "v=spf1 ip4:23.90.117.24 ip4:23.90.118.74 ip4:185.46.36.0/22 ip4:93.90.112.0/21 ip4:131.165.67.22/24 ip4:131.165.63.89/24 ip4:147.29.238.1 ip4:147.29.236.1 ip4:194.182.26.15 ip4:81.7.188.200 ip4:93.191.152.206 include:spf.topdesk.net include:servers.mcsv.net include:_spf.presscloud.com include:mailmailmail.net include:spf.cicero-lms.com include:spf.protection.outlook.com include:send.heysender.com -all",
    ],
    cname: {
      autodiscover: "outlook.randers.dk",
      "selector1._domainkey":
        "selector1-randers-dk._domainkey.randerskommune.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-randers-dk._domainkey.randerskommune.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "ringsted.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx101.ringsted.dk"],
    txt: [
      "v=spf1 include:spf.mailjet.com mx ip4:195.182.39.41 ip4:195.182.39.42 a:smtprelay.citynetwork.se include:spf.mandrillapp.com include:spf.protection.outlook.com include:spf.ubivox.com include:emsd1.com -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "soenderborg.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 smtp3.soenderborg.dk"],
    txt: [
      "v=spf1 ip4:80.62.237.0/25 ip4:213.174.69.253 ip4:213.174.69.254 ip4:77.221.226.241 a:edge1.kmd.dk a:edge2.kmd.dk include:spf.tmes.trendmicro.com include:spf.protection.outlook.com include:servers.mcsv.net -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "vejen.dk",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 vejen-dk.n-v1.mx.microsoft"],
    txt: ["v=spf1 include:_spf940.spfprotect.com -all"],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-vejen-dk._domainkey.vejenkom.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-vejen-dk._domainkey.vejenkom.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.vejen.dk" },
    synthetic: ["preference", "service"],
  },
];
