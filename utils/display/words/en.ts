// English. Calm, whole sentences; the same template for every country.
import type { FailureReason } from "../../dns/doh.ts";
import type { Policy } from "../../dns/resolvers.ts";
import type { EvidenceBasis } from "../../provider/keeper.ts";
import type { Words } from "../words.ts";

const plural = new Intl.PluralRules("en");
const list = new Intl.ListFormat("en", { type: "conjunction" });
const number = new Intl.NumberFormat("en");

/** Countries whose names bear an article in a sentence: CLDR’s are without it. */
const WITH_ARTICLE =
  /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Central African|Dominican Republic|British|French Southern|Isle of|U\.S\.)|(Islands|Territories)( \(.*\))?$/;

const the = (name: string) => (WITH_ARTICLE.test(name) ? `the ${name}` : name);
const allThe = (names: readonly string[]) => list.format(names.map(the));

const FIELDS = { to: "To", cc: "Cc", bcc: "Bcc" };

const people = (count: number) =>
  plural.select(count) === "one"
    ? "1 person"
    : `${number.format(count)} people`;

const POLICIES: Readonly<Record<Policy, string>> = {
  none: "nothing",
  "no personal data, no client address": "no personal data, no client address",
  "domains under EU sanctions": "domains under EU sanctions",
};

function failed(reason: FailureReason): string {
  switch (reason.kind) {
    case "timeout":
      return "The look-up took too long. Nothing is known yet.";
    case "unreachable":
      return "The resolver could not be reached. Are you offline?";
    case "http-status":
      return `The resolver answered with an error (HTTP ${reason.status}).`;
    case "not-dns":
      return "Something other than the resolver answered: perhaps this network wants you to sign in first.";
    case "too-large":
    case "malformed":
      return "The resolver’s answer was not well-formed and was not used.";
    case "servfail":
      return "The resolver could not find an answer just now.";
    case "refused":
      return "The resolver refused to answer.";
    case "filtered":
      return "The resolver filters this name. That says nothing about its mail.";
    default:
      return reason satisfies never;
  }
}

function evidence(basis: EvidenceBasis, what: string): string {
  switch (basis) {
    case "consumer-domain":
      return `${what} is one of the provider’s own mailbox domains.`;
    case "mx":
      return `The mail exchanger is ${what}.`;
    case "mx-alias":
      return `The mail exchanger’s name is an alias of ${what}.`;
    case "mx-backup":
      return `A backup mail exchanger is ${what}.`;
    case "own-name":
      return `The mail exchanger ${what} bears the domain’s own name.`;
    case "dkim":
      return `Signing keys are published at ${what}.`;
    case "autodiscover":
      return `Mail programs are sent to ${what}.`;
    case "spf":
      return `${what} may send for this domain.`;
    case "reverse-name":
      return `The server’s address bears the name ${what}.`;
    case "network":
      return `The server’s address is in the network of ${what}.`;
    case "correction":
      return "You set this yourself.";
    default:
      return basis satisfies never;
  }
}

