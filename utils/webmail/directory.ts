// The webmails whose host names are known from a source, for the pages that offer
// them: welcome and options. Data alone, no reader: a page that lists webmails does
// not carry their rules. Any other webmail is opened and named by its user. Sorted by
// id; a host that no source names is not here.

export interface WebmailEntry {
  readonly id: string;
  readonly name: string;
  /** Host names of the page a person opens; "*." stands for every name below. */
  readonly hosts: readonly string[];
  /** Host names of frames in which that page keeps its composer. */
  readonly frames: readonly string[];
  /** The adapter that reads it; null: general rules do. */
  readonly adapter: string | null;
  /** Where the host names stand, and when that was read. */
  readonly source: string;
}

const READ = "read 2026-11-24";
const MAILVELOPE = `mailvelope/mailvelope a1c1fa9e (2026-01), res/defaults.json; ${READ}`;

export const directory: readonly WebmailEntry[] = [
  {
    id: "aol",
    name: "AOL Mail",
    hosts: ["mail.aol.com"],
    frames: [],
    // It shares Yahoo's code, as the facts on it go; where it does not, general rules read it.
    adapter: "yahoo",
    source: `Firefox's own list of webmail pages (CFR message provider) and a public user script; ${READ}`,
  },
  {
    id: "fastmail",
    name: "Fastmail",
    hosts: ["app.fastmail.com", "beta.fastmail.com", "www.fastmail.com"],
    frames: [],
    adapter: "fastmail",
    source: `a public macOS wrapper and public browser tests; ${READ}`,
  },
  {
    id: "gmail",
    name: "Gmail",
    hosts: ["mail.google.com"],
    frames: [],
    adapter: "gmail",
    source: `InboxSDK/InboxSDK a8a6fe2c (2026-07-23); ${READ}`,
  },
  {
    id: "gmx",
    name: "GMX",
    hosts: [
      "bap.navigator.gmx.net",
      "lightmailer-bs.gmx.net",
      "navigator.gmx.net",
      "webmailer.gmx.net",
    ],
    frames: [
      "3c-bap.gmx.net",
      "3c-bs.gmx.co.uk",
      "3c-bs.gmx.com",
      "3c-bs.gmx.es",
      "3c-bs.gmx.fr",
      "3c.gmx.net",
    ],
    adapter: null,
    source: `public user scripts and a public list of hosts; ${READ}`,
  },
  {
    id: "hey",
    name: "HEY",
    hosts: ["app.hey.com"],
    frames: [],
    adapter: null,
    source: `public code with the address of its composer; ${READ}`,
  },
  {
    id: "icloud",
    name: "iCloud Mail",
    hosts: ["www.icloud.com"],
    // The app is a frame as well; no source names its host.
    frames: [],
    adapter: null,
    source: `public browser tests; ${READ}`,
  },
  {
    id: "ionos",
    name: "IONOS",
    hosts: [
      "email.ionos.co.uk",
      "email.ionos.com",
      "email.ionos.de",
      "email.ionos.es",
      "email.ionos.fr",
    ],
    frames: [],
    adapter: "open-xchange",
    source: `links to /appsuite/ in public code; ${READ}`,
  },
  {
    id: "mail-com",
    name: "mail.com",
    // The large version opens at navigator-….mail.com; no source names it in full.
    hosts: ["lightmailer.mail.com"],
    frames: ["3c-lxa.mail.com"],
    adapter: null,
    source: `public user scripts and a public list of hosts; ${READ}`,
  },
  {
    id: "mail-de",
    name: "mail.de",
    hosts: ["my.mail.de"],
    frames: [],
    adapter: null,
    source: MAILVELOPE,
  },
  {
    id: "mail-ru",
    name: "Mail.ru",
    hosts: ["e.mail.ru"],
    frames: [],
    adapter: null,
    source: `public browser tests of 2019 to 2022; ${READ}`,
  },
  {
    id: "mailbox-org",
    name: "mailbox.org",
    hosts: ["app.mailbox.org", "office.mailbox.org"],
    frames: [],
    adapter: "open-xchange",
    source: MAILVELOPE,
  },
  {
    id: "outlook",
    name: "Outlook on the web",
    hosts: [
      "outlook.cloud.microsoft",
      "outlook.live.com",
      "outlook.office.com",
      "outlook.office365.com",
    ],
    frames: [],
    adapter: "outlook",
    source: `Briskine/briskine 98b08dbe (2026-08-20) and public code of 2026-08; ${READ}`,
  },
  {
    id: "ovh-exchange",
    name: "OVHcloud Exchange",
    hosts: ["webmail.mail.ovh.net"],
    frames: [],
    adapter: null,
    source: `Freemindtronic/evicypher-webmail 105ea00 (2023-02); ${READ}`,
  },
  {
    id: "posteo",
    name: "Posteo",
    hosts: ["posteo.de"],
    frames: [],
    adapter: null,
    source: MAILVELOPE,
  },
  {
    id: "privateemail",
    name: "Namecheap Private Email",
    hosts: ["privateemail.com"],
    frames: [],
    adapter: "open-xchange",
    source: `public code; ${READ}`,
  },
  {
    id: "proton",
    name: "Proton Mail",
    hosts: ["mail.proton.me"],
    frames: [],
    adapter: "proton",
    source: `ProtonMail/WebClients and public browser tests; ${READ}`,
  },
  {
    id: "riseup",
    name: "Riseup",
    hosts: ["*.riseup.net"],
    frames: [],
    adapter: null,
    source: MAILVELOPE,
  },
  {
    id: "strato",
    name: "Strato",
    hosts: ["webmail.strato.com"],
    frames: [],
    adapter: "open-xchange",
    source: `public code; ${READ}`,
  },
  {
    id: "tuta",
    name: "Tuta",
    hosts: ["app.tuta.com", "mail.tutanota.com"],
    frames: [],
    adapter: "tuta",
    source: `tutao/tutanota 357.260818.1 (2026-08), mail-app/app.ts; ${READ}`,
  },
  {
    id: "web-de",
    name: "WEB.DE",
    hosts: ["navigator.web.de"],
    frames: ["3c-bap.web.de", "3c.web.de"],
    adapter: null,
    source: `public user scripts and a public list of hosts; ${READ}`,
  },
  {
    id: "yahoo",
    name: "Yahoo Mail",
    hosts: ["*.mail.yahoo.com"],
    frames: [],
    adapter: "yahoo",
    source: MAILVELOPE,
  },
  {
    id: "zimbra-free",
    name: "Zimbra of Free",
    hosts: ["zimbra.free.fr"],
    frames: [],
    adapter: "zimbra",
    source: `public code; ${READ}`,
  },
  {
    id: "zoho",
    name: "Zoho Mail",
    hosts: ["mail.zoho.com", "mail.zoho.eu", "mail.zoho.in"],
    frames: [],
    adapter: null,
    source: `Freemindtronic/evicypher-webmail 105ea00 (2023-02), zoho.ts; ${READ}`,
  },
];
