// Companies listed in Copenhagen and Stockholm. From mxmap-dk (github.com/KimTholstorf/mxmap-dk),
// published under the MIT licence. Preferences, addresses and SRV numbers are made up.
import type { ZoneEntry } from "./entry.ts";

export const companies: readonly ZoneEntry[] = [
  {
    domain: "abb.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: [
      "10 mxa-00661e01.gslb.pphosted.com",
      "10 mxb-00661e01.gslb.pphosted.com",
    ],
    txt: [
      "v=spf1 include:spf.abb.com ip4:212.108.233.70 ip4:203.19.232.232 ip4:92.52.113.146 ip4:92.52.113.148 include:aspmx.pardot.com include:_spf.anpdm.com ip4:80.80.228.50 include:spf.mandrillapp.com ip4:168.138.226.49 ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "astrazeneca.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: [
      "10 de-smtp-inbound-1.mimecast.com",
      "10 de-smtp-inbound-2.mimecast.com",
    ],
    txt: [
      "v=spf1 include:spf.mandrillapp.com ip4:74.116.124.0/22 ip4:199.168.64.0/22 ip4:210.129.217.47/32 include:mailgun.org include:_spf.anpdm.com include:de._netblocks.mimecast.com ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "demant.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: ["10 demant-com.mail.protection.outlook.com"],
    txt: ["v=spf1 redirect=2vfytcr6._spf._d.mim.ec"],
    synthetic: ["preference"],
  },
  {
    domain: "dsv.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: ["10 mx1.dsv.c3s2.iphmx.com", "10 mx2.dsv.c3s2.iphmx.com"],
    txt: ["v=spf1 include:spf.dsv.com -all"],
    synthetic: ["preference"],
  },
  {
    domain: "eqtgroup.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: [
      "1 aspmx.l.google.com",
      "5 alt1.aspmx.l.google.com",
      "5 alt2.aspmx.l.google.com",
      "10 alt3.aspmx.l.google.com",
      "10 alt4.aspmx.l.google.com",
    ],
    txt: [
      "v=spf1 include:_spf.google.com include:sendgrid.net include:spf.mandrillapp.com include:servers.mcsv.net include:_spf.salesforce.com -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "ericsson.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: ["10 ericsson-com.mail.protection.outlook.com"],
    txt: [
      "v=spf1 ip4:193.180.251.71/32 ip4:193.180.251.72/31 ip4:198.24.6.0/25 ip4:192.176.1.74/32 ip4:213.68.11.254/32 ip4:109.203.101.205/32 ip4:129.192.139.193/32 ip4:129.192.129.0/24 ip4:130.100.64.168/32 include:spf.protection.outlook.com ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "handelsbanken.se",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: ["10 mx01.handelsbanken.se", "10 mx02.handelsbanken.se"],
    txt: [
      "v=spf1 ip4:194.68.56.145 ip4:194.68.56.146 ip4:194.68.56.149 ip4:194.68.56.150 ip4:194.68.126.226 include:spf.protection.outlook.com -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "hexagon.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: ["10 hexagon-com.mail.protection.outlook.com"],
    txt: ["v=spf1 include:%{i}._ip.%{h}._ehlo.%{d}._spf.vali.email ~all"],
    synthetic: ["preference"],
  },
  {
    domain: "hm.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: ["10 hm-com.mail.protection.outlook.com"],
    txt: [
      "v=spf1 include:spf.protection.outlook.com include:%{i}._ip.%{h}._ehlo.%{d}._spf.vali.email ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "issworld.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: ["10 issworld-com.mail.eo.outlook.com"],
    txt: [
      "v=spf1 include:spf.protection.outlook.com include:spf1.issworld.com include:145604164.spf06.hubspotemail.net -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "lifco.se",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: [
      "10 lifco-se.mx1.staysecuregroup.com",
      "10 lifco-se.mx2.staysecuregroup.net",
    ],
    txt: ["v=spf1 include:_spf.staysecuregroup.com -all"],
    synthetic: ["preference"],
  },
  {
    domain: "maersk.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: ["10 maersk-com.mail.protection.outlook.com"],
    txt: ["v=spf1 include:_u.maersk.com._spf.smart.ondmarc.com -all"],
    synthetic: ["preference"],
  },
  {
    domain: "nibe.eu",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: [
      "10 mxa-00373502.gslb.pphosted.com",
      "10 mxb-00373502.gslb.pphosted.com",
    ],
    txt: [
      "v=spf1 ip4:20.42.80.160 ip4:20.103.25.156 include:mail.sitevision-cloud.net include:spf-00373501.pphosted.com include:spf-00373502.pphosted.com include:spf.protection.outlook.com include:spf1.emarketeer.com -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "novonordisk.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: [
      "10 de-smtp-inbound-1.mimecast.com",
      "10 de-smtp-inbound-2.mimecast.com",
    ],
    txt: [
      "v=spf1 include:%{i}._ip.%{h}._ehlo.%{d}._spf.vali.email include:de._netblocks.mimecast.com ~all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "orsted.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: ["10 orsted-com.mail.protection.outlook.com"],
    txt: [
      "v=spf1 ip4:194.28.248.218 ip4:194.28.248.221 ip4:131.207.55.52 ip4:131.207.55.53 ip4:159.122.219.43 include:aspmx.pardot.com include:msg-out._spf.onevoice.no include:_spf-dc2.successfactors.com include:musvc.com include:_spf.etrack1.com include:spf.protection.outlook.com -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "pandoragroup.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: ["10 pandoragroup-com.mail.protection.outlook.com"],
    txt: ["v=spf1 include:spf.protection.outlook.com -all"],
    synthetic: ["preference"],
  },
  {
    domain: "tryg.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: [
      "10 dk.mx1.mailanyone.net",
      "10 dk.mx2.mx25.net",
      "10 dk.mx3.mailanyone.net",
      "10 dk.mx4.mx25.net",
    ],
    txt: [
      "v=spf1 include:spf.mailanyone.net include:spf.protection.outlook.com include:_spf.qualtrics.com include:spf.actimo.com a:b.spf.service-now.com a:c.spf.service-now.com a:d.spf.service-now.com ip4:148.139.1.8 ip4:148.139.1.10 ip4:148.139.1.11 -all",
    ],
    synthetic: ["preference"],
  },
  {
    domain: "zealandpharma.com",
    source: "mxmap-dk-companies",
    date: "2026-04-27",
    mx: ["10 zealandpharma-com.mail.protection.outlook.com"],
    txt: ["v=spf1 include:spf.protection.outlook.com ~all"],
    synthetic: ["preference"],
  },
];
