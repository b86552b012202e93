// Inbound APIs: they take mail in for software, no person's mailbox stands behind.
// Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import { corpus, esorics, from, fromMemory, mxsniff, page } from "./sources.ts";

export const relays: readonly ProviderRecord[] = [
  {
    id: "amazon",
    name: "Amazon SES inbound, WorkMail",
    kind: "relay",
    operator: {
      name: "Amazon Web Services, Inc.",
      seat: "US",
      ...page(
        "https://www.sec.gov/Archives/edgar/data/1018724/000101872426000004/amzn-20251231xex211.htm",
        "2026",
      ),
    },
    parent: {
      name: "Amazon.com, Inc.",
      seat: "US",
      ...page(
        "https://www.sec.gov/Archives/edgar/data/1018724/000101872424000008/0001018724-24-000008.txt",
        "2024-02-02",
      ),
    },
    mx: [
      ...from(
        corpus,
        "amazonses.com",
        "inbound-smtp.eu-west-1.amazonaws.com",
        "inbound-smtp.us-east-1.amazonaws.com",
        "inbound-smtp.us-east-2.amazonaws.com",
        "inbound-smtp.us-west-2.amazonaws.com",
      ),
      ...from(
        fromMemory,
        "inbound-smtp.ap-northeast-1.amazonaws.com",
        "inbound-smtp.ap-southeast-1.amazonaws.com",
        "inbound-smtp.ap-southeast-2.amazonaws.com",
        "inbound-smtp.ca-central-1.amazonaws.com",
        "inbound-smtp.eu-central-1.amazonaws.com",
        "inbound-smtp.eu-west-2.amazonaws.com",
      ),
    ],
    spf: from(corpus, "amazonses.com"),
    dkim: from(esorics, "dkim.amazonses.com"),
    autodiscover: from(esorics, "awsapps.com"),
  },
  {
    id: "mailgun",
    name: "Mailgun inbound routes",
    kind: "relay",
    operator: {
      name: "Mailgun Technologies, Inc.",
      seat: "US",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/mailgun.json",
      ),
    },
    parent: { name: "Sinch AB (publ)", seat: "SE", ...fromMemory },
    mx: from(corpus, "mailgun.org"),
    spf: from(corpus, "mailgun.org"),
  },
  {
    id: "mailjet",
    name: "Mailjet parse",
    kind: "relay",
    operator: {
      name: "Mailjet SAS",
      seat: "FR",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/mailjet.json",
      ),
    },
    parent: { name: "Sinch AB (publ)", seat: "SE", ...fromMemory },
    mx: from(fromMemory, "parse.mailjet.com"),
  },
  {
    id: "mandrill",
    name: "Mailchimp Transactional inbound",
    kind: "relay",
    operator: {
      name: "The Rocket Science Group LLC",
      seat: "US",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/mailchimp.json",
      ),
    },
    parent: { name: "Intuit Inc.", seat: "US", ...fromMemory },
    mx: from(fromMemory, "in1.mandrillapp.com", "in2.mandrillapp.com"),
  },
  {
    id: "postmark",
    name: "Postmark inbound",
    kind: "relay",
    operator: { name: "ActiveCampaign, LLC", seat: "US", ...fromMemory },
    mx: from(fromMemory, "inbound.postmarkapp.com"),
  },
  {
    id: "sendgrid",
    name: "SendGrid Inbound Parse",
    kind: "relay",
    operator: { name: "Twilio Inc.", seat: "US", ...fromMemory },
    mx: from(mxsniff, "sendgrid.net"),
    spf: from(corpus, "sendgrid.net"),
  },
  {
    id: "sparkpost",
    name: "SparkPost inbound relay",
    kind: "relay",
    operator: { name: "Message Systems, Inc.", seat: "US", ...fromMemory },
    mx: from(
      fromMemory,
      "rx1.sparkpostmail.com",
      "rx2.sparkpostmail.com",
      "rx3.sparkpostmail.com",
    ),
  },
];
