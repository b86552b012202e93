// Real records that trip simple approaches, by what they show. Facts (domain, exchangers,
// aliases, SPF names, autodiscover and DKIM targets) from two collections: mxmap.it, DNS
// cache of April and May 2026 (CC BY-SA 4.0, https://github.com/mxmap-it/mxmap.it), and,
// marked "esorics", the artefact of 2026-04-10 (MIT, https://github.com/mxmap/esorics2026).
// Neither keeps preferences: they are ours. What comes out was written by hand beside
// what each group says that it should be.

export interface EdgeCase {
  readonly domain: string;
  readonly esorics?: true;
  /** "preference exchange". */
  readonly mx: readonly string[];
  readonly cnames?: Readonly<Record<string, string>>;
  /** Names of `include:` and `redirect=`. */
  readonly spf?: readonly string[];
  readonly autodiscover?: { readonly cname?: string; readonly srv?: string };
  /** Target of selector1. */
  readonly dkim?: string;
  /** The network that its exchangers' addresses were seen in. */
  readonly network?: readonly [asn: number, name: string, registered: string];
  /** Kind of the MX result, or of the keeper with its id. */
  readonly told: string;
  readonly gateway?: string;
  readonly likely?: string;
  readonly also?: readonly string[];
  readonly parent?: string;
}

export interface EdgeGroup {
  readonly shows: string;
  readonly cases: readonly EdgeCase[];
}