export const en: Words = {
  language: "en",
  dates: "en-GB",
  people,
  countries: allThe,
  badge: {
    nothing: "Poste Restante: no message is being written here",
    oneLaw: (count, country) =>
      count === 1
        ? `You and the person you write to are under one law: ${country}`
        : `You and the ${people(count)} you write to are under one law: ${country}`,
    laws: (count, countries, unknown) =>
      unknown
        ? `${people(count)}, laws of ${allThe(countries)}; something is not known`
        : `${people(count)}, laws of ${allThe(countries)}`,
    unknown: (count) => `${people(count)}; which law applies is not known`,
  },
  message: {
    heading: (index, count) =>
      count === 1 ? "Your message" : `Message ${index} of ${count}`,
    summary: (count) => `This message goes to ${people(count)}.`,
    largest: ({ people: count, of, company, countries, probably }) => {
      const who =
        count < of
          ? `${number.format(count)} of them`
          : of === 2
            ? "Both"
            : "All of them";
      const receive = count === 1 ? "receives" : "receive";
      const where = countries.length === 0 ? "" : ` (${countries.join(", ")})`;
      return `${who} ${probably ? "probably " : ""}${receive} it at ${company}${where}.`;
    },
    ownKnown: (company, probably) =>
      `Your copy ${probably ? "probably " : ""}stays with ${company}`,
    ownUnknown:
      "Your copy stays with your own provider, which could not be told",
    ownLooking: "Where your copy stays is still being looked up",
    ownUnread: "Your own address could not be read on this page",
    unreadable: (count) =>
      count === 1
        ? "1 recipient whose address this page does not show"
        : `${number.format(count)} recipients whose addresses this page does not show`,
    noRecipients: "No recipient yet.",
    laws: (names, unknown) =>
      unknown
        ? `Under the law of ${allThe(names)}; not everything is known.`
        : `Under the law of ${allThe(names)}.`,
    mixedLaws: (parts, unknown) => {
      const told = parts.map(({ country, people: count, own }) => {
        if (count === 0) return `${country} (your copy)`;
        return own
          ? `${country} (${people(count)} and your copy)`
          : `${country} (${people(count)})`;
      });
      return unknown
        ? `Different laws meet in this message: ${list.format(told)}; not everything is known.`
        : `Different laws meet in this message: ${list.format(told)}.`;
    },
    generalRules:
      "This page is read by general rules: something may have been missed.",
    recordedPages: (date) =>
      `This webmail is read by rules checked on recorded pages (${date}), not yet by a person on the live site.`,
    endToEnd: (count, company) =>
      `Between you and ${people(count)} at ${company} the text is end-to-end encrypted by default; who writes to whom, and when, is not.`,
    bothEnds: (count, company) =>
      `You and ${people(count)} are at ${company}, which sees both ends.`,
  },
  row: {
    probably: (name) => `Probably ${name}`,
    ownName: "Uses its own name; who runs the server cannot be seen",
    ownNameIn: (network, country) =>
      network === null
        ? `Uses its own name; address block registered in ${the(country)}; who runs the server cannot be seen`
        : `Uses its own name, in the network of ${network}; address block registered in ${the(country)}; who runs the server cannot be seen`,
    selfHosted: "Runs its own mail server",
    unknown: "We could not tell. That is not a bad sign.",
    parked: "A parking service: probably nobody reads mail here",
    forwarder: (name) =>
      `Forwarded by ${name}; the mailbox behind it cannot be seen`,
    looking: "Still looking …",
    offline: "Not in the built-in table, and no resolver is asked",
    gateway: (name, country) => `First goes through ${name} (${country})`,
    parent: (name, country) => `Belongs to ${name} (${country})`,
    split: (names) => `Delivered to one of these: ${list.format(names)}`,
    ownServer: "a server of the domain’s own name",
    likely: (name) => `Perhaps ${name} behind it`,
    nullMx: "This domain accepts no mail",
    noDomain: "This domain does not exist",
    brokenMx: "This domain’s mail settings are broken",
    notPublic: "A private name: it is not looked up",
    failed,
    retry: "Try again",
  },
  how: {
    open: "How do we know?",
    evidence,
    operator: (name, country) => `Run by ${name}, seat in ${the(country)}.`,
    verified: (source, date) => `Checked at ${source} (${date}).`,
    unverified: (date) => `Not verified yet: no page was opened (${date}).`,
    asked: (resolver, when) => `Asked ${resolver}, ${when}.`,
    fromPackage:
      "Answered from the table inside the extension; nobody was asked.",
    tables: (date) => `The tables inside the extension are of ${date}.`,
  },
  wrong: {
    open: "Not right?",
    correct:
      "Do you know better who keeps this mail? Your word counts on this device from now on.",
    whichDomain: "Domain",
    provider: "Who keeps the mail",
    use: "Use this",
    noSuchProvider: "Please choose a name from the list.",
    corrected: (domain) => `For ${domain} you set this yourself.`,
    undo: "Undo",
    report: "Copy a report",
    reported: "Copied. Nothing was sent.",
    pageReport: "Copy a report on this page",
    pageReportHolds:
      "It holds the structure of the page’s compose window, without any text, and helps to read it better.",
    notReported: "The browser did not let it be copied.",
    reportTo:
      "The report holds the domain and what was seen of it, and nothing of your message. Paste it to whoever maintains this extension: the address is on its page in your browser’s add-on store.",
  },
  lookUp: {
    open: "Look up an address",
    label: "Address or domain",
    go: "Look up",
    notOne: "That is not one address or domain.",
  },
  law: {
    open: "Which law?",
    because: (via, subject, country) => {
      switch (via) {
        case "operator":
          return `${subject} has its seat in ${the(country)}.`;
        case "parent":
          return `${subject}, to which it belongs, has its seat in ${the(country)}.`;
        case "gateway":
          return `${subject}, which receives first, has its seat in ${the(country)}.`;
        case "gateway-parent":
          return `${subject}, to which the house that receives first belongs, has its seat in ${the(country)}.`;
        case "network":
          return subject === ""
            ? `The server’s address block is registered in ${the(country)}.`
            : `The server’s address block, in the network of ${subject}, is registered in ${the(country)}.`;
        default:
          return via satisfies never;
      }
    },
    regime: (title, summary) => `${title}: ${summary}`,
    asOf: (date) => `As of ${date}.`,
    unverified: (date) => `As of ${date}, not verified yet.`,
    old: "This may have changed.",
    nothing: (country) =>
      `No law of ${the(country)} is described in this version yet.`,
    outOfReach:
      "The laws cannot be read just now. Please close this page and open it again.",
    power:
      "A law that is named says that a power exists, not that it was used; that cannot be seen.",
  },
  popup: {
    title: "Who receives this message",
    noCompose: "No message is being written in this tab.",
    notWebmail: (host) =>
      `If you write mail at ${host}, Poste Restante can read the recipients there.`,
    frames: (hosts) =>
      `Its composer seems to stand in a part that comes from ${list.format(hosts)}: that is asked for as well.`,
    thisIsMyWebmail: "This page is my webmail",
    asking: "Your browser is asking you …",
    notAPage: "Open your webmail and click here again.",
    choose:
      "You have not chosen yet whether a resolver may be asked. Until then the built-in table answers alone.",
    openWelcome: "Choose now",
    openOptions: "Settings",
    openWeek: "Your week",
    readByAdapter: (name) => `Read as ${name}`,
  },
  week: {
    title: "Your week",
    week: "Week",
    weeksKept: "Message by message",
    weeksFolded: "Counts alone",
    ahead:
      "By the clock and time zone of this device, this week has not come yet: they were set otherwise when it was counted.",
    weekOf: (count, days) => `Week ${count}: ${days}`,
    stamp: (count) => `W${count}`,
    announced: (count) => `The summary of week ${count} is there.`,
    countBy: "Counted by",
    weighting: { people: "People", messages: "Messages", domains: "Domains" },
    nothing:
      "No message was counted in this week. A message counts when you send it in a webmail that you have allowed.",
    noJournal:
      "This browser keeps nothing for the extension here, so there can be no journal.",
    lead: (count, messages) =>
      messages === 1
        ? `You wrote 1 message to ${people(count)}.`
        : `You wrote ${number.format(messages)} messages to ${people(count)}.`,
    largest: (house, share, atLeast) =>
      atLeast
        ? `At least ${share} of it goes to ${house}.`
        : `${share} of it goes to ${house}.`,
    largestOwn: (share, atLeast) =>
      atLeast
        ? `At least ${share} of it goes to one domain’s own server.`
        : `${share} of it goes to one domain’s own server.`,
    lawOfMost: (country, count) =>
      `The law that reaches most of them: ${country}, ${people(count)}.`,
    before: (count) => `The week before: ${people(count)}.`,
    beforeShare: (count, house, share) =>
      `The week before: ${people(count)}, ${share} at ${house}.`,
    beforeNothing: "In the week before, nothing was counted.",
    few: (enough) =>
      `That is not enough yet to speak of a habit: below ${people(enough)} one more changes everything.`,
    folded:
      "Counts alone remain of this week: messages are kept for as long as you chose in the settings.",
    partlyFolded: (folded, messages) =>
      `Of ${number.format(folded)} of its ${number.format(messages)} messages counts alone remain; a person who is in both parts counts twice.`,
    countsAlone: {
      behind:
        "What stands behind each row is no longer kept for this week; counts alone remain.",
      cut: "Who would be out of reach can no longer be told for this week; counts alone remain.",
      bothEnds:
        "Who was at your own company or under your own law can no longer be told for this week; counts alone remain.",
    },
    toldOf: (kept, messages) =>
      `This part tells of ${number.format(kept)} of ${number.format(messages)} messages; of the others counts alone remain.`,
    between: (least, most) => `${least} to ${most}`,
    companies: "Companies",
    companiesCaption: "Who receives your mail, largest first",
    company: "Company",
    share: "Share",
    unknown: "Not known",
    more: (count) => `${number.format(count)} more`,
    ownServer: "A server of its own name",
    ownServers: (count) =>
      count === 1
        ? "1 server of its own name"
        : `${number.format(count)} servers of their own names`,
    ownServerBlock: "Servers of their own name, by the address block alone",
    largestRange: (share) =>
      `Share of the largest, what is not known included: ${share}.`,
    veryLarge: (share) =>
      `Share at houses of more than 100 million accounts: ${share}.`,
    effective: (count) =>
      `As if ${count} providers of equal size received it (1 would be a single one).`,
    scale: {
      low: "low",
      moderate: "moderate",
      high: "high",
      "very-high": "extremely high",
    },
    onScale: (word) =>
      `Concentration, in the words that the Internet Society uses for markets: ${word}.`,
    measures: "What these figures mean",
    measuresTold: [
      "Companies of one group count as one house. A domain’s own mail server is a house of its own.",
      "What is not known is neither left out nor guessed: once it is counted as if it were all at the largest house, once as if it were all elsewhere. That makes a range.",
      "The number of equal providers is 1 divided by the sum of the squared shares (the Herfindahl–Hirschman index). A person is no market: the words serve to orient, and none of them is a grade.",
      "Houses of more than 100 million accounts are told by the number that each house has published itself.",
    ],
    countries: "Countries",
    countriesCaption:
      "Whose law reaches it; a company and its parent may count in two countries",
    country: "Country",
    cut: "If a country cut the link",
    countriesHere: "In this week",
    countriesOther: "Other countries and territories",
    whatStops: "What would stop",
    switch: {
      companies: "Companies under its law, and those that belong to one",
      networks: "Networks registered there",
      gateways: "Gateways under its law",
      own: "My own provider, if it is under its law",
    },
    out: (least, most) =>
      least === most
        ? `Out of reach: ${people(least)}.`
        : `Out of reach: at least ${people(least)}, at most ${people(most)}.`,
    still: (least, most) =>
      least === most
        ? `Still in reach: ${people(least)}.`
        : `Still in reach: at least ${people(least)}, at most ${people(most)}.`,
    ownCut: "Your own provider would be cut off: you could write to nobody.",
    oneSquare: (count) =>
      count === 1
        ? "One square is one person."
        : `One square is about ${people(count)}.`,
    perhaps: (count) =>
      `Hatched on both sides: ${people(count)} of whom it cannot be told.`,
    domains: (count) =>
      count === 1 ? "1 domain" : `${number.format(count)} domains`,
    simulation:
      "A simulation, not a forecast: it shows who depends on whom, not what will happen.",
    bothEnds: "Both ends",
    bothEndsCaption: "Where their mailboxes are, seen from yours",
    end: {
      company: "At the same company as you",
      country: "At another company under a law that is yours too",
      elsewhere: "Under other laws than yours",
      unknown: "Not known",
    },
    ownCopy: (companies) =>
      `Whoever it goes to, a copy of everything stays on your own side: ${list.format(companies)}.`,
    ownCopyUnknown:
      "Whoever it goes to, a copy of everything stays on your own side, with your own provider.",
    twelve: "Twelve weeks",
    twelveEmpty:
      "Fewer than two weeks have been counted so far. From the second one on, a line stands here.",
    twelveHint: (enough) =>
      `A gap is a week in which nothing was counted, a hollow point one with fewer than ${people(enough)}; a hatched band is what is not known.`,
    series: {
      largest: "Share of the largest company",
      effective: "Number of equal providers",
    },
    seriesTold: (title, first, last) =>
      `${title}: at first ${first}, in this week ${last}.`,
    nothingCounted: "nothing counted",
    asTable: "As a table",
    questions: "Who saw our questions",
    nobodyAsked: "Nobody was asked in this week.",
    questionsTold:
      "To find out who receives a domain’s mail, a resolver has to be asked. The same measure, turned on ourselves:",
    questionsCaption: "Resolvers, and how many domains each of them saw",
    resolver: "Resolver",
    sawMost: (share) => `The one that saw most saw ${share} of the domains.`,
    asIfResolvers: (count) =>
      `As if ${count} resolvers had each seen an equal part.`,
    elsewhere: "Elsewhere",
    reasons: [
      "Mail was made so that anyone can keep a post office. Two servers that have never heard of each other can exchange a letter, and nobody in between has to allow it. That still holds; but fewer and fewer of us make use of it.",
      "Where most mailboxes are at a few very large houses, those few decide what counts as spam and who is heard, and the law of one country reaches most letters, whoever writes them and wherever. Yours too, if you are elsewhere: it is enough that the other end is there.",
      "It is no fault to have a mailbox at a large house. Mail stays open as long as enough of us are elsewhere as well. A mailbox at an association, at a small house nearby or on one’s own machine counts for more than one: it keeps the road open for the others.",
    ],
    essay:
      "The thought, and the name “Big Mailer Corps”, are from two essays by Gilles Chehade, of 30 August and 15 December 2019:",
    perspective: "In perspective",
    study: {
      "essay-2019": () =>
        "2018, as the second essay quotes: the largest house reported more than 1.4 billion users, the next one 400 million. Counted one a second, the first would take 44 years. In many of the mailings that its author watched, about half of the recipients were there.",
      "imc-2021": () =>
        "June 2021, popular domains of the world: 28.5% received their mail at Google, 10.8% at Microsoft.",
      "mxmap-2026": (here, there) =>
        `10 April 2026, 2,110 municipalities (${here}): 1,125 had their mail at a cloud of another country (${there}), 878 at a house of their own; 107 were elsewhere or could not be told.`,
    },
    lists: "Lists that others keep",
    listsTold:
      "We recommend nobody and earn nothing by these links. Whoever is listed there is for their keepers to say.",
    list: {
      chatons:
        "small and medium hosts of the French-speaking world, associations and others, under a common charter.",
      librehosters:
        "hosts in several countries that run free software and work together.",
      ffdn: "associations that provide access to the Internet; some of them keep mailboxes for their members.",
      selfhosted:
        "free software for running a mail server of one’s own, among much else.",
    },
    seen: (date) => `Seen on ${date}.`,
    mine: "My data",
    print: "Print",
    csv: "Export as CSV",
    json: "Export as JSON",
  },
  options: {
    title: "Settings",
    intro: "Whom we may ask, where we may read, and what is kept.",
    notAllowed: "Your browser did not allow it. Nothing was changed.",
    resolvers: {
      heading: "Who is asked",
      intro:
        "A resolver is told the part after the @, alone, and your network address. With several, each sees only a part of the domains you write to; one domain always goes to the same one.",
      legend: "Resolvers",
      saw: (domains) =>
        domains === 0
          ? "Saw no domain this week."
          : domains === 1
            ? "Saw 1 domain this week."
            : `Saw ${number.format(domains)} domains this week.`,
      readAt: (source, date) => `Read on ${date} at ${source}.`,
      none: "The last resolver was switched off: the built-in table answers alone.",
    },
    own: {
      heading: "A resolver of your own",
      label: "Its address (DNS over HTTPS)",
      hint: "It begins with https://. It is asked once for example.com, and is added if it answers.",
      go: "Try it and add it",
      addedByYou: (host) => `${host}, added by you`,
      tryAgain: (host) => `Try ${host}`,
      remove: (host) => `Remove ${host}`,
      bad: "That is not the https address of a resolver.",
      known: "This one is in the list already.",
      trying: (host) => `Asking ${host} for example.com …`,
      answered: (host) => `${host} answered.`,
      added: "It is asked from now on.",
      notAdded: "It was not added.",
    },
    webmails: {
      heading: "Your webmails",
      intro: "The recipients of what you write are read on these pages alone.",
      none: "No webmail is allowed yet, so nothing is read.",
      remove: (name) => `Remove ${name}`,
      removed: (name) => `${name} is not read any more.`,
      missedFields: (name, fields, times, last) => {
        const named = list.format(fields.map((field) => FIELDS[field]));
        const what =
          fields.length === 1
            ? `the field ${named} was`
            : `the fields ${named} were`;
        return times === 1
          ? `In ${name}, ${what} not found on ${last}; the page was then read by general rules.`
          : `In ${name}, ${what} not found ${number.format(times)} times, last on ${last}; the page was then read by general rules.`;
      },
      missedWindow: (name, times, last) =>
        times === 1
          ? `In ${name}, the compose window was not found on ${last}; the page was then read by general rules.`
          : `In ${name}, the compose window was not found ${number.format(times)} times, last on ${last}; the page was then read by general rules.`,
    },
    language: {
      heading: "Language",
      label: "Language of these pages",
      auto: "The browser’s language",
    },
    retention: {
      heading: "Your journal",
      label: "How long each message is kept",
      weeks: (count) =>
        count === 1 ? "1 week" : `${number.format(count)} weeks`,
      hint: "After that only the week’s counts remain: companies and countries, no domain and no person.",
    },
    announce: {
      label: "Announce the week’s summary",
      hint: "One notification a week, from Monday morning on. It says that the summary is there, and nothing of what is in it. A week in which nothing was counted is not announced.",
    },
    data: {
      heading: "My data",
      intro:
        "All of it is on this device alone. People are kept as keyed hashes, from which no name can be read.",
      messages: (count) =>
        count === 0
          ? "No message has been counted."
          : count === 1
            ? "1 message: when, to which domains, who receives it there."
            : `${number.format(count)} messages: when, to which domains, who receives them there.`,
      folded: (weeks) =>
        weeks === 1
          ? "1 older week, as counts alone."
          : `${number.format(weeks)} older weeks, as counts alone.`,
      damaged: (records) =>
        records === 1
          ? "1 record could not be read any more: it is set aside and no longer counted."
          : `${number.format(records)} records could not be read any more: they are set aside and no longer counted.`,
      answers:
        "The resolvers’ answers, for seven days at most, and which resolver saw which domain.",
      settings: "What you chose here, and what you corrected yourself.",
      missed:
        "How often something was not found in a webmail we know, and when last.",
      exportHeading: "Take it with you",
      backupHint:
        "An export holds counts and no person. A backup holds the whole journal, can be brought back on this device alone, and doubles nothing.",
      backup: "Save a backup",
      restore: "Bring back a backup",
      restored: (count) =>
        count === 0
          ? "Everything in it was here already."
          : count === 1
            ? "1 message was brought back."
            : `${number.format(count)} messages were brought back.`,
      refusal: {
        "not-a-backup": "This file is no backup of Poste Restante.",
        newer: "This backup was made by a later version of Poste Restante.",
        "other-device":
          "This backup was made on another device, or before the extension was installed anew.",
        damaged:
          "This backup is not as it was written, so nothing of it was taken.",
      },
      eraseHeading: "Erase",
      eraseWhich: "Week",
      eraseWeek: "Erase this week",
      eraseWeekSure: (week) =>
        `Erase everything that was counted in this week? ${week}. This cannot be undone.`,
      eraseAll: "Erase everything",
      eraseAllSure:
        "Erase the journal, the answers that were kept, what you corrected yourself, and the counts? This cannot be undone.",
      yes: "Erase",
      no: "Keep it",
      erased: "Erased.",
    },
    permissions: {
      heading: "Why each permission",
      intro:
        "At install no page and no server is allowed. This is all that is ever asked for.",
      why: {
        storage:
          "Keeps your choices, and what open messages are about to meet.",
        unlimitedStorage:
          "Lets the journal grow beyond the browser’s usual limit.",
        scripting:
          "Puts the reader into the webmails you allowed, and into no other page.",
        activeTab:
          "Tells the popup which page you are on when you click the icon, so that you can allow it.",
        alarms:
          "Wakes the extension for what is due later, such as tidying the journal.",
        notifications:
          "Not used unless you ask for the weekly summary to be announced.",
        webmails:
          "The pages of a webmail: to read whom a message goes to, and nothing else.",
        resolvers:
          "The server of a resolver: to ask it where a domain’s mail goes.",
        personalCommunications:
          "Firefox’s name for it: the domains you write to are sent to the resolvers you chose.",
      },
    },
  },
  welcome: {
    title: "Poste Restante",
    intro:
      "Before you press Send, see who receives your message and under which law.",
    exampleHeading: "An example",
    example:
      "A message to four people, answered from the table inside the extension:",
    leavesHeading: "What leaves your device",
    leaves: "Until you choose below: nothing.",
    domainAlone:
      "To find who keeps a mailbox at bakery.fr, one has to ask the Domain Name System. If you agree, the question “where does mail for bakery.fr go?” is sent to the resolvers below: the part after the @ alone, never the person, never the message. Each domain always goes to the same resolver, so that none of them sees all of your correspondence.",
    personName:
      "A domain can itself name a person (jane-doe.example). The resolver that is asked sees it, and your network address.",
    resolversHeading: "Who would be asked",
    resolver: (name, operator, country) => `${name} (${operator}, ${country})`,
    resolverPolicy: (logging, filtering) =>
      `By its own account it logs: ${POLICIES[logging]}. It filters: ${POLICIES[filtering]}.`,
    ask: "Start with the recommended choice",
    offline: "Built-in table only",
    chosenAsk: (count) =>
      count === 1
        ? "1 resolver may be asked."
        : `${number.format(count)} resolvers may be asked.`,
    chosenOffline: "Nobody is asked. The built-in table answers alone.",
    refused:
      "Your browser did not allow it. Nothing is sent; the built-in table answers alone.",
    pin: "The icon is not in your toolbar yet. Open your browser’s extensions menu (a piece of a puzzle) and pin Poste Restante there, so that you see it while you write.",
    startHeading: "Your choice",
    start:
      "The recommended choice: ask these resolvers, and read the webmails you ticked. Your browser asks you once. Everything can be changed later in the settings.",
    later: "Not now",
    read: (webmails) =>
      webmails === 1
        ? "1 webmail may be read."
        : `${number.format(webmails)} webmails may be read.`,
    webmailHeading: "Your webmail",
    webmailWhich:
      "Where do you write your mail? Only there are recipients read.",
    webmailOther: "Another webmail: its address",
    webmailHint:
      "As it stands in the address bar, such as webmail.example.org.",
    webmailBad: "That is not the address of a page.",
    webmail:
      "Open your webmail, click the extension’s icon in the toolbar, and press “This page is my webmail”.",
  },
};
