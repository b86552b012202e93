// Norwegian municipalities. From mxmap-dk (github.com/KimTholstorf/mxmap-dk),
// published under the MIT licence. Preferences, addresses and SRV numbers are made up.
import type { ZoneEntry } from "./entry.ts";

export const norway: readonly ZoneEntry[] = [
  {
    domain: "aal.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 aal-kommune-no.mail.protection.outlook.com"],
    txt: [
      "v=spf1 include:spf.protection.outlook.com include:spf.mailjet.com include:sendgrid.net include:msg-out._spf.onevoice.no include:_se_net.axiell.com include:_uk.axiell.com include:bsmtp.vhosting.no -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-aal-kommune-no._domainkey.hdnett.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-aal-kommune-no._domainkey.hdnett.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "afjord.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 afjord-kommune-no.mail.protection.outlook.com"],
    txt: [
      "v=spf1 ip4:82.194.217.9 ip4:82.194.217.21 include:spf.protection.outlook.com ip4:159.183.217.205 include:utpost.acos.no include:sendgrid.net include:spf.ilnet.se include:mailgun.org -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-afjord-kommune-no._domainkey.fosen.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-afjord-kommune-no._domainkey.fosen.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "alesund.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 ekommune.in.tmes.trendmicro.eu"],
    txt: [
      "v=spf1 a:ns2.esunnmore.no include:spf.esunnmore.no a:mailgw.ks.no a:utpost.acos.no a:mail.speedadmin.dk include:spf.protection.outlook.com include:spf.mailjet.com include:_spf.sndr.no -all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-alesund-kommune-no._domainkey.esunnmore.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-alesund-kommune-no._domainkey.esunnmore.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 epost.esunnmore.no" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "alstahaug.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 alstahaug-kommune-no.mx1.comendosystems.com",
      "10 alstahaug-kommune-no.mx2.comendosystems.net",
    ],
    txt: ["v=spf1 include:eb80yo8klc.powerspf.com -all"],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-alstahaug-kommune-no._domainkey.skolehald.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-alstahaug-kommune-no._domainkey.skolehald.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "alta.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail.alta.kommune.no"],
    txt: [
      "v=spf1 mx a:mail.survey-it.dk a:opicmailrelay1.visma.com a:relay.opic.com ip4:194.19.74.242 ip4:159.183.217.205 ip4:87.236.145.12 ip4:149.72.200.207 include:msg-out._spf.onevoice.no include:spf.protection.outlook.com include:_spf.sndr.no include:sendgrid.net include:mail.sitevision-cloud.net -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "alvdal.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 se.mx1.mailanyone.net",
      "10 se.mx2.mx25.net",
      "10 se.mx3.mailanyone.net",
      "10 se.mx4.mx25.net",
    ],
    txt: ["v=spf1 include:8k19avh9pg.powerspf.com ~all"],
    cname: {
      "selector1._domainkey":
        "selector1-alvdal-kommune-no._domainkey.fartt.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-alvdal-kommune-no._domainkey.fartt.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 mail.fartt.no" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "as.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mxa-009d3c02.gslb.pphosted.com",
      "10 mxb-009d3c02.gslb.pphosted.com",
    ],
    txt: [
      "v=spf1 include:spf.protection.outlook.com ip6:2a02:9c8:0:1001::/64 ip4:81.166.38.99 ip4:81.166.127.232 ip4:81.166.127.226 ip4:131.207.55.52/31 ip4:20.100.32.157 ip4:82.147.39.218 ip4:82.147.39.219 include:spf.flowmailer.net include:spf-009d3c02.pphosted.com include:mail.sitevision-cloud.net include:spf.ilnet.se -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-as-kommune-no._domainkey.askommune.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-as-kommune-no._domainkey.askommune.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "asker.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 askerkommune.in.tmes.trendmicro.eu"],
    txt: [
      "v=spf1 ip4:194.19.79.151 ip4:194.19.79.158 ip4:77.88.70.15 ip4:131.207.55.52/31 ip4:87.54.30.56 ip4:79.161.16.66 include:_spf.eu.mailgun.org include:sendgrid.net include:servers.mcsv.net include:spf.protection.outlook.com include:spf.tmes.trendmicro.com -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.asker.kommune.no" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "asnes.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mail1.hedmark-ikt.no",
      "10 mail2.hedmark-ikt.no",
      "10 mail3.hedmark-ikt.no",
    ],
    txt: [
      "v=spf1 include:spf.infostorm.no include:spf.protection.outlook.com include:speedadmin.dk include:hedmark-ikt.no include:onevoice.no include:utpost.acos.no -all",
    ],
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.hedmark-ikt.no" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "bomlo.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx.bomlo.kommune.no", "10 mx2.bomlo.kommune.no"],
    txt: [
      "v=spf1 mx ip4:149.72.200.207 include:spf.protection.outlook.com include:spf-westeu.emailsignatures365.com include:sendgrid.net include:mailgun.org ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "donna.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 donna-kommune-no.mx1.comendosystems.com",
      "10 donna-kommune-no.mx2.comendosystems.net",
    ],
    txt: ["v=spf1 include:cjjj1sa73v.powerspf.com -all"],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-donna-kommune-no._domainkey.skolehald.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-donna-kommune-no._domainkey.skolehald.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "dyroy.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx.osl.bedsys.net", "10 mx2.osl.bedsys.net"],
    txt: [
      "v=spf1 ip4:149.72.200.207 include:sendgrid.net include:mail.sitevision-cloud.net include:spf.protection.outlook.com ~all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "eidsvoll.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 se.mx1.mailanyone.net",
      "10 se.mx2.mx25.net",
      "10 se.mx3.mailanyone.net",
      "10 se.mx4.mx25.net",
    ],
    txt: [
      "v=spf1 a mx ip4:194.60.75.46 ip4:139.116.71.0/25 ip4:131.207.55.52/31 include:_spf.staysecuregroup.com include:spf.protection.outlook.com include:utpost.acos.no include:spf.mailjet.com -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "elverum.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail.elverum.kommune.no"],
    txt: [
      "v=spf1 mx ip4:131.207.55.52/31 include:spf.protection.outlook.com include:msg-out._spf.onevoice.no include:utpost.acos.no -all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-elverum-kommune-no._domainkey.elverum.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-elverum-kommune-no._domainkey.elverum.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "enebakk.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mxa-009d3c02.gslb.pphosted.com",
      "10 mxb-009d3c02.gslb.pphosted.com",
    ],
    txt: [
      "v=spf1 a:msg-out.onevoice.no include:spf.protection.outlook.com include:spf.edbc.no include:sendgrid.net include:_se_net.axiell.com include:_uk.axiell.com include:enebakkkommune.eu.uniflowonline.com include:spf-009d3c02.pphosted.com ip4:52.232.27.151 ip4:52.143.59.192 ip4:82.134.18.219 ip4:149.72.200.207 ip4:109.199.192.25 ip4:82.147.39.218 ip4:82.147.39.219 -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-enebakk-kommune-no._domainkey.enebakkommune.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-enebakk-kommune-no._domainkey.enebakkommune.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 a-hybrid.oikt.no" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "fauske.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 fauske-kommune-no.mx1.staysecuregroup.com",
      "10 fauske-kommune-no.mx2.staysecuregroup.net",
    ],
    txt: ["v=spf1 include:ah9yphe65p.powerspf.com ~all"],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-fauske-kommune-no._domainkey.fakom.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-fauske-kommune-no._domainkey.fakom.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "fitjar.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 fitjar-kommune-no.k-v1.mx.microsoft"],
    txt: [
      "v=spf1 a ip4:52.232.27.151 ip4:52.143.59.192 ip4:79.160.81.246 a:smtp.fitjar.kommune.no include:spf.protection.outlook.com include:spf.tmes.trendmicro.com include:mail.sitevision-cloud.net -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "flakstad.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 d212610.a.ess.uk.barracudanetworks.com",
      "10 d212610.b.ess.uk.barracudanetworks.com",
    ],
    txt: [
      "v=spf1 mx ip4:81.167.112.253 ip4:81.167.112.205 ip4:81.167.112.202 ip4:109.247.116.18 ip4:109.247.116.19 include:spf.ilnet.se include:spf.protection.outlook.com include:utpost.acos.no -all",
    ],
    cname: {
      autodiscover: "autodiscover-redirect.lofoten.nu",
      "selector1._domainkey":
        "selector1-flakstad-kommune-no._domainkey.lofotenikt.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-flakstad-kommune-no._domainkey.lofotenikt.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.lofoten.nu" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "gildeskal.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 beiarnkommune.in.tmes.trendmicro.eu",
      "10 beiarnkommune.in.tmes.trendmicro.eu",
      "20 gildeskal-kommune-no.mx2-dk.mailanyone.net",
    ],
    txt: [
      "v=spf1 include:spf.mailjet.com ip4:185.67.42.138 include:spf.protection.outlook.com include:spf.tmes.trendmicro.com include:spf.edbc.no include:spf.mailanyone.net include:mail.sitevision-cloud.net include:signal.no -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "gjesdal.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 gjesdal-kommune-no.mx1.staysecuregroup.com",
      "10 gjesdal-kommune-no.mx2.staysecuregroup.net",
    ],
    txt: [
      "v=spf1 ip4:79.161.98.16 ip4:79.161.98.24 ip4:82.134.18.219 include:spf.mailanyone.net include:spf.flowmailer.net include:sendgrid.net include:spf.mailjet.com include:spf.protection.outlook.com a:acos-no.mail.protection.outlook.com ~all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "grue.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mail1.hedmark-ikt.no",
      "10 mail2.hedmark-ikt.no",
      "10 mail3.hedmark-ikt.no",
    ],
    txt: [
      "v=spf1 include:hedmark-ikt.no include:onevoice.no include:utpost.acos.no -all",
    ],
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.hedmark-ikt.no" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "ha.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mail.ha.kommune.no", "10 mail.ha.kommune.no"],
    txt: [
      "v=spf1 mx a +ip4:79.160.140.226 include:spf.mandrillapp.com include:spf.mailjet.com include:spf.protection.outlook.com include:utpost.acos.no -all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-ha-kommune-no._domainkey.hakommuneno.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-ha-kommune-no._domainkey.hakommuneno.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "hareid.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx1.hc1299-98.c3s2.iphmx.com", "10 mx2.hc1299-98.c3s2.iphmx.com"],
    txt: [
      "v=spf1 ip4:139.138.61.101 ip4:139.138.61.102 ip4:139.138.36.184 ip4:139.138.36.199 -all",
    ],
    cname: { autodiscover: "post.ssikt.no" },
    srv: { "_autodiscover._tcp": "0 0 443 post.ssikt.no" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "heroy.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx1.hc1299-98.c3s2.iphmx.com", "10 mx2.hc1299-98.c3s2.iphmx.com"],
    txt: [
      "v=spf1 ip4:139.138.61.101 ip4:139.138.61.102 ip4:139.138.36.184 ip4:139.138.36.199 -all",
    ],
    cname: { autodiscover: "post.ssikt.no" },
    srv: { "_autodiscover._tcp": "0 0 443 post.ssikt.no" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "karasjok.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 eu-esec-01.heimdalsecurity.com",
      "10 eu-esec-02.heimdalsecurity.com",
      "20 mail.karasjok.kommune.no",
    ],
    txt: [
      "v=spf1 include:spf.protection.outlook.com include:spf-esec.heimdalsecurity.com include:smtp.powertech.no include:sendgrid.net include:spf.ilnet.se ip4:149.72.200.207 ip4:139.116.71.0/25 ip6:2a02:9c8:0:1001::/64 -all",
    ],
    cname: { autodiscover: "autodiscover.outlook.com" },
    synthetic: ["preference"],
  },
  {
    domain: "larvik.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "1 aspmx.l.google.com",
      "5 alt1.aspmx.l.google.com",
      "5 alt2.aspmx.l.google.com",
      "10 alt3.aspmx.l.google.com",
      "10 alt4.aspmx.l.google.com",
    ],
    txt: ["v=spf1 include:_spf.google.com ~all"],
    synthetic: ["preference"],
  },
  {
    domain: "leka.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 leka-kommune-no.mail.protection.outlook.com",
      "20 naroysund.in.tmes.trendmicro.eu",
    ],
    txt: [
      "v=spf1 include:spf.protection.outlook.com include:msg-out._spf.onevoice.no include:sendgrid.net include:utpost.acos.no include:spf.mailjet.com ip4:84.16.209.205 -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-leka-kommune-no._domainkey.ynks.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-leka-kommune-no._domainkey.ynks.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.vikna.kommune.no" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "malselv.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx1-eu1.ppe-hosted.com", "10 mx2-eu1.ppe-hosted.com"],
    txt: [
      "v=spf1 include:spf.protection.outlook.com a:mail.malselv.kommune.no include:spf.edbc.no include:_spf.easycruit.com ~all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-malselv-kommune-no._domainkey.midttromskommuner.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-malselv-kommune-no._domainkey.midttromskommuner.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 autodiscover.outlook.com" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "midt-telemark.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx.webhuset.no"],
    txt: ["v=spf1 -all"],
    cname: {
      "selector1._domainkey":
        "selector1-midttelemark-kommune-no01b._domainkey.midttelemarkikt.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-midttelemark-kommune-no01b._domainkey.midttelemarkikt.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "narvik.kommune.no",
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
      "v=spf1 mx a ip4:84.53.58.11/32 include:_spf.google.com include:spf.mailjet.com ~all include:sendgrid.net",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "rakkestad.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 rakkestad-kommune-no-1.fortimailcloud.com",
      "10 rakkestad-kommune-no-2.fortimailcloud.com",
      "20 rakkestad-kommune-no.mail.protection.outlook.com",
    ],
    txt: [
      "v=spf1 include:_spf.fortimailcloud.com include:_spf.proisp.no include:mail.sitevision-cloud.net ip4:195.159.124.59 ip4:64.28.25.128/26 ip4:195.159.124.56 ip4:194.19.109.18 ip4:194.19.109.19 ip4:194.19.109.30 ip4:194.19.109.28 ip4:149.72.200.207 include:spf.protection.outlook.com include:sendgrid.net include:spf.mailjet.com -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-rakkestad-kommune-no._domainkey.rakkestadkommuneno.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-rakkestad-kommune-no._domainkey.rakkestadkommuneno.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "ringsaker.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 mx10.electric.net", "10 mx11.electric.net"],
    txt: ["v=spf1 include:gvotd50dyr.powerspf.com ~all"],
    cname: {
      autodiscover: "web.ringsaker.kommune.no",
      "selector1._domainkey":
        "selector1-ringsaker-kommune-no._domainkey.ringsakerkommune.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-ringsaker-kommune-no._domainkey.ringsakerkommune.onmicrosoft.com",
    },
    srv: { "_autodiscover._tcp": "0 0 443 web.ringsaker.kommune.no" },
    synthetic: ["preference", "service"],
  },
  {
    domain: "sor-fron.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: ["10 sor-fron.kommune.no.mx1.staysecuregroup.com"],
    txt: [
      "v=spf1 include:msg-out._spf.onevoice.no include:spf.mailanyone.net include:spf.mailjet.com include:spf.smtp.powertech.no include:spf.protection.outlook.com include:spf.utpost.acos.no ~all include:spf.wserver.no ~all",
    ],
    cname: {
      "selector1._domainkey":
        "selector1-sorfron-kommune-no0i._domainkey.interaksjon.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-sorfron-kommune-no0i._domainkey.interaksjon.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
  {
    domain: "trana.kommune.no",
    source: "mxmap-dk-nordic",
    date: "2026-04-23",
    mx: [
      "10 mx1-eu1.ppe-hosted.com",
      "10 mx2-eu1.ppe-hosted.com",
      "20 trana-kommune-no.mail.protection.outlook.com",
    ],
    txt: [
      "v=spf1 include:sendgrid.net ip4:149.72.200.207 include:spf.protection.outlook.com a:smtp.ent.altibox.no a:dispatch-eu.ppe-hosted.com include:mail.sitevision-cloud.net -all",
    ],
    cname: {
      autodiscover: "autodiscover.outlook.com",
      "selector1._domainkey":
        "selector1-trana-kommune-no._domainkey.tranakommune.onmicrosoft.com",
      "selector2._domainkey":
        "selector2-trana-kommune-no._domainkey.tranakommune.onmicrosoft.com",
    },
    synthetic: ["preference"],
  },
];