export const edgeGroups: readonly EdgeGroup[] = [
  {
    shows: "no mail is accepted",
    cases: [
      {
        domain: "deutsch-jahrndorf.at",
        mx: ["0 ."],
        autodiscover: { cname: "712936.parkingcrew.net" },
        dkim: "712936.parkingcrew.net",
        told: "null-mx",
      },
      { domain: "diex.at", mx: ["0 ."], told: "null-mx" },
      { domain: "kalwang.at", mx: ["0 ."], told: "null-mx" },
      { domain: "maria.saal.at", mx: ["0 ."], told: "null-mx" },
      { domain: "neuberg.at", mx: ["0 ."], told: "null-mx" },
      { domain: "neulengbach.com", mx: ["0 ."], told: "null-mx" },
    ],
  },
  {
    shows: "nothing a sender could reach: misconfigured",
    cases: [
      { domain: "azul.ar", mx: ["10 localhost"], told: "broken-mx" },
      { domain: "neuquen.ar", mx: ["10 localhost"], told: "broken-mx" },
      {
        domain: "villayacanto.gob.ar",
        mx: ["10 200.58.111.92"],
        told: "broken-mx",
      },
      { domain: "arnoldstein.at", mx: ["10 localhost"], told: "broken-mx" },
      { domain: "bad-blumau.at", mx: ["10 localhost"], told: "broken-mx" },
      { domain: "lambach.at", mx: ["10 localhost"], told: "broken-mx" },
    ],
  },
  {
    shows:
      "the host itself where it has an address (RFC 5321 5.1), else nothing",
    cases: [
      {
        domain: "gemeinde-schoenenberg.de",
        esorics: true,
        mx: [],
        told: "broken-mx",
      },
      {
        domain: "dittelbrunn.de",
        esorics: true,
        mx: [],
        spf: ["bayern.de", "cloud.pus-gmbh.eu"],
        told: "broken-mx",
      },
      { domain: "muehlanger.com", esorics: true, mx: [], told: "broken-mx" },
      {
        domain: "bad-frankenhausen.de",
        esorics: true,
        mx: [],
        spf: ["secure-mailgate.com"],
        told: "broken-mx",
      },
      { domain: "stepfershausen.de", esorics: true, mx: [], told: "broken-mx" },
      {
        domain: "vg-grossbreitenbach.de",
        esorics: true,
        mx: [],
        told: "broken-mx",
      },
    ],
  },
  {
    shows: "the alias tells, not the name before it",
    cases: [
      {
        domain: "hobartcity.com.au",
        mx: ["10 mx.hobartcity.trafficmanager.net"],
        cnames: {
          "mx.hobartcity.trafficmanager.net":
            "mx-01-us-west-2.prod.hydra.sophos.com",
        },
        spf: [
          "_spf_uswest2.prod.hydra.sophos.com",
          "spf.mandrillapp.com",
          "_spf.createsend.com",
          "spf.protection.outlook.com",
          "spf.zohomail360.com",
          "bulkemail.pml.com.au",
          "spf-au.emailsignatures365.com",
        ],
        dkim: "selector1-hobartcity-com-au._domainkey.hobartcitycomau.onmicrosoft.com",
        told: "provider microsoft",
        gateway: "sophos",
      },
      {
        domain: "portstephens.nsw.gov.au",
        mx: [
          "10 mail.portstephens.nsw.gov.au",
          "10 mail1.portstephens.nsw.gov.au",
          "10 portstephens-nsw-gov-au.mail.protection.outlook.com",
        ],
        cnames: {
          "mail.portstephens.nsw.gov.au":
            "mx-01-us-east-2.prod.hydra.sophos.com",
          "mail1.portstephens.nsw.gov.au":
            "mx-02-us-east-2.prod.hydra.sophos.com",
        },
        spf: [
          "spf.au.exclaimer.net",
          "spf.ziparchive.com.au",
          "_spf_useast2.prod.hydra.sophos.com",
          "amazonses.com",
        ],
        dkim: "selector1-portstephens-nsw-gov-au._domainkey.portstephensnswgovau.onmicrosoft.com",
        told: "provider microsoft",
        gateway: "sophos",
      },
      {
        domain: "aracuai.mg.gov.br",
        mx: [
          "10 alt1.aspmx.l.google.com",
          "10 alt2.aspmx.l.google.com",
          "10 alt3.aspmx.l.google.com",
          "10 alt4.aspmx.l.google.com",
          "10 aspmx.l.google.com",
          "10 mail.aracuai.mg.gov.br",
        ],
        cnames: { "mail.aracuai.mg.gov.br": "ghs.google.com" },
        spf: ["_spf.google.com"],
        told: "provider google",
        also: ["own-name"],
      },
      {
        domain: "rawdon.ca",
        mx: ["10 us.mx-pp.com"],
        cnames: { "us.mx-pp.com": "inbound-smtp.us-east-1.amazonaws.com" },
        spf: ["spf2.rawdon.ca"],
        autodiscover: { srv: "mx.rawdon.ca" },
        told: "unknown",
      },
      {
        domain: "ville.magog.qc.ca",
        mx: [
          "10 us.mx-pp.com",
          "10 ville-magog-qc-ca.mail.protection.outlook.com",
        ],
        cnames: { "us.mx-pp.com": "inbound-smtp.us-east-1.amazonaws.com" },
        spf: [
          "spf.protection.outlook.com",
          "sendgrid.net",
          "servers.mcsv.net",
          "_spf.mlsend.com",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        dkim: "selector1-ville-magog-qc-ca._domainkey.villemagog.onmicrosoft.com",
        told: "provider microsoft",
        also: ["unknown"],
      },
      {
        domain: "ville.sainte-adele.qc.ca",
        mx: ["10 us.mx-pp.com"],
        cnames: { "us.mx-pp.com": "inbound-smtp.us-east-1.amazonaws.com" },
        spf: ["spf.hornetsecurity.com", "spf.protection.outlook.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "unknown",
        likely: "microsoft",
      },
      {
        domain: "bargum.de",
        mx: ["10 mail.bargum.de"],
        cnames: { "mail.bargum.de": "pop.eu-central.vox.secureserver.net" },
        told: "provider godaddy",
      },
      {
        domain: "samtgemeinde-grasleben.de",
        mx: [
          "10 mail-sggl01.stadt-helmstedt.de",
          "10 mail-sggl02.stadt-helmstedt.de",
        ],
        cnames: {
          "mail-sggl01.stadt-helmstedt.de":
            "mx-01-eu-central-1.prod.hydra.sophos.com",
          "mail-sggl02.stadt-helmstedt.de":
            "mx-02-eu-central-1.prod.hydra.sophos.com",
        },
        spf: ["_spf.prod.hydra.sophos.com", "_spf.nol-is.de"],
        told: "unknown",
        gateway: "sophos",
      },
      {
        domain: "schwelm.de",
        mx: ["10 mx10.schwelm.de", "10 mx11.schwelm.de"],
        cnames: {
          "mx10.schwelm.de": "mx-01-eu-central-1.prod.hydra.sophos.com",
          "mx11.schwelm.de": "mx-02-eu-central-1.prod.hydra.sophos.com",
        },
        spf: ["_spf_eucentral1.prod.hydra.sophos.com", "_spf.nol-is.de"],
        told: "unknown",
        gateway: "sophos",
      },
      {
        domain: "ventspilsnd.lv",
        mx: [
          "10 mx4.advailo.com",
          "10 zesq464cgkfo5jfawzmrtqubaxixci4gzvfbqcmyfcfodvr7cfya.mx-verification.google.com",
        ],
        cnames: {
          "mx4.advailo.com":
            "tf-advailo-mail-nlb-41c9b95f1630203e.elb.eu-north-1.amazonaws.com",
        },
        spf: ["spf.advailo.com"],
        told: "unknown",
      },
    ],
  },
  {
    shows:
      "a rented machine: its own name, in the network of the company that rents it out",
    cases: [
      {
        domain: "villasantarosa.gob.ar",
        mx: ["10 mail.villasantarosa.gob.ar"],
        network: [16509, "Amazon.com, Inc.", "US"],
        told: "own-name",
      },
      {
        domain: "bruckneudorf.eu",
        mx: ["10 mail.bruckneudorf.eu"],
        network: [16509, "Amazon.com, Inc.", "US"],
        told: "own-name",
      },
      {
        domain: "fendels.at",
        mx: ["10 mail.fendels.at"],
        spf: ["relay.mailchannels.net"],
        network: [16509, "Amazon.com, Inc.", "US"],
        told: "own-name",
      },
      {
        domain: "sankt-leonhard.at",
        mx: ["10 mail.sankt-leonhard.at"],
        autodiscover: { srv: "mail.your-server.de" },
        network: [8075, "Microsoft Corporation", "US"],
        told: "own-name",
        likely: "hetzner",
      },
      {
        domain: "sigless.at",
        mx: ["10 mail.sigless.at"],
        spf: ["spf.internethosting.at"],
        network: [16509, "Amazon.com, Inc.", "US"],
        told: "own-name",
      },
      {
        domain: "stainz.at",
        mx: ["10 stainz.at"],
        network: [396982, "Google LLC", "US"],
        told: "own-name",
      },
      {
        domain: "weiden-see.at",
        mx: ["10 weiden-see.at"],
        spf: ["_spf.adino.at"],
        network: [16509, "Amazon.com, Inc.", "US"],
        told: "own-name",
      },
      {
        domain: "woerschach.at",
        mx: ["10 mail.woerschach.at"],
        network: [16509, "Amazon.com, Inc.", "US"],
        told: "own-name",
      },
    ],
  },
  {
    shows: "received locally; Microsoft is possible, and no more",
    cases: [
      {
        domain: "amstetten.at",
        esorics: true,
        mx: ["10 smtp.amstetten.at"],
        spf: ["spf.protection.outlook.com", "_spf.jpberlin.de"],
        told: "own-name",
      },
      {
        domain: "haag.gv.at",
        esorics: true,
        mx: ["10 mxgateway.gemdatnoe.at", "10 mxgw.gemdatnoe.at"],
        spf: ["spf.protection.outlook.com"],
        told: "provider gemdat-noe",
        likely: "microsoft",
      },
      {
        domain: "haidershofen.gv.at",
        esorics: true,
        mx: ["10 securemail1.kt-net.at", "10 securemail2.kt-net.at"],
        spf: ["_spf.kt-net.at", "spf.protection.outlook.com"],
        told: "unknown",
        likely: "microsoft",
      },
      {
        domain: "enzesfeld-lindabrunn.at",
        esorics: true,
        mx: ["10 mxgateway.gemdatnoe.at", "10 mxgw.gemdatnoe.at"],
        spf: ["spf.protection.outlook.com"],
        told: "provider gemdat-noe",
        likely: "microsoft",
      },
      {
        domain: "mitterndorf-fischa.gv.at",
        esorics: true,
        mx: ["10 mxgateway.gemdatnoe.at", "10 mxgw.gemdatnoe.at"],
        spf: ["spf.protection.outlook.com"],
        told: "provider gemdat-noe",
        likely: "microsoft",
      },
      {
        domain: "pottendorf.gv.at",
        esorics: true,
        mx: ["10 mxgateway.gemdatnoe.at", "10 mxgw.gemdatnoe.at"],
        spf: ["spf.protection.outlook.com"],
        told: "provider gemdat-noe",
        likely: "microsoft",
      },
      {
        domain: "marktgemeinde-seibersdorf.at",
        esorics: true,
        mx: ["10 mxgateway.gemdatnoe.at", "10 mxgw.gemdatnoe.at"],
        spf: ["spf.protection.outlook.com"],
        told: "provider gemdat-noe",
        likely: "microsoft",
      },
      {
        domain: "blumau-neurisshof.gv.at",
        esorics: true,
        mx: ["10 mxgateway.gemdatnoe.at", "10 mxgw.gemdatnoe.at"],
        spf: ["spf.protection.outlook.com"],
        told: "provider gemdat-noe",
        likely: "microsoft",
      },
    ],
  },
  {
    shows: "received locally; Microsoft is likely behind",
    cases: [
      {
        domain: "polling.at",
        mx: ["10 mail.polling.at"],
        dkim: "selector1-pollingtirol-gv-at01i._domainkey.mson26269.onmicrosoft.com",
        told: "own-name",
        likely: "microsoft",
      },
      {
        domain: "harvey.wa.gov.au",
        mx: ["10 gw.harvey.wa.gov.au"],
        spf: ["spf.ziparchive.com.au", "spf.protection.outlook.com"],
        dkim: "selector1-harvey-wa-gov-au._domainkey.harveyshire.onmicrosoft.com",
        told: "own-name",
        likely: "microsoft",
      },
      {
        domain: "salisbury.sa.gov.au",
        mx: ["10 mail2.salisbury.sa.gov.au"],
        spf: [
          "spf.protection.outlook.com",
          "spf.au1.defend.egress.com",
          "spf.au.exclaimer.net",
          "_spf.salesforce.com",
          "_spf.createsend.com",
        ],
        dkim: "selector1-salisbury-sa-gov-au._domainkey.cityofsalisbury.onmicrosoft.com",
        told: "own-name",
        likely: "microsoft",
      },
      {
        domain: "brecht.be",
        mx: ["10 mail.brecht.be"],
        spf: ["spf.brecht.be", "spf.protection.outlook.com"],
        dkim: "selector1-brecht-be._domainkey.brechtbe.onmicrosoft.com",
        told: "own-name",
        likely: "microsoft",
      },
      {
        domain: "gemeentemol.be",
        mx: ["10 axsguard.gemeentemol.be"],
        spf: [
          "btspf.gemeentemol.be",
          "spf.mtasv.net",
          "spf.lcp.be",
          "_spf.root.nl",
          "recreatex.be",
          "spf.topdesk.net",
          "spf.protection.outlook.com",
        ],
        dkim: "selector1-gemeentemol-be._domainkey.gemeentemolbe.onmicrosoft.com",
        told: "own-name",
        likely: "microsoft",
      },
      {
        domain: "hasselt.be",
        mx: ["10 antispam.hasselt.be"],
        spf: [
          "spf.protection.outlook.com",
          "sendgrid.net",
          "spf.mandrillapp.com",
          "_spf.relay.mailprotec",
        ],
        autodiscover: {
          cname: "autodiscover.outlook.com",
          srv: "autodiscover.hasselt.be",
        },
        dkim: "selector1-hasselt-be._domainkey.hasselt.onmicrosoft.com",
        told: "own-name",
        likely: "microsoft",
      },
      {
        domain: "herstal.be",
        mx: ["10 mail.herstal.be", "10 mail2.herstal.be"],
        spf: ["spf.protection.outlook.com", "imio.be"],
        autodiscover: { cname: "owa.herstal.be" },
        dkim: "selector1-herstal-be._domainkey.herstalbe.onmicrosoft.com",
        told: "own-name",
        likely: "microsoft",
      },
      {
        domain: "heusden-zolder.be",
        mx: ["10 mail.heusden-zolder.be", "10 mail2.heusden-zolder.be"],
        spf: [
          "spf.lcp.be",
          "spf.flexmail.eu",
          "oclcspf3.oclc.org",
          "spf.ciport.be",
          "spf.collectonline.eu",
          "_spf.bibliotheek.be",
          "_spf.paddle.be",
          "spf.protection.outlook.com",
          "spf.eu.signature365.net",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        dkim: "selector1-heusdenzolder-be01i._domainkey.heusdenzolderbe.onmicrosoft.com",
        told: "own-name",
        likely: "microsoft",
      },
    ],
  },
  {
    shows: "the gateway first, then Microsoft",
    cases: [
      {
        domain: "adlwang.ooe.gv.at",
        mx: ["10 adlwang-ooe-gv-at.gate.seppmail.cloud"],
        spf: [
          "spf.protection.outlook.com",
          "bspf.a1.net",
          "_spf.de.seppmail.cloud",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
        gateway: "seppmail",
      },
      {
        domain: "aigen-schlaegl.at",
        mx: ["10 aigen-schlaegl-at.gate.seppmail.cloud"],
        spf: [
          "spf.protection.outlook.com",
          "bspf.a1.net",
          "mxs.post.at",
          "_spf.de.seppmail.cloud",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
        gateway: "seppmail",
      },
      {
        domain: "alberndorf.ooe.gv.at",
        mx: ["10 alberndorf-ooe-gv-at.gate.seppmail.cloud"],
        spf: [
          "spf.protection.outlook.com",
          "bspf.a1.net",
          "_spf.de.seppmail.cloud",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
        gateway: "seppmail",
      },
      {
        domain: "allentsteig.gv.at",
        mx: [
          "10 mx01.hornetsecurity.com",
          "10 mx02.hornetsecurity.com",
          "10 mx03.hornetsecurity.com",
          "10 mx04.hornetsecurity.com",
        ],
        spf: ["spf.protection.outlook.com", "spf.hornetsecurity.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
        gateway: "hornetsecurity",
      },
      {
        domain: "allerheiligen.ooe.gv.at",
        mx: ["10 allerheiligen-ooe-gv-at.gate.seppmail.cloud"],
        spf: [
          "spf.protection.outlook.com",
          "bspf.a1.net",
          "_spf.de.seppmail.cloud",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
        gateway: "seppmail",
      },
      {
        domain: "allhaming.at",
        mx: ["10 allhaming-at.gate.seppmail.cloud"],
        spf: [
          "spf.protection.outlook.com",
          "bspf.a1.net",
          "_spf.de.seppmail.cloud",
        ],
        autodiscover: { srv: "autodiscover.outlook.com" },
        told: "provider microsoft",
        gateway: "seppmail",
      },
      {
        domain: "altenberg.at",
        mx: ["10 altenberg-at.gate.seppmail.cloud"],
        spf: [
          "spf.protection.outlook.com",
          "bspf.a1.net",
          "_spf.de.seppmail.cloud",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
        gateway: "seppmail",
      },
      {
        domain: "altenfelden.at",
        mx: ["10 altenfelden-at.gate.seppmail.cloud"],
        spf: [
          "spf.protection.outlook.com",
          "bspf.a1.net",
          "_spf.de.seppmail.cloud",
        ],
        autodiscover: { srv: "mail.gemcloud.at" },
        told: "unknown",
        likely: "microsoft",
        gateway: "seppmail",
      },
      {
        domain: "altheim.ooe.gv.at",
        mx: ["10 altheim-ooe-gv-at.gate.seppmail.cloud"],
        spf: [
          "spf.protection.outlook.com",
          "bspf.a1.net",
          "_spf.google.com",
          "_spf.de.seppmail.cloud",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
        gateway: "seppmail",
      },
      {
        domain: "altlichtenwarth.gv.at",
        mx: [
          "10 mx01.hornetsecurity.com",
          "10 mx02.hornetsecurity.com",
          "10 mx03.hornetsecurity.com",
          "10 mx04.hornetsecurity.com",
        ],
        spf: ["spf.protection.outlook.com", "spf.hornetsecurity.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        dkim: "selector1-altlichtenwarth-gv-at._domainkey.gemeindealtlichtenwarth.onmicrosoft.com",
        told: "provider microsoft",
        gateway: "hornetsecurity",
      },
    ],
  },
  {
    shows: "the gateway first; Google as far as the record's own signs go",
    cases: [
      {
        domain: "klagenfurt.at",
        mx: ["10 mx-01-eu-central-1.prod.hydra.sophos.com"],
        spf: ["_spf_eucentral1.prod.hydra.sophos.com"],
        autodiscover: { cname: "webmail.klagenfurt.at" },
        told: "unknown",
        gateway: "sophos",
      },
      {
        domain: "cairns.com.au",
        mx: [
          "10 mxa-00596a01.gslb.pphosted.com",
          "10 mxb-00596a01.gslb.pphosted.com",
        ],
        spf: ["_spf.google.com", "spf-00596a01.pphosted.com"],
        told: "unknown",
        gateway: "proofpoint",
        likely: "google",
      },
      {
        domain: "geelongcity.vic.gov.au",
        mx: [
          "10 mxa-0029a601.gslb.pphosted.com",
          "10 mxb-0029a601.gslb.pphosted.com",
        ],
        spf: ["spf-0029a601.pphosted.com"],
        told: "unknown",
        gateway: "proofpoint",
      },
      {
        domain: "hrcc.vic.gov.au",
        mx: [
          "10 au-smtp-inbound-1.mimecast.com",
          "10 au-smtp-inbound-2.mimecast.com",
        ],
        spf: [
          "spf.protection.outlook.com",
          "au._netblocks.mimecast.com",
          "amazonses.com",
          "servers.mcsv.net",
          "sendgrid.net",
          "_spf.psm.knowbe4.com",
        ],
        autodiscover: {
          cname: "mail.hrcc.vic.gov.au",
          srv: "mail.hrcc.vic.gov.au",
        },
        told: "unknown",
        gateway: "mimecast",
        likely: "microsoft",
      },
      {
        domain: "acreuna.com.br",
        mx: [
          "10 route1.mx.cloudflare.net",
          "10 route2.mx.cloudflare.net",
          "10 route3.mx.cloudflare.net",
        ],
        spf: ["_spf.mx.cloudflare.net"],
        told: "forwarder cloudflare-fwd",
      },
      {
        domain: "manta.gob.ec",
        mx: [
          "10 mx-01-us-west-2.prod.hydra.sophos.com",
          "10 mx-02-us-west-2.prod.hydra.sophos.com",
        ],
        spf: ["_spf_useast2.prod.hydra.sophos.com"],
        autodiscover: { cname: "correo.manta.gob.ec" },
        told: "unknown",
        gateway: "sophos",
      },
      {
        domain: "abla.es",
        mx: [
          "10 mxa-0077f301.gslb.pphosted.com",
          "10 mxb-0077f301.gslb.pphosted.com",
        ],
        spf: ["dipalme.org"],
        told: "unknown",
        gateway: "proofpoint",
      },
      {
        domain: "abrucena.es",
        mx: [
          "10 mxa-0077f301.gslb.pphosted.com",
          "10 mxb-0077f301.gslb.pphosted.com",
        ],
        spf: ["dipalme.org"],
        autodiscover: { cname: "abrucena.es" },
        dkim: "abrucena.es",
        told: "unknown",
        gateway: "proofpoint",
      },
    ],
  },
  {
    shows: "the gateway is known, the mailbox is not",
    cases: [
      {
        domain: "klagenfurt.at",
        esorics: true,
        mx: ["10 mx-01-eu-central-1.prod.hydra.sophos.com"],
        spf: ["_spf_eucentral1.prod.hydra.sophos.com"],
        told: "unknown",
        gateway: "sophos",
      },
      {
        domain: "spittal-drau.at",
        esorics: true,
        mx: [
          "10 mx01.hornetsecurity.com",
          "10 mx02.hornetsecurity.com",
          "10 mx03.hornetsecurity.com",
          "10 mx04.hornetsecurity.com",
        ],
        spf: ["spf.hornetsecurity.com"],
        told: "unknown",
        gateway: "hornetsecurity",
      },
      {
        domain: "bruckleitha.at",
        esorics: true,
        mx: [
          "10 mx01.hornetsecurity.com",
          "10 mx02.hornetsecurity.com",
          "10 mx03.hornetsecurity.com",
          "10 mx04.hornetsecurity.com",
        ],
        spf: ["turbo-smtp.com", "spf.hornetsecurity.com"],
        told: "unknown",
        gateway: "hornetsecurity",
      },
      {
        domain: "trautmannsdorf-leitha.gv.at",
        esorics: true,
        mx: [
          "10 mx01.hornetsecurity.com",
          "10 mx02.hornetsecurity.com",
          "10 mx03.hornetsecurity.com",
          "10 mx04.hornetsecurity.com",
        ],
        spf: ["spf.hornetsecurity.com"],
        told: "unknown",
        gateway: "hornetsecurity",
      },
      {
        domain: "mariaenzersdorf.gv.at",
        esorics: true,
        mx: [
          "10 mx01.hornetsecurity.com",
          "10 mx02.hornetsecurity.com",
          "10 mx03.hornetsecurity.com",
          "10 mx04.hornetsecurity.com",
        ],
        spf: ["spf.hornetsecurity.com"],
        told: "unknown",
        gateway: "hornetsecurity",
      },
      {
        domain: "seekirchen.at",
        esorics: true,
        mx: [
          "10 mx-01-eu-central-1.prod.hydra.sophos.com",
          "10 mx-02-eu-central-1.prod.hydra.sophos.com",
        ],
        spf: ["_spf.salzburg.at", "_spf.prod.hydra.sophos.com"],
        told: "unknown",
        gateway: "sophos",
      },
    ],
  },
  {
    shows: "both are named",
    cases: [
      {
        domain: "falan-tolima.gov.co",
        mx: [
          "10 alt1.aspmx.l.google.com",
          "10 alt2.aspmx.l.google.com",
          "10 aspmx.l.google.com",
          "10 aspmx2.googlemail.com",
          "10 aspmx3.googlemail.com",
          "10 aspmx4.googlemail.com",
          "10 aspmx5.googlemail.com",
          "10 esptocancipa-gov-co.mail.protection.outlook.com",
        ],
        spf: ["_spf.google.com"],
        told: "provider google",
        also: ["provider microsoft"],
      },
      {
        domain: "luruaco-atlantico.gov.co",
        mx: [
          "10 alt1.aspmx.l.google.com",
          "10 alt2.aspmx.l.google.com",
          "10 aspmx.l.google.com",
          "10 aspmx2.googlemail.com",
          "10 aspmx3.googlemail.com",
          "10 aspmx4.googlemail.com",
          "10 aspmx5.googlemail.com",
          "10 luruacoatlantico-gov-co01i.mail.protection.outlook.com",
        ],
        spf: ["spf.protection.outlook.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider google",
        also: ["provider microsoft"],
      },
      {
        domain: "ayuntamientoparla.es",
        mx: [
          "10 ayuntamientoparla-es.mail.protection.outlook.com",
          "10 smtp.google.com",
        ],
        spf: ["_spf.google.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
        also: ["provider google"],
      },
      {
        domain: "cieza.es",
        mx: [
          "10 aspmx.l.google.com",
          "10 cieza-es.mail.protection.outlook.com",
        ],
        spf: ["spf.protection.outlook.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider google",
        also: ["provider microsoft"],
      },
      {
        domain: "gombren.cat",
        mx: [
          "10 alt1.aspmx.l.google.com",
          "10 alt2.aspmx.l.google.com",
          "10 aspmx2.googlemail.com",
          "10 aspmx3.googlemail.com",
          "10 aspmx4.googlemail.com",
          "10 aspmx5.googlemail.com",
          "10 gombren-cat.mail.protection.outlook.com",
        ],
        spf: ["spf.protection.outlook.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        dkim: "selector1-gombren-cat._domainkey.gombren.onmicrosoft.com",
        told: "provider google",
        also: ["provider microsoft"],
      },
      {
        domain: "yucatan.gob.mx",
        mx: [
          "10 smtp.google.com",
          "10 yucatan-gob-mx.mail.protection.outlook.com",
        ],
        spf: [
          "mail.zendesk.com",
          "spf.protection.outlook.com",
          "_spf.google.com",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        dkim: "selector1-yucatan-gob-mx._domainkey.yucatan1.onmicrosoft.com",
        told: "provider google",
        also: ["provider microsoft"],
      },
      {
        domain: "munisanbartolo.gob.pe",
        mx: [
          "10 alt1.aspmx.l.google.com",
          "10 alt2.aspmx.l.google.com",
          "10 alt3.aspmx.l.google.com",
          "10 alt4.aspmx.l.google.com",
          "10 aspmx.l.google.com",
          "10 munisanbartolo-gob-pe.mail.protection.outlook.com",
        ],
        spf: ["spf.protection.outlook.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider google",
        also: ["provider microsoft"],
      },
      {
        domain: "sanagustinromblon.gov.ph",
        mx: [
          "10 alt4.aspmx.l.google.com",
          "10 sanagustinromblon-gov-ph.mail.protection.outlook.com",
        ],
        spf: ["spf.protection.outlook.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider google",
        also: ["provider microsoft"],
      },
    ],
  },
  {
    shows: "the preferred one keeps, the other is a backup",
    cases: [
      {
        domain: "fujairah.ae",
        mx: [
          "10 mail.protection.outlook.com",
          "20 imailv.emirates.net.ae",
          "20 imailv2.emirates.net.ae",
        ],
        autodiscover: {
          cname: "webmail.fujairah.ae",
          srv: "webmail.fujairah.ae",
        },
        told: "provider microsoft",
      },
      {
        domain: "lamatanza.gov.ar",
        mx: [
          "10 lamatanza-gov-ar.mail.protection.outlook.com",
          "20 mail.lamatanza.gov.ar",
        ],
        spf: ["spf.protection.outlook.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
      },
      {
        domain: "allerheiligen-wildon.at",
        mx: [
          "10 allerheiligenwildon-at03c.mail.protection.outlook.com",
          "20 mail.effet.info",
        ],
        spf: [
          "spf.protection.outlook.com",
          "spf-pp.post.at",
          "mail-nibbler.effet.info",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
      },
      {
        domain: "ardning.at",
        mx: [
          "10 ardning-at.mail.protection.outlook.com",
          "20 mxlb.ispgateway.de",
        ],
        spf: [
          "spf.protection.outlook.com",
          "mxs.post.at",
          "mxlb.ispgateway.de",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
      },
      {
        domain: "frankenmarkt.at",
        mx: [
          "10 frankenmarkt-at.mail.protection.outlook.com",
          "20 mxlb.ispgateway.de",
        ],
        spf: ["spf.protection.outlook.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
      },
      {
        domain: "hall-in-tirol.at",
        mx: [
          "10 hallwattens-at01b.mail.protection.outlook.com",
          "20 scanmail01.citynet.at",
        ],
        spf: [
          "spf.emailsignatures365.com",
          "spf.protection.outlook.com",
          "spfhard.crsend.com",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        dkim: "selector1-hallintirol-at01j._domainkey.tvbhall.onmicrosoft.com",
        told: "provider microsoft",
      },
      {
        domain: "haunoldstein.at",
        mx: [
          "10 haunoldstein-at.mail.protection.outlook.com",
          "20 mail.haunoldstein.gv.at",
        ],
        spf: ["spf.protection.outlook.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
      },
      {
        domain: "hochwolkersdorf.at",
        mx: [
          "10 hochwolkersdorf-at.mail.protection.outlook.com",
          "20 kpm01.kabelplus.at",
        ],
        spf: ["spf.protection.outlook.com"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
      },
    ],
  },
  {
    shows: "a leftover is no exchanger",
    cases: [
      {
        domain: "bashkiapogradec.gov.al",
        mx: [
          "10 bashkiapogradec-gov-al.mail.protection.outlook.com",
          "10 ms26324534.msv1.invalid",
        ],
        spf: ["spf.protection.outlook.com"],
        told: "provider microsoft",
      },
      {
        domain: "roitham.at",
        mx: [
          "10 mail.roitham.at",
          "10 ms73889594.msv1.invalid",
          "10 vs-roitham-at.mail.protection.outlook.com",
        ],
        spf: ["spf.protection.outlook.com"],
        told: "provider microsoft",
        also: ["own-name"],
      },
      {
        domain: "mornpen.vic.gov.au",
        mx: [
          "10 mornpen-vic-gov-au.mail.protection.outlook.com",
          "10 ms27838169.msv1.invalid",
        ],
        dkim: "selector1-mornpen-vic-gov-au._domainkey.mornpen.onmicrosoft.com",
        told: "provider microsoft",
      },
      {
        domain: "jette.irisnet.be",
        mx: [
          "10 c0efe6d1973a5faed2211a903bb9f6c90bb7ac1a.msv1.invalid",
          "10 jette-irisnet-be.mail.protection.outlook.com",
          "10 ms44274093.msv1.invalid.outlook.com",
        ],
        spf: ["spf.protection.outlook.com", "_spf.bibliotheek.be"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
      },
      {
        domain: "ilhabela.sp.gov.br",
        mx: [
          "10 c963dca136a4bce8212792ad4022794f77140e27.msv1.invalid",
          "10 ms32791408.msv1.invalid",
          "10 server.instaremail2.com.br",
        ],
        spf: [
          "spf.instaremail2.com.br",
          "_spf.google.com",
          "spf.protection.outlook.com",
          "spf.mail.yahoo.com",
        ],
        autodiscover: { srv: "cpanelemaildiscovery.cpanel.net" },
        told: "provider instaremail",
      },
      {
        domain: "rionegrinho.sc.gov.br",
        mx: [
          "10 edu-rionegrinho-sc-gov-br.mail.protection.outlook.com",
          "10 ms11188748.msv1.invalid",
          "10 ms41865895.msv1.invalid",
          "10 ms55489214.msv1.invalid",
          "10 mx-vip-01.kinghost.net",
          "10 mx-vip-02.kinghost.net",
        ],
        spf: ["_spf.kinghost.net"],
        autodiscover: { cname: "autoconfig.kinghost.net" },
        told: "provider microsoft",
        also: ["provider kinghost"],
      },
    ],
  },
  {
    shows: "the mailbox behind is not visible",
    cases: [
      {
        domain: "diaz.ar",
        mx: ["10 mx1.forwardemail.net", "10 mx2.forwardemail.net"],
        told: "forwarder forwardemail",
      },
      {
        domain: "banovici.ba",
        mx: ["10 mx1.improvmx.com", "10 mx2.improvmx.com"],
        spf: ["spf.improvmx.com"],
        told: "forwarder improvmx",
      },
      {
        domain: "dobojistok.org",
        mx: [
          "10 eforward1.registrar-servers.com",
          "10 eforward2.registrar-servers.com",
          "10 eforward3.registrar-servers.com",
          "10 eforward4.registrar-servers.com",
          "10 eforward5.registrar-servers.com",
        ],
        spf: ["spf.efwd.registrar-servers.com"],
        told: "forwarder namecheap-fwd",
      },
      {
        domain: "acreuna.com.br",
        mx: [
          "10 route1.mx.cloudflare.net",
          "10 route2.mx.cloudflare.net",
          "10 route3.mx.cloudflare.net",
        ],
        spf: ["_spf.mx.cloudflare.net"],
        told: "forwarder cloudflare-fwd",
      },
      {
        domain: "esperanca.com.br",
        mx: [
          "10 route1.mx.cloudflare.net",
          "10 route2.mx.cloudflare.net",
          "10 route3.mx.cloudflare.net",
        ],
        spf: ["_spf.mx.cloudflare.net"],
        told: "forwarder cloudflare-fwd",
      },
      {
        domain: "garuva.com.br",
        mx: [
          "10 route1.mx.cloudflare.net",
          "10 route2.mx.cloudflare.net",
          "10 route3.mx.cloudflare.net",
        ],
        spf: [
          "_spf.mx.cloudflare.net",
          "spf.protection.outlook.com",
          "_spf.google.com",
        ],
        told: "forwarder cloudflare-fwd",
      },
      {
        domain: "osorio.rs.gov.br",
        mx: [
          "10 route1.mx.cloudflare.net",
          "10 route2.mx.cloudflare.net",
          "10 route3.mx.cloudflare.net",
        ],
        spf: ["_spf.mx.cloudflare.net"],
        told: "forwarder cloudflare-fwd",
      },
      {
        domain: "silvania.com.br",
        mx: [
          "10 eforward1.registrar-servers.com",
          "10 eforward2.registrar-servers.com",
          "10 eforward3.registrar-servers.com",
          "10 eforward4.registrar-servers.com",
          "10 eforward5.registrar-servers.com",
        ],
        spf: ["spf.efwd.registrar-servers.com"],
        told: "forwarder namecheap-fwd",
      },
      {
        domain: "midhurst.ca",
        mx: [
          "10 eforward1.registrar-servers.com",
          "10 eforward2.registrar-servers.com",
          "10 eforward3.registrar-servers.com",
          "10 eforward4.registrar-servers.com",
          "10 eforward5.registrar-servers.com",
        ],
        spf: ["spf.efwd.registrar-servers.com"],
        told: "forwarder namecheap-fwd",
      },
      {
        domain: "saint-joseph.ca",
        mx: [
          "10 eforward1.registrar-servers.com",
          "10 eforward2.registrar-servers.com",
          "10 eforward3.registrar-servers.com",
          "10 eforward4.registrar-servers.com",
          "10 eforward5.registrar-servers.com",
        ],
        spf: ["spf.efwd.registrar-servers.com"],
        told: "forwarder namecheap-fwd",
      },
      {
        domain: "townshipofhornepayne.ca",
        mx: [
          "10 route1.mx.cloudflare.net",
          "10 route2.mx.cloudflare.net",
          "10 route3.mx.cloudflare.net",
        ],
        spf: ["_spf.mx.cloudflare.net"],
        told: "forwarder cloudflare-fwd",
      },
      {
        domain: "vanier.ca",
        mx: [
          "10 route1.mx.cloudflare.net",
          "10 route2.mx.cloudflare.net",
          "10 route3.mx.cloudflare.net",
        ],
        spf: ["_spf.mx.cloudflare.net"],
        told: "forwarder cloudflare-fwd",
      },
      {
        domain: "gernrode.de",
        mx: ["10 mx1.simplelogin.co", "10 mx2.simplelogin.co"],
        spf: ["simplelogin.co"],
        autodiscover: { cname: "ss1-sixie.porkbun.com" },
        dkim: "ss1-sixie.porkbun.com",
        told: "forwarder simplelogin",
      },
      {
        domain: "ayuntamientolubian.es",
        mx: [
          "10 route1.mx.cloudflare.net",
          "10 route2.mx.cloudflare.net",
          "10 route3.mx.cloudflare.net",
        ],
        spf: ["_spf.mx.cloudflare.net"],
        told: "forwarder cloudflare-fwd",
      },
    ],
  },
  {
    shows: "nobody reads there",
    cases: [
      {
        domain: "pinggau.at",
        mx: ["10 mail.h-email.net"],
        told: "parked h-email",
      },
      {
        domain: "beaudesert.au",
        mx: ["10 park-mx.above.com"],
        told: "parked above",
      },
      {
        domain: "camperdown.au",
        mx: ["10 park-mx.above.com"],
        told: "parked above",
      },
      {
        domain: "lithgow.com.au",
        mx: ["10 park-mx.above.com"],
        told: "parked above",
      },
      {
        domain: "waterloo.au",
        mx: ["10 park-mx.above.com"],
        told: "parked above",
      },
      {
        domain: "opcinazivinice.org",
        mx: ["10 mail.h-email.net"],
        told: "parked h-email",
      },
      {
        domain: "nazario.com.br",
        mx: ["10 mail.h-email.net"],
        told: "parked h-email",
      },
      {
        domain: "novapratars.com.br",
        mx: ["10 mail.h-email.net"],
        told: "parked h-email",
      },
    ],
  },
  {
    shows: "asked and compared as A-labels",
    cases: [
      { domain: "burruyacú.gov.ar", mx: [], told: "broken-mx" },
      {
        domain: "carcaraña.gob.ar",
        mx: [
          "10 mail.xn--carcaraa-j3a.gob.ar",
          "10 mx1.xn--carcaraa-j3a.gob.ar",
        ],
        spf: ["spf.hostmar.com"],
        autodiscover: { cname: "xn--carcaraa-j3a.gob.ar" },
        told: "own-name",
      },
      {
        domain: "neustift-bei-güssing.at",
        mx: ["10 mail.xn--neustift-bei-gssing-jbc.at"],
        told: "own-name",
      },
      {
        domain: "schörfling.eu",
        mx: ["10 securemx.a1.net"],
        told: "provider a1",
      },
      {
        domain: "st-martin-wöllmissberg.at",
        mx: ["10 mx1.bon.at"],
        told: "provider a1",
      },
      {
        domain: "steinberg-dörfl.at",
        mx: ["10 mx.smartnet.at"],
        spf: ["spf.epbmail.at"],
        told: "provider smartnet-at",
      },
    ],
  },
  {
    shows: "an inbound relay as a backup",
    cases: [
      {
        domain: "hamont-achel.be",
        mx: [
          "10 hamontachel-be01e.mail.protection.outlook.com",
          "20 mxa.eu.mailgun.org",
          "20 mxb.eu.mailgun.org",
        ],
        spf: [
          "spf.protection.outlook.com",
          "spf.ciport.be",
          "spf.lcp.be",
          "oclcspf3.oclc.org",
          "spf.facilitator.e2e.be",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
      },
      {
        domain: "huldenberg.be",
        mx: [
          "10 huldenberg-be.mail.protection.outlook.com",
          "20 mxa.eu.mailgun.org",
          "20 mxb.eu.mailgun.org",
        ],
        spf: [
          "spf.flexmail.eu",
          "spf.protection.outlook.com",
          "recreatex.be",
          "mailgun.org",
          "oclcspf3.oclc.org",
          "_spf.bibliotheek.be",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
      },
      {
        domain: "merksplas.be",
        mx: [
          "10 merksplas-be.mail.protection.outlook.com",
          "20 mxa.eu.mailgun.org",
        ],
        spf: [
          "spf.protection.outlook.com",
          "spf.ciport.be",
          "spf.facilitator.e2e.be",
          "spf.lcp.be",
          "mailgun.org",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
      },
      {
        domain: "nieuwerkerken.be",
        mx: [
          "10 nieuwerkerken-be.mail.protection.outlook.com",
          "20 mail.nieuwerkerken.be",
          "20 mxa.eu.mailgun.org",
          "20 mxb.eu.mailgun.org",
        ],
        spf: [
          "spf.facilitator.e2e.be",
          "spf.lcp.be",
          "spf.protection.outlook.com",
          "mailgun.org",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        dkim: "selector1-nieuwerkerken-be._domainkey.nieuwerkerkenbe.onmicrosoft.com",
        told: "provider microsoft",
      },
      {
        domain: "wellen.be",
        mx: [
          "10 wellen-be.mail.protection.outlook.com",
          "20 mxa.eu.mailgun.org",
          "20 mxb.eu.mailgun.org",
        ],
        spf: ["spf.protection.outlook.com", "sendgrid.net", "mailgun.org"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        dkim: "selector1-wellen-be._domainkey.wellenbe.onmicrosoft.com",
        told: "provider microsoft",
      },
    ],
  },
  {
    shows: "a public operator",
    cases: [
      {
        domain: "belynichi.gov.by",
        mx: ["10 mg.g-cloud.by", "10 ms2.g-cloud.by"],
        spf: ["_spf.g-cloud.by"],
        told: "public-sector gcloud-by",
      },
      {
        domain: "berezino.minsk-region.gov.by",
        mx: ["10 mail.g-cloud.by"],
        spf: ["_spf.g-cloud.by"],
        autodiscover: { srv: "mail.g-cloud.by" },
        told: "public-sector gcloud-by",
      },
      {
        domain: "bobruisk-rik.gov.by",
        mx: ["10 mg.g-cloud.by", "10 ms2.g-cloud.by"],
        spf: ["_spf.g-cloud.by"],
        told: "public-sector gcloud-by",
      },
      {
        domain: "bragin.gov.by",
        mx: ["10 mg.g-cloud.by", "10 ms8.g-cloud.by"],
        spf: ["_spf.g-cloud.by"],
        told: "public-sector gcloud-by",
      },
      {
        domain: "buda-koshelevo.gov.by",
        mx: ["10 mg.g-cloud.by", "10 ms1.g-cloud.by"],
        spf: ["_spf.g-cloud.by"],
        autodiscover: { srv: "mail.g-cloud.by" },
        told: "public-sector gcloud-by",
      },
      {
        domain: "chausy.gov.by",
        mx: ["10 mg.g-cloud.by", "10 ms2.g-cloud.by"],
        spf: ["_spf.g-cloud.by"],
        told: "public-sector gcloud-by",
      },
      {
        domain: "cherikov.gov.by",
        mx: ["10 mg.g-cloud.by", "10 ms4.g-cloud.by"],
        spf: ["_spf.g-cloud.by"],
        told: "public-sector gcloud-by",
      },
      {
        domain: "cherven.gov.by",
        mx: ["10 mg.g-cloud.by", "10 ms1.g-cloud.by"],
        spf: ["_spf.g-cloud.by"],
        told: "public-sector gcloud-by",
      },
    ],
  },
  {
    shows: "a German operator with a parent in the United States",
    cases: [
      {
        domain: "alberschwende.at",
        mx: ["10 mxlb.ispgateway.de"],
        spf: ["_spf.cnv.at", "ispgateway.de", "193.186.94.36"],
        told: "provider domainfactory",
        parent: "US",
      },
      {
        domain: "ardning.at",
        mx: [
          "10 ardning-at.mail.protection.outlook.com",
          "10 mxlb.ispgateway.de",
        ],
        spf: [
          "spf.protection.outlook.com",
          "mxs.post.at",
          "mxlb.ispgateway.de",
        ],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
        also: ["provider domainfactory"],
      },
      {
        domain: "bad-mitterndorf.at",
        mx: ["10 mxlb.ispgateway.de"],
        spf: ["ispgateway.de"],
        told: "provider domainfactory",
        parent: "US",
      },
      {
        domain: "brixen.at",
        mx: ["10 mxlb.ispgateway.de"],
        spf: ["ispgateway.de"],
        told: "provider domainfactory",
        parent: "US",
      },
    ],
  },
  {
    shows: "names match at label boundaries alone",
    cases: [
      {
        domain: "artstetten.at",
        mx: ["10 artstetten-at.mail.protection.outlook.de"],
        spf: ["spf.protection.outlook.de"],
        autodiscover: { cname: "autodiscover-outlook.office.de" },
        told: "provider microsoft",
      },
      {
        domain: "kakanj.ba",
        mx: [
          "10 alt1.aspmx.l.google.com",
          "10 alt2.aspmx.l.google.com",
          "10 aspmx.l.google.com",
          "10 aspmx2.googlemail.com",
          "10 aspmx3.googlemail.com",
          "10 aspmx4.googlemail.com.kakanj.ba",
        ],
        autodiscover: { srv: "cpanelemaildiscovery.cpanel.net" },
        told: "provider google",
        also: ["own-name"],
      },
      {
        domain: "highlands.ca",
        mx: [
          "10 highlands-ca.mail.protection.outlook.com",
          "10 mail.messaging.microsoft.com",
        ],
        spf: ["spf.protection.outlook.com"],
        dkim: "selector1-highlands-ca._domainkey.highlands4.onmicrosoft.com",
        told: "provider microsoft",
      },
      {
        domain: "ataco-tolima.gov.co",
        mx: [
          "10 alt1.aspmx.l.google.com",
          "10 alt2.aspmx.l.google.com.ataco-tolima.gov.co",
          "10 alt3.aspmx.l.google.com",
          "10 alt4.aspmx.l.google.com",
          "10 aspmx.l.google.com",
        ],
        spf: ["_spf.google.com"],
        told: "provider google",
        also: ["own-name"],
      },
      {
        domain: "hochtaunuskreis.de",
        mx: ["10 fgmailer.maildom.hochtaunuskreis.de"],
        spf: ["ekom21.de", "mail.advantic.de"],
        told: "own-name",
      },
      {
        domain: "grossefehn.de",
        mx: ["10 mail.grossefehn.de", "10 outlook.grossefehn.de"],
        spf: ["_spf.nol-is.de"],
        told: "own-name",
      },
      {
        domain: "luechow-wendland.de",
        mx: ["10 outlook.luechow-wendland.de"],
        spf: ["_spf.nol-is.de"],
        told: "own-name",
      },
      {
        domain: "heusenstamm.de",
        mx: [
          "10 heusenstamm-de.mail.protection.outlook.com.heusenstamm.de",
          "10 mail.heusenstamm.de",
        ],
        spf: [
          "_spf1.ekom21.de",
          "ffhstm.de",
          "spf.protection.outlook.com",
          "hostedoffice.ag",
        ],
        told: "own-name",
      },
      {
        domain: "ergersheim.de",
        mx: ["10 ergersheim-de.mail.protection.outlook.de"],
        spf: ["spf.protection.outlook.de"],
        autodiscover: { cname: "autodiscover-outlook.office.de" },
        told: "provider microsoft",
      },
      {
        domain: "kirchheim-heimstetten.de",
        mx: [
          "10 mail.kirchheim-heimstetten.de",
          "10 outlook.kirchheim-heimstetten.de",
        ],
        autodiscover: { srv: "outlook.kirchheim-heimstetten.de" },
        told: "own-name",
      },
      {
        domain: "kueps.de",
        mx: ["10 kueps-de.mail.protection.outlook.de"],
        spf: ["spf.protection.outlook.de"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
      },
      {
        domain: "luetzow-luebstorf.de",
        mx: ["10 luetzowluebstorf-de01i.mail.protection.outlook.de"],
        spf: ["spf.protection.outlook.de"],
        autodiscover: { cname: "autodiscover.outlook.com" },
        told: "provider microsoft",
      },
      {
        domain: "hohenstein-ernstthal.de",
        mx: ["10 mx01.outlook.dehosted.net", "10 mx02.outlook.dehosted.net"],
        spf: ["spf.outlook.dehosted.net", "_spf.jpberlin.de"],
        autodiscover: { cname: "redirect.outlook.dehosted.net" },
        told: "unknown",
      },
      {
        domain: "benifla.es",
        mx: [
          "10 alt1.aspmx.lgoogle.com",
          "10 alt2.aspmx.lgoogle.com",
          "10 alt3.aspmx.lgoogle.com",
          "10 alt4.aspmx.lgoogle.com",
          "10 aspmx.l.google.com",
        ],
        spf: ["_spf.google.com"],
        told: "provider google",
        also: ["unknown"],
      },
      {
        domain: "castrodelrio.es",
        mx: [
          "10 alt1.aspmx.l.google.com",
          "10 alt2.aspmx.l.google.com.castrodelrio.es",
          "10 aspmx.l.google.com",
          "10 aspmx2.googlemail.com",
          "10 aspmx3.googlemail.com",
        ],
        spf: ["_spf.google.com"],
        told: "provider google",
        also: ["own-name"],
      },
    ],
  },
];
