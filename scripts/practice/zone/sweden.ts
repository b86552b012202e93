// Swedish municipalities. From mxmap-dk (github.com/KimTholstorf/mxmap-dk),
// published under the MIT licence. Preferences, addresses and SRV numbers are made up.
import type { ZoneEntry } from "./entry.ts";

export const sweden: readonly ZoneEntry[] = [
  {
    domain: "ale.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 ale-se.mail.protection.outlook.com"],
    txt: [
      "v=spf1 a:webmail.sokigohosting.com ip4:194.14.225.161 ip4:194.14.225.162 ip4:194.218.3.56 ip4:194.218.3.156 ip4:192.162.4.69 ip4:85.30.129.103 ip4:37.221.229.139 include:spf.protection.outlook.com include:_se_net.axiell.com include:spf.gansend.com include:mail.sitevision-cloud.net include:_spf.grade.se -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-ale-se._domainkey.eduale.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-ale-se._domainkey.eduale.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.outlook.com" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "alingsas.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 smtp1.alingsas.se", "10 smtp2.alingsas.se"],
    txt: [
      "v=spf1 ip4:193.235.138.0/24 ip4:193.235.139.0/24 a:smtp.tripnet.se include:mg-lcsse.tietoevry.com a:mail.nordicpeak.com include:spf.protection.outlook.com include:spf-a.telia.com include:spf-b.telia.com include:mailgun.org -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "almhult.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 almhult-se.mail.protection.outlook.com"],
    txt: [
      "v=spf1 a:mail.nordicpeak.com a:smtprelay.hostnet.se include:spf.protection.outlook.com include:_spf.vitec.net ip4:93.90.122.0/24 ip4:194.103.158.2 ip4:195.84.108.136 ip4:195.84.108.137 ip4:193.93.250.233 ip4:81.109.161.67/32 ip4:212.247.85.136/30 ip4:185.121.204.138/32 ip4:185.121.204.164/32 ip4:37.221.225.39/32 ip4:192.162.4.69 ip4:212.85.68.72/32 ip4:185.5.21.100 ip4:46.16.237.70 ip4:195.84.109.135 ip4:91.212.209.194 ip6:2001:7b8:100:1::68 -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-almhult-se._domainkey.kommunsamverkan.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-almhult-se._domainkey.kommunsamverkan.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "alvdalen.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 alvdalen-se.mail.protection.outlook.com"],
    txt: [
      "v=spf1 ip4:62.101.38.241/32 a mx a:webmail.sokigohosting.com include:spf.protection.outlook.com include:mail.sitevision-cloud.net include:all._spf.plma.se a:mail.nordicpeak.com ip6:2001:67c:2c54:a254::/64 ip6:2001:67c:2c54:d853::7 -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-alvdalen-se._domainkey.skolaovansiljan.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-alvdalen-se._domainkey.skolaovansiljan.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "alvkarleby.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx.itcentrum.se"],
    txt: [
      "v=spf1 a:mail.sitevision-cloud.net a:mail.nordicpeak.com include:spf.loopia.se include:spf.protection.outlook.com include:spf-a.telia.com include:spf-b.telia.com a:noreply.momentum.se a:smtp.tripnet.se ip4:192.162.4.69 ip4:62.20.108.50 ip4:193.234.145.19 ip4:192.36.91.22 ip4:85.30.129.103 ip4:195.67.74.184 ip4:192.36.91.126 -all",
    ],
    cname: {
      autodiscover: "webmail.alvkarleby.se",
      "selector1._domainkey":
        "selector1-alvkarleby-se._domainkey.tierp.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-alvkarleby-se._domainkey.tierp.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 webmail.alvkarleby.se" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "alvsbyn.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 se.mx1.mailanyone.net",
      "10 se.mx2.mx25.net",
      "10 se.mx3.mailanyone.net",
      "10 se.mx4.mx25.net",
    ],
    txt: [
      "v=spf1 a:alvsbyn.se a:webmail.sokigohosting.com include:_spf.staysecuregroup.com include:spf.protection.outlook.com a:hybrid.alvsbyn.se include:ciceron.cloud -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "are.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 are-se.q-v1.mx.microsoft"],
    txt: [
      "v=spf1 mx include:spf.protection.outlook.com a:relay2.hostnet.se a:mail.sitevision-cloud.net ip4:193.182.6.19 include:spf.bngaged.io -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-are-se._domainkey.arekommun.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-are-se._domainkey.arekommun.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "arjang.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 se.mx1.mailanyone.net",
      "10 se.mx2.mx25.net",
      "10 se.mx3.mailanyone.net",
      "10 se.outbound4.mx25.net",
    ],
    txt: [
      "v=spf1 include:_spf1.arjang.se include:_spf2.arjang.se include:_spf3.arjang.se include:_spf4.arjang.se include:spf-a.telia.com include:spf-b.telia.com include:spf.protection.outlook.com include:spf.hornetsecurity.com ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "arjeplog.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mxa.arjeplog.se"],
    txt: [
      "v=spf1 ip4:194.71.158.70 ip4:194.103.218.22 ip6:2001:67c:29f8:7::70 include:sendgrid.net include:spf.protection.outlook.com -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "arvidsjaur.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 arvidsjaur-se.mx1.staysecuregroup.com",
      "10 arvidsjaur-se.mx2.staysecuregroup.net",
      "20 se.mx1.mailanyone.net",
      "20 se.mx2.mx25.net",
      "20 se.mx3.mailanyone.net",
      "20 se.mx4.mx25.net",
    ],
    txt: [
      "v=spf1 a:smtp2.empir.se include:ciceron.cloud include:spf.protection.outlook.com include:servers.mcsv.net include:spf.mailanyone.net include:mail.sitevision-cloud.net ip4:195.196.160.0/24 -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-arvidsjaur-se._domainkey.arvidsjaurskommun.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-arvidsjaur-se._domainkey.arvidsjaurskommun.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "atvidaberg.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "1 aspmx.l.google.com",
      "5 alt1.aspmx.l.google.com",
      "5 alt2.aspmx.l.google.com",
      "10 aspmx2.googlemail.com",
      "10 aspmx3.googlemail.com",
    ],
    txt: ["v=spf1 include:_spf.atvidaberg.se include:_spf.itsam.se -all"],
    synthetic: ["preference"],
  },
  {
    domain: "berg.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 se.mx1.mailanyone.net",
      "10 se.mx2.mx25.net",
      "10 se.mx3.mailanyone.net",
      "10 se.mx4.mx25.net",
    ],
    txt: [
      "v=spf1 include:spf.mailanyone.net include:spf.protection.outlook.com ip4:62.20.28.130 include:_spf.online.superoffice.com include:_spf.netigate.se ip4:193.15.14.216 a:webmail.sokigohosting.com include:_se_net.axiell.com ip4:81.109.161.67 ip4:212.85.68.72 ip4:46.59.104.5 a:noreply.momentum.se include:_spf.postal.oderland.com -all",
    ],
    cname: { autodiscover: "exchange.berg.se" },
    srv: { "_autodiscover._tcp": "0 0 443 exchange.berg.se" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "boras.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 smtp-a1.boras.se", "10 smtp-a2.boras.se"],
    txt: [
      "v=spf1 include:%{ir}.%{v}.%{d}.spf.has.pphosted.com include:all._spf.plma.se ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "boxholm.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "1 aspmx.l.google.com",
      "5 alt1.aspmx.l.google.com",
      "5 alt2.aspmx.l.google.com",
      "10 aspmx2.googlemail.com",
      "10 aspmx3.googlemail.com",
    ],
    txt: ["v=spf1 include:_spf.itsam.se include:_spf.boxholm.se -all"],
    synthetic: ["preference"],
  },
  {
    domain: "bromolla.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mailgw.unikom.se"],
    txt: [
      "v=spf1 mx a ip4:194.68.238.150 ip4:79.171.250.11 ip4:193.93.250.233 include:_se_net.axiell.com include:_uk.axiell.com include:mailgun.org include:spf.protection.outlook.com -all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-bromolla-se._domainkey.unikomonline.p-v1.dkim.mail.microsoft",
      "selector2._domainkey":
        "selector2-bromolla-se._domainkey.unikomonline.p-v1.dkim.mail.microsoft",
    },
    synthetic: ["preference"],
  },
  {
    domain: "enkoping.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 inkorg.enkoping.se"],
    txt: ["v=spf1 ip4:83.243.30.195 include:_spfzone.enkoping.se -all"],
    cname: {
      "selector1._domainkey":
        "selector1-enkoping-se._domainkey.enkoping.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-enkoping-se._domainkey.enkoping.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "finspang.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 asd-msg-02.cloud.advania.se", "10 asd-msg-03.cloud.advania.se"],
    txt: ["v=spf1 include:spf1.finspang.se include:spf2.finspang.se -all"],
    cname: { autodiscover: "epost.finspang.se" },
    synthetic: ["preference"],
  },
  {
    domain: "flen.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "1 aspmx.l.google.com",
      "5 alt1.aspmx.l.google.com",
      "5 alt2.aspmx.l.google.com",
      "10 alt3.aspmx.l.google.com",
      "10 alt4.aspmx.l.google.com",
    ],
    txt: [
      "v=spf1 mx ip4:194.23.252.0/24 ip4:209.85.220.69/32 ip4:212.85.68.72/32 a:webmail.sokigohosting.com a:mail.updatesystem.se a:noreply.momentum.se a:smtp.u4a.se include:_spf.google.com include:_se_net.axiell.com ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "gellivare.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx.norrnet.com"],
    txt: [
      "v=spf1 ip4:77.110.51.202 ip4:77.110.51.208 ip4:195.196.227.179 ip4:77.110.51.209 ip4:195.196.231.231 ip4:195.196.231.122 ip4:193.41.214.0/24 include:spf.protection.outlook.com ~all",
    ],
    cname: {
      autodiscover: "mail.gellivare.se",
      "selector1._domainkey":
        "selector1-gallivare-se._domainkey.gallivareskolor.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-gallivare-se._domainkey.gallivareskolor.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "goteborg.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx1.hc2437-76.eu.iphmx.com", "10 mx2.hc2437-76.eu.iphmx.com"],
    txt: [
      "v=spf1 include:mta-gw.goteborg.se include:spf.protection.outlook.com include:_spf.tis.tele2.com ip4:62.88.132.86 ip4:81.216.176.130 ip4:185.99.36.23 ip4:195.84.162.34 ip4:194.71.165.71 ip4:195.84.162.16 ip4:194.71.165.98 ip4:195.84.162.3 ip4:194.71.165.122 ip4:192.162.4.69 ip4:192.176.136.195 exists:%{i}.spf.hc2437-76.eu.iphmx.com -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-goteborg-se._domainkey.goteborgonline.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-goteborg-se._domainkey.goteborgonline.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "hagfors.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "1 aspmx.l.google.com",
      "5 alt1.aspmx.l.google.com",
      "5 alt2.aspmx.l.google.com",
      "10 alt3.aspmx.l.google.com",
      "10 alt4.aspmx.l.google.com",
    ],
    txt: [
      "v=spf1 ip4:194.103.31.151 a:noreply.momentum.se include:spf-a.teliacompany.com include:_spf.google.com include:mail.sitevision-cloud.net include:spf.defgo.com ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "halmstad.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 halmstad-se.s-v1.mx.microsoft"],
    txt: [
      "v=spf1 mx ip4:148.139.1.2/30 ip4:192.165.96.9/30 ip6:2001:67c:17dc:3950::6 ip6:2001:67c:17dc:3950::7 a:smtp.tripnet.se ip4:83.140.23.0/24 ip4:85.112.171.16/28 include:spf.protection.outlook.com include:_spf.google.com include:mail.sitevision-cloud.net include:sendgrid.net -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-halmstad-se._domainkey.halmstad.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-halmstad-se._domainkey.halmstad.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "heby.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx.itcentrum.se"],
    txt: [
      "v=spf1 include:spf.protection.outlook.com include:mail.sitevision-cloud.net include:spf.wm.net a:mail.forreg.com a:mail.updatesystem.se ip4:193.180.253.2 ip4:46.59.104.5 ip4:87.253.232.0/21  ip4:185.189.236.0/22 ip4:185.211.120.0/22 ip4:185.250.236.0/22 ip4:185.154.229.78 ip4:185.154.229.79 ip4:185.154.229.80 ip4:213.132.104.146 ip4:213.132.104.153 ip4:213.132.104.154 ip4:193.234.145.19 ip4:192.36.91.126 a:webmail.sokigohosting.com a:mailhost.akribi.net -all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-heby-se._domainkey.clanit.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-heby-se._domainkey.clanit.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "helsingborg.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx1.hc1010-35.eu.iphmx.com", "10 mx2.hc1010-35.eu.iphmx.com"],
    txt: [
      "v=spf1 exists:%{i}.spf.hc1010-35.iphmx.com include:_spf.anpdm.com ip4:23.90.117.26 ip4:23.90.118.76 ip4:52.58.208.150 ip4:193.180.104.100 ip4:194.103.128.0/23 include:docebosaas.com include:spf.protection.outlook.com include:ciceron.cloud include:spf.helsingborg.se  include:elastx.email a:vitec.net ip4:87.54.30.56 ip4:217.28.202.8 ip4:217.28.204.8 ip4:193.235.56.0/23 ip4:46.254.8.64/28 ip4:194.14.67.124 ip4:194.14.67.125 ~all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-helsingborg-se._domainkey.helsingborgsstad.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-helsingborg-se._domainkey.helsingborgsstad.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.helsingborg.se" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "hoor.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mailgw.unikom.se"],
    txt: [
      "v=spf1 mx a:mail.forreg.com ip4:192.176.136.195 ip4:81.109.161.67 ip4:192.176.136.197 ip4:192.176.133.70 ip4:192.176.133.71 ip4:62.20.108.50 ip4:195.67.74.184 ip4:62.168.145.70 ip4:62.168.145.71 ip4:62.20.108.50 ip4:194.68.238.150 ip4:168.245.19.207 ip4:195.69.128.87 ip4:192.162.4.69 ip4:87.54.30.56 include:mailgun.org include:spf.protection.outlook.com include:all._spf.plma.se include:_se_net.axiell.com -all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-hoor-se._domainkey.unikomonline.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-hoor-se._domainkey.unikomonline.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "jonkoping.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 smtp01.jonkoping.se", "10 smtp02.jonkoping.se"],
    txt: [
      "v=spf1 mx ip4:168.245.57.3 ip4:85.188.80.219 ip4:85.188.80.220 ip4:85.30.129.103 a:jonkoping.se include:_spf.jonkoping.se include:_spf1.jonkoping.se include:_spf2.jonkoping.se include:all._spf.plma.se ~all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-jonkoping-se._domainkey.jonkoping.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-jonkoping-se._domainkey.jonkoping.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.jonkoping.se" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "kumla.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx10.electric.net", "10 mx11.electric.net"],
    txt: [
      "v=spf1 ip4:213.50.241.246 ip4:81.109.161.67 ip4:213.50.241.198 ip4:91.106.194.16/28 ip4:188.95.226.240 ip4:46.59.104.5 ip4:194.103.205.171 ip4:212.85.68.72 include:spf.mailanyone.net include:spf.gansend.com include:spf1.kumla.se mx -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "munkfors.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 munkfors-se.mx1-se.mailanyone.net",
      "10 munkfors-se.mx2-se.mailanyone.net",
      "10 munkfors-se.mx3-se.mailanyone.net",
    ],
    txt: [
      "v=spf1 include:spf.mailanyone.net include:spf.protection.outlook.com include:_se_net.axiell.com include:spf-a.telia.com include:spf-b.telia.com a:mail.updatesystem.se a:noreply.momentum.se ip4:193.235.28.14 ip4:194.103.31.151 ip4:135.181.204.116 ip4:185.133.206.91 ip4:194.68.15.251 -all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-munkfors-se._domainkey.munkforskommun.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-munkfors-se._domainkey.munkforskommun.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "nordanstig.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 smtp.hudiksvall.se"],
    txt: [
      "v=spf1 ip4:80.86.68.2/32 ip4:80.86.68.10/32 ip4:193.41.214.0/26 ip4:91.106.198.136 a:mail.sitevision-cloud.net a:mail.nordicpeak.com ip4:62.20.108.50 ip4:195.67.74.184 ip4:80.86.65.64/26 ip6:2a0a:5a07:6:d06e::1005 include:_se_net.axiell.com include:spf.protection.outlook.com a:smtp.tripnet.se a:webmail.sokigohosting.com -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.outlook.com" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "norsjo.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx1-eu1.ppe-hosted.com", "10 mx2-eu1.ppe-hosted.com"],
    txt: [
      "v=spf1 ip4:89.107.218.4 ip4:213.242.145.58 a:dispatch-eu.ppe-hosted.com include:spf.protection.outlook.com a:mail.nordicpeak.com include:_se_net.axiell.com -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-norsjo-se._domainkey.nkadm.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-norsjo-se._domainkey.nkadm.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.outlook.com" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "ockero.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 ockero-se.mx1.staysecuregroup.com",
      "10 ockero-se.mx2.staysecuregroup.net",
      "20 se.mx1.mailanyone.net",
      "20 se.mx2.mx25.net",
    ],
    txt: [
      "v=spf1 ip4:194.218.146.6 ip4:52.143.59.192/30 ip4:212.247.85.136/30 ip4:185.121.204.138 ip4:185.121.204.164 ip6:2001:7b8:100:1::68 ip4:37.221.225.39 ip4:81.109.161.67 ip4:212.85.68.72 ip4:213.242.145.58 ip4:91.106.198.136 ip4:188.95.226.240 ip4:193.93.250.233 ip4:185.99.191.201 ip4:193.93.251.148 ip4:46.59.104.5 include:_se_net.axiell.com include:_uk.axiell.com include:spf.mailanyone.net include:spf.protection.outlook.com include:_spf.koneo.net ~all",
    ],
    cname: {
      autodiscover: "mail.ockero.se",
      "selector1._domainkey":
        "selector1-ockero-se._domainkey.ockeronet.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-ockero-se._domainkey.ockeronet.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.ockero.se" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "olofstrom.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 olofstrom-se.mx1-se.mailanyone.net",
      "10 olofstrom-se.mx2-se.mailanyone.net",
      "10 olofstrom-se.mx3-se.mailanyone.net",
    ],
    txt: [
      "v=spf1 a ip4:79.171.251.84/30 ip4:46.59.104.5 ip4:79.171.249.40 ip4:212.85.68.72 include:spf.protection.outlook.com  include:_se_net.axiell.com include:_uk.axiell.com include:mg-lcsse.tietoevry.com include:spf.mailanyone.net include:spf.bngaged.io -all",
    ],
    cname: { autodiscover: "epost.olofstrom.se" },
    synthetic: ["preference"],
  },
  {
    domain: "orust.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mx10.electric.net",
      "10 mx11.electric.net",
      "20 orust-se.mx1-se.mailanyone.net",
    ],
    txt: [
      "v=spf1 ip4:194.218.150.250 ip4:193.75.92.154 ip4:46.59.104.5 ip4:91.123.56.128 include:spf.mailanyone.net include:spf.protection.outlook.com include:mg-lcsse.tietoevry.com include:_se_net.axiell.com include:spf.orust.se ~all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-orust-se._domainkey.orustkommun.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-orust-se._domainkey.orustkommun.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "osteraker.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 osteraker-se.mx1.staysecuregroup.com",
      "10 osteraker-se.mx2.staysecuregroup.net",
    ],
    txt: [
      "v=spf1 mx ip4:91.198.92.0/24 ip4:78.108.48.32/27 include:spfiol.infracontrol.com include:_spf.google.com include:spf.tipimail.com a:smtp.tripnet.se include:_spf.tem.scaleway.com include:spf.protection.outlook.com ~all",
    ],
    srv: { "_autodiscover._tcp": "0 0 443 webmail.osteraker.se" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "saffle.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 saffle-se.mx1.staysecuregroup.com",
      "10 saffle-se.mx2.staysecuregroup.net",
    ],
    txt: [
      "v=spf1 ip4:194.132.150.253/32 a:noreply.momentum.se include:spf.protection.outlook.com ip4:195.67.74.184 ip4:195.10.162.76 ip4:195.84.66.4 ip4:195.84.66.78 ip4:193.235.28.14 a:mail.sitevision-cloud.net  ip4:192.162.4.69 ip4:10.238.1.63 ip4:194.103.31.151 ip4:92.42.75.63 include:sendgrid.net include:spf.gansend.com include:amazonses.com include:spfiol.infracontrol.com include:_se_net.axiell.com include:spf-b.telia.com -all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-saffle-se._domainkey.itsamv.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-saffle-se._domainkey.itsamv.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 epost.saffle.se" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "stromstad.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 stromstad-se.mail.protection.outlook.com", "20 vsp.stromstad.se"],
    txt: [
      "v=spf1 include:spf1.stromstad.se include:spf2.stromstad.se include:spf3.stromstad.se include:spf4.stromstad.se  -all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-stromstad-se._domainkey.stromstadskommun.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-stromstad-se._domainkey.stromstadskommun.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 owa.stromstad.se" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "svenljunga.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx01.svlj.net", "10 mx02.svlj.net"],
    txt: [
      "v=spf1 mx ip6:2001:678:fac:dead::b87 ip4:52.143.59.192 ip4:194.50.106.33 ip4:194.50.106.8 ip4:194.50.106.26 ip4:81.200.161.28 ip4:81.200.161.29 ip4:46.59.104.5 include:_spf.svlj.net include:spf.protection.outlook.com -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-svenljunga-se._domainkey.svenljunga.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-svenljunga-se._domainkey.svenljunga.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "timra.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx01.advania.cloud", "10 mx02.advania.cloud"],
    txt: [
      "v=spf1 include:spf.advania.cloud include:_spf.google.com include:spf.bedrock.lime-technologies.com include:_se_net.axiell.com include:mg-lcsse.tietoevry.com include:_spf.100procent.com a:mail.nordicpeak.com ip4:92.42.75.63 -all",
    ],
    srv: { "_autodiscover._tcp": "0 0 443 oal.timra.se" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "vaggeryd.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 eu-esec-01.heimdalsecurity.com",
      "10 eu-esec-02.heimdalsecurity.com",
    ],
    txt: [
      "v=spf1 ip4:194.22.148.33 ip4:193.181.161.13 include:spf.protection.outlook.com include:spf-esec.heimdalsecurity.com include:mail.sitevision-cloud.net -all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-vaggeryd-se._domainkey.vaggeryd.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-vaggeryd-se._domainkey.vaggeryd.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "vallentuna.se",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx.vallentuna.se", "20 vallentuna-se.mail.protection.outlook.com"],
    txt: [
      "v=spf1 mx ip4:195.67.32.107 ip4:195.67.32.109 ip4:195.67.83.119 a:webmail.sokigohosting.com include:spf.mailanyone.net include:_spf.stejtech.net include:all._spf.plma.se include:_se_net.axiell.com include:spf.protection.outlook.com ~all",
    ],
    synthetic: ["preference"],
  },
];
