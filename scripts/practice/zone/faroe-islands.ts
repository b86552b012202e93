// Faroese municipalities. From mxmap-dk (github.com/KimTholstorf/mxmap-dk),
// published under the MIT licence. Preferences, addresses and SRV numbers are made up.
import type { ZoneEntry } from "./entry.ts";

export const faroeIslands: readonly ZoneEntry[] = [
  {
    domain: "eidi.fo",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 eidi-fo.mail.protection.outlook.com"],
    txt: ["v=spf1 include:spf.protection.outlook.com -all"],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "eysturkommuna.fo",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mxb.eu.mailgun.org"],
    txt: ["v=spf1 include:eu.mailgun.org ~all"],
    synthetic: ["preference"],
  },
  {
    domain: "famjin.fo",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx.simply.com"],
    txt: ["v=spf1 include:spf.simply.com -all"],
    srv: { "_autodiscover._tcp": "0 0 443 maildiscover.simply.com" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "fuglafjordur.fo",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 fuglafjordur-fo.mail.protection.outlook.com"],
    txt: ["v=spf1 include:spf.protection.outlook.com -all"],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "fugloy.fo",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 fugloy-fo.mail.protection.outlook.com"],
    txt: ["v=spf1 include:spf.protection.outlook.com -all"],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "hov.fo",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 hov-fo.mail.protection.outlook.com"],
    txt: ["v=spf1 include:spf.protection.outlook.com -all"],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey": "selector1-hov-fo._domainkey.hov.onmicrosoft.com",
      "selector2._domainkey": "selector2-hov-fo._domainkey.hov.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "klaksvik.fo",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 dk.mx1.mailanyone.net",
      "10 dk.mx2.mx25.net",
      "10 dk.mx3.mailanyone.net",
      "10 dk.mx4.mx25.net",
    ],
    txt: [
      "v=spf1 include:spf.protection.outlook.com include:spf.mandrillapp.com include:spf.mailanyone.net ip4:185.208.80.30 ip4:185.208.80.157 -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-klaksvik-fo._domainkey.klaksvik.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-klaksvik-fo._domainkey.klaksvik.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "runavik.fo",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 dk.mx1.mailanyone.net",
      "10 dk.mx2.mx25.net",
      "10 dk.mx3.mailanyone.net",
      "10 dk.mx4.mx25.net",
    ],
    txt: [
      "v=spf1 include:spf.mailanyone.net include:spf.protection.outlook.com -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "skalavik.fo",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail.ctrl.fo"],
    txt: ["v=spf1 include:_spf.mail.ctrl.fo -all"],
    synthetic: ["preference"],
  },
  {
    domain: "torshavn.fo",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 dk.mx1.mailanyone.net",
      "10 dk.mx2.mx25.net",
      "10 dk.mx3.mailanyone.net",
      "10 dk.mx4.mx25.net",
    ],
    txt: ["v=spf1 include:spf.torshavn.fo -all"],
    cname: {
      "selector1._domainkey":
        "selector1-torshavn-fo._domainkey.torshavn.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-torshavn-fo._domainkey.torshavn.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "tvk.fo",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail.awexi.dk"],
    txt: ["v=spf1 a:mail.tvk.fo mx ip4:5.103.118.66 -all"],
    srv: { "_autodiscover._tcp": "0 0 443 maildiscover.simply.com" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "vaga.fo",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail.elektron.fo"],
    txt: [
      "v=spf1 mx ip4:185.171.173.4 include:spf.protection.outlook.com -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
];
