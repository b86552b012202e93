// Finnish municipalities. From mxmap-dk (github.com/KimTholstorf/mxmap-dk),
// published under the MIT licence. Preferences, addresses and SRV numbers are made up.
import type { ZoneEntry } from "./entry.ts";

export const finland: readonly ZoneEntry[] = [
  {
    domain: "aanekoski.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 aanekoski-fi.mail.protection.outlook.com"],
    txt: [
      "v=spf1 include:spf.protection.outlook.com include:_spf.datacenter.fi include:spf.mailjet.com ip4:84.250.80.136 ip4:91.123.138.81 ip4:193.110.111.28 ip4:193.110.111.53 include:spf.lianamailer.com include:mailgun.org ~all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-aanekoski-fi._domainkey.aanekoski.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-aanekoski-fi._domainkey.aanekoski.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "ahtari.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 ahtari-fi.mail.protection.outlook.com"],
    txt: [
      "v=spf1 mx a:mda-out.datacenter.fi include:spf.jarvinet.fi ip4:185.85.54.86 ip4:185.85.54.88 ip4:91.123.138.69 ip:185.85.54.119 include:spf.protection.outlook.com ~all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "foglo.ax",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail.aland.net"],
    txt: [
      "v=spf1 mx include:_spf.aland.net include:_spf.ada.ax include:_se_net.axiell.com ip4:194.112.11.26 ip4:213.204.34.64/28 ip4:194.112.8.96/27 ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "geta.ax",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mx01.hornetsecurity.com",
      "10 mx02.hornetsecurity.com",
      "10 mx03.hornetsecurity.com",
      "10 mx04.hornetsecurity.com",
    ],
    txt: [
      "v=spf1 include:spf.hornetsecurity.com include:spf.protection.outlook.com include:_secgwspf.itbolaget.ax include:_se_net.axiell.com ip4:194.112.1.145/32 ip4:194.112.1.144/32 ip4:194.112.1.143/32 ip4:194.112.1.142/32 ip4:194.110.185.90/32 -all",
    ],
    cname: {
      autodiscover: "autodiscover.hornetsecurity.com",
      "selector1._domainkey":
        "selector1-geta-ax._domainkey.getak.n-v1.dkim.mail.microsoft",
      "selector2._domainkey":
        "selector2-geta-ax._domainkey.getak.n-v1.dkim.mail.microsoft",
    },
    synthetic: ["preference"],
  },
  {
    domain: "halsua.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail.kase.fi", "10 mx2-in.kase.fi"],
    txt: [
      "v=spf1 mx a:mx-out1.kase.fi a:mx-out2.kase.fi a:mx2-in.kase.fi include:spf.protection.outlook.com include:_se_net.axiell.com ip4:217.78.212.80/28 a:mail.vtoasp.net a:smtp.odc.fi ip4:185.121.204.138 ip4:185.121.204.4 ~all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "hamina.fi",
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
      "v=spf1 ip4:193.64.173.0/24 ip4:80.69.175.164 ip4:80.69.172.64 ip4:83.150.69.124 ip4:194.89.127.28 ip4:131.207.55.52/31 ip4:81.22.169.238/31 ip4:185.55.176.54 include:_spf.google.com include:mail.zendesk.com include:_spf.datacenter.fi include:spf.palvelukanava.fi a:mx4.eventim.de include:mx67678.spf.secmail.com -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "hammarland.ax",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mx01.hornetsecurity.com",
      "10 mx02.hornetsecurity.com",
      "10 mx03.hornetsecurity.com",
      "10 mx04.hornetsecurity.com",
    ],
    txt: [
      "v=spf1 mx include:mail-out.alcom.ax ip4:213.204.46.85 ip4:213.204.46.82 include:_se_net.axiell.com include:_spf.justit.ax include:spf.protection.outlook.com include:spf.hornetsecurity.com ~all",
    ],
    cname: {
      autodiscover: "autodiscover.hornetsecurity.com",
      "selector1._domainkey":
        "selector1-hammarland-ax._domainkey.hlandbib.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-hammarland-ax._domainkey.hlandbib.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "hanko.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 hanko-fi-1.fortimailcloud.com",
      "10 hanko-fi-2.fortimailcloud.com",
    ],
    txt: [
      "v=spf1 include:spf.epressi.com include:spf.creamarketing.com include:_spf.datacenter.fi include:spf.protection.outlook.com include:spf.hanko.fi include:sendgrid.net include:_spf.vilkas.shop include:_spf.fortimailcloud.com -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-hanko-fi._domainkey.hangonkaupunki.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-hanko-fi._domainkey.hangonkaupunki.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "hel.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 smtp1.edelkey.net", "10 smtp2.edelkey.net"],
    txt: [
      "v=spf1 include:spf1.hel.fi include:spf2.hel.fi include:eu.mailgun.org include:spf.protection.outlook.com include:_spf.netigate.se -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-hel-fi._domainkey.helsinginkaupunki.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-hel-fi._domainkey.helsinginkaupunki.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "hollola.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx70832.bak.secmail.com", "10 mx70832.pri.secmail.com"],
    txt: [
      "v=spf1 a mx include:spf1.hollola.fi include:spf.lianamailer.com include:spf.protection.outlook.com ip4:143.51.147.93 ip4:217.78.212.80/28 ip4:143.51.147.90 ip4:176.222.120.173 ip4:143.51.202.54 ip4:213.214.170.95 ip4:91.123.141.101 -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-hollola-fi._domainkey.hollola.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-hollola-fi._domainkey.hollola.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "ii.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 fortimail.lapit.fi"],
    txt: [
      "v=spf1 include:spf.protection.outlook.com include:spf.palvelukanava.fi include:_spf.datacenter.fi include:_spf.lanmail.fi include:_spf.createsend.com a:mailout4.palvelukanava.fi a:smtp.odc.fi a:mail.vtoasp.net ip4:193.106.9.39 ip4:193.106.9.42 include:spf.lianamailer.com -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    srv: { "_autodiscover._tcp": "0 0 443 webmail.oulunkaari.com" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "inari.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 fortimail.lapit.fi"],
    txt: [
      "v=spf1 ip4:193.106.9.39 include:spfa.lapit.fi include:spfpaka.inari.fi include:spf_netum.inari.fi include:spfa.inari.fi include:spf.protection.outlook.com include:sendgrid.net -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-inari-fi._domainkey.lapitoy.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-inari-fi._domainkey.lapitoy.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "isokyro.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mx-01-eu-west-1.prod.hydra.sophos.com",
      "10 mx-02-eu-west-1.prod.hydra.sophos.com",
    ],
    txt: [
      "v=spf1 ip4:217.78.212.80/28 ip4:45.152.104.64/26 ip4:213.250.99.73 include:_spf.datacenter.fi include:_spf.prod.hydra.sophos.com include:spf.jarvinet.fi include:spf.protection.outlook.com -all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-isokyro-fi._domainkey.isokyro152.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-isokyro-fi._domainkey.isokyro152.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "jamijarvi.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 fsmsgw.ratkaisutalo.fi", "10 fsmsgw2.ratkaisutalo.fi"],
    txt: [
      "v=spf1 a mx a:smtp.odc.fi  a:mail.vtoasp.net ip4:185.121.204.138 ip4:185.18.77.60 a:mda-out.datacenter.fi include:spf.ippnet.fi include:spf.protection.outlook.com ip4:81.22.169.238 ip4:81.22.169.239 ip4:217.78.212.80/28 include:spf.jj-net.fi   -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "jamsa.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx56848.bak.secmail.com", "10 mx56848.pri.secmail.com"],
    txt: [
      "v=spf1 include:spf.artio.net include:mx56848.spf.secmail.com include:_spf.datacenter.fi include:spf.protection.outlook.com ip4:62.236.116.67 ip4:193.110.111.28 ip4:193.110.111.53 ip4:95.175.113.181 ip4:82.197.21.84 include:spf2.jamsa.fi -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "kankaanpaa.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 barracuda.netorek.fi"],
    txt: [
      "v=spf1 include:spf.netorek.fi ip4:45.85.235.166 ip4:185.121.204.138 ip4:185.121.204.4 include:_spf.atlassian.net ip4:62.237.193.12 a:mda-out.datacenter.fi ip4:45.85.235.249 include:spf.epressi.com include:mg-lcsse.tietoevry.com ~all",
    ],
    cname: { autodiscover: "autodiscover.exchangelabs.com.kankaanpaa.fi" },
    srv: {
      "_autodiscover._tcp":
        "0 0 443 _dc-srv.80405b46477b._autodiscover._tcp.kankaanpaa.fi",
    },
    synthetic: ["preference", "service"],
  },
  {
    domain: "kannus.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "1 aspmx.l.google.com",
      "5 alt1.aspmx.l.google.com",
      "5 alt2.aspmx.l.google.com",
      "10 aspmx2.googlemail.com",
      "10 aspmx3.googlemail.com",
    ],
    txt: [
      "v=spf1 ip4:85.157.255.99 ip4:185.121.204.138 ip4:185.121.204.4 a:mail.vtoasp.net a:smtp.odc.fi include:_spf.google.com include:_spf.datacenter.fi include:sendgrid.net -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "kaustinen.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail.kase.fi", "10 mx2-in.kase.fi"],
    txt: [
      "v=spf1 mx a:mx-out1.kase.fi a:mx-out2.kase.fi include:spf.protection.outlook.com ip4:185.121.204.138 ip4:185.121.204.4 include:_spf.datacenter.fi a:smtpout.ya.elisa.fi a:smtp.odc.fi a:mail.vtoasp.net include:_se_net.axiell.com ~all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "kemionsaari.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail2srv.kemionsaari.fi"],
    txt: ["v=spf1 a mx include:sendgrid.net ~all"],
    cname: { autodiscover: "fi-c.seravo.com" },
    synthetic: ["preference"],
  },
  {
    domain: "kokkola.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx1.ya.elisa.fi", "10 mx2.ya.elisa.fi"],
    txt: [
      "v=spf1 ip4:193.64.173.0/24 ip4:185.121.204.138 ip4:193.184.58.11 ip4:213.138.147.128/27 ip4:194.240.224.63 ip4:194.240.224.64 ip4:85.157.211.0/24 include:spf.lianamailer.com include:spf.protection.outlook.com include:servers.mcsv.net include:mailgun.org -all",
    ],
    cname: { autodiscover: "mail.kokkola.fi" },
    synthetic: ["preference"],
  },
  { domain: "koski-tl.fi", source: "mxmap-dk-nordic", date: "2026-04-23" },
  {
    domain: "kuopio.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 fmx-01-164.istekkipalvelut.fi",
      "10 fmx-02-180.istekkipalvelut.fi",
    ],
    txt: [
      "v=spf1 include:spf1.kuopio.fi include:spf2.kuopio.fi include:spf.protection.outlook.com include:mail.webropolsurveys.com include:spf.lianamailer.com include:mg-lcsse.tietoevry.com ip4:193.64.161.76 ip4:193.64.161.77 ip4:193.64.161.78 ip4:193.64.161.79 ip4:185.116.32.138 ip4:185.116.32.137 ip4:83.150.69.124 ip4:81.22.169.238 ip4:192.176.133.71 ip4:81.22.169.217 ip4:193.64.173.33 ip4:84.239.241.37 ip4:193.142.187.160 ip4:193.142.187.161 ip4:185.121.204.138 ip4:185.121.204.4 ip4:185.59.117.164 ip4:185.59.117.180 ip4:31.172.154.224 ip4:104.45.81.41 a:mx4.eventim.de -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "kurikka.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx1.ya.elisa.fi", "10 mx2.ya.elisa.fi"],
    txt: [
      "v=spf1 a mx a:mail.kurikka.fi include:sendgrid.net include:spf.protection.outlook.com include:mail.webropolsurveys.com include:_spf.datacenter.fi ip4:193.64.173.0/24 ip4:91.123.141.101 ip4:91.217.117.27 ip4:217.78.212.80/28 include:_spf.emaileri.fi -all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-kurikka-fi._domainkey.kurikkafi.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-kurikka-fi._domainkey.kurikkafi.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "kustavi.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 fimx1.d-fence.eu", "10 fimx2.d-fence.eu"],
    txt: [
      "v=spf1 mx ip4:85.131.1.143/32 ip4:85.131.1.145/32 ip4:91.209.29.24 ip4:185.55.176.54 ip4:5.83.56.194/32 ip4:81.17.201.0/27 ip6:2001:a68:e:10::/64 include:spf.protection.outlook.com ?all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "lapua.fi",
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
      "v=spf1 a:mail.vtoasp.net a:smtp.odc.fi ip4:40.85.140.44/32 ip4:62.148.204.56/32 ip4:91.209.29.24/32 ip4:185.55.176.54/32 ip4:62.148.204.10/32 ip4:193.64.173.0/24 ip4:213.214.170.95 include:spf.jarvinet.fi include:_spf.google.com mx include:_spf.signicat.cloud ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "laukaa.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 purkki.laukaa.fi"],
    txt: [
      "v=spf1 ip4:217.152.115.70 ip4:217.152.115.130 ip4:217.152.115.160 -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "lemi.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 posti.saita.fi"],
    txt: [
      "v=spf1 include:spf.protection.outlook.com include:spf-a.meita.fi include:spf.zoner.fi include:_se_net.axiell.com ip4:192.89.123.25 -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "liminka.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 m1.lanmail.fi", "10 m2.lanmail.fi"],
    txt: [
      "v=spf1 ip4:213.255.168.32/27 ip4:185.118.232.43 include:spf1.liminka.fi include:spf.protection.outlook.com include:spf.zoner.fi ip4:84.34.166.150 ip4:185.166.185.18 ip4:213.255.168.64/27 ~all",
    ],
    cname: { autodiscover: "mail03.liminka.fi" },
    synthetic: ["preference"],
  },
  {
    domain: "lohja.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 vsgw2.lohja.fi"],
    txt: [
      "v=spf1 a:vsgw2.lohja.fi ip4:194.241.59.0/24 ip4:195.255.158.0/24 include:spf1.lohja.fi include:spf2.lohja.fi include:spf.protection.outlook.com -all",
    ],
    cname: {
      autodiscover: "posti.lohja.fi",
      "selector1._domainkey":
        "selector1-lohja-fi._domainkey.lohjankaupunki.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-lohja-fi._domainkey.lohjankaupunki.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.lohja.fi" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "luumaki.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 posti.saita.fi"],
    txt: [
      "v=spf1 include:spf.protection.outlook.com ip4:194.89.228.56 ip4:194.251.35.220 include:mail.webropolsurveys.com include:_spf.datacenter.fi include:spf.cloudcity.fi include:spf.lianamailer.com include:_se_net.axiell.com ip4:91.209.29.24 ip4:185.55.176.54 -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "multia.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail.ad.multia.fi", "20 multia-fi.mail.protection.outlook.com"],
    txt: [
      "v=spf1 ip4:31.217.196.115 a:mail.ad.multia.fi include:_netblocks1.cgi.com ip4:213.173.135.32 ip4:213.173.135.66 ip4:213.173.135.72 ip4:185.179.117.16 include:spf.protection.outlook.com include:_spf.datacenter.fi ip4:91.209.29.24 ~all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-multia-fi._domainkey.multiafi.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-multia-fi._domainkey.multiafi.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  { domain: "narpio.fi", source: "mxmap-dk-nordic", date: "2026-04-23" },
  { domain: "nokia.fi", source: "mxmap-dk-nordic", date: "2026-04-23" },
  {
    domain: "outokumpu.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 relay1.netnames.net", "10 relay2.netnames.net"],
    txt: ["v=spf1 -all"],
    synthetic: ["preference"],
  },
  {
    domain: "parkano.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail.ippnet.fi", "10 saapuva.ippnet.fi"],
    txt: [
      "v=spf1 a mx include:spf.ippnet.fi ip4:62.106.63.88 ip4:62.106.62.150 ip4:62.106.62.148 ip4:62.106.62.149 ip4:213.157.84.84 include:_spf.datacenter.fi include:spf.cloudcity.fi include:spf.protection.outlook.com -all",
    ],
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.lupinet.fi" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "pello.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 smtp1.lapit.fi"],
    txt: [
      "v=spf1 ip4:193.106.9.39 ip4:193.106.9.42 ip4:209.85.215.179 ip4:91.209.29.24 ip4:185.55.176.54 ip4:209.85.166.53 ip4:209.85.217.49 ip4:209.85.160.176 ip4:209.85.166.173 ip4:209.85.166.52 ip4:209.85.166.49 ip4:209.85.166.177 ip4:209.85.166.180 ip4:217.78.212.80/28 include:_spf.google.com include:_spf.datacenter.fi include:spf.palvelukanava.fi include:spf.protection.outlook.com a:mailout4.palvelukanava.fi include:sendgrid.net -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-pello-fi._domainkey.pellokunta.a-v1.dkim.mail.microsoft",
      "selector2._domainkey":
        "selector2-pello-fi._domainkey.pellokunta.a-v1.dkim.mail.microsoft",
    },
    synthetic: ["preference"],
  },
  {
    domain: "posio.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 smtp1.lapit.fi"],
    txt: [
      "v=spf1 ip4:193.106.9.39 include:spfa.posio.fi include:spfb.posio.fi include:spfa.lapit.fi include:spf.protection.outlook.com -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-posio-fi._domainkey.posio.d-v1.dkim.mail.microsoft",
      "selector2._domainkey":
        "selector2-posio-fi._domainkey.posio.d-v1.dkim.mail.microsoft",
    },
    synthetic: ["preference"],
  },
  {
    domain: "punkalaidun.fi",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 fimx1.d-fence.eu", "10 fimx2.d-fence.eu"],
    txt: [
      "v=spf1 ip4:91.123.138.115 ip4:80.95.139.8 ip4:80.95.131.1 a:mail.vtoasp.net a:smt.odc.fi include:_spf.datacenter.fi include:spf.protection.outlook.com include:spf.satuoy.fi ~all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-punkalaidun-fi._domainkey.satuoy.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-punkalaidun-fi._domainkey.satuoy.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
];
