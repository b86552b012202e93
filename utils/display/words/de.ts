// German: whole sentences, „Sie“, verbs rather than nouns, the same template for every
// country (a colon instead of a preposition, which would change with the name).
import type { FailureReason } from "../../dns/doh.ts";
import type { Policy } from "../../dns/resolvers.ts";
import type { EvidenceBasis } from "../../provider/keeper.ts";
import type { Words } from "../words.ts";

const plural = new Intl.PluralRules("de");
const all = new Intl.ListFormat("de", { type: "conjunction" });
const either = new Intl.ListFormat("de", { type: "disjunction" });
const number = new Intl.NumberFormat("de");

const FIELDS = { to: "An", cc: "Cc", bcc: "Bcc" };

const counted = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${plural.select(count) === "one" ? one : several}`;

const people = (count: number) => counted(count, "Person", "Personen");

const POLICIES: Readonly<Record<Policy, string>> = {
  none: "nichts",
  "no personal data, no client address":
    "keine personenbezogenen Daten, keine Adresse des Fragenden",
  "domains under EU sanctions": "Domains, die unter EU-Sanktionen stehen",
};

function failed(reason: FailureReason): string {
  switch (reason.kind) {
    case "timeout":
      return "Das Nachschlagen hat zu lange gedauert. Noch ist nichts bekannt.";
    case "unreachable":
      return "Der Resolver war nicht zu erreichen. Sind Sie offline?";
    case "http-status":
      return `Der Resolver antwortete mit einem Fehler (HTTP ${reason.status}).`;
    case "not-dns":
      return "Geantwortet hat etwas anderes als der Resolver: Vielleicht will dieses Netz, dass Sie sich zuerst anmelden.";
    case "too-large":
    case "malformed":
      return "Die Antwort des Resolvers war fehlerhaft und wurde nicht verwendet.";
    case "servfail":
      return "Der Resolver konnte gerade keine Antwort finden.";
    case "refused":
      return "Der Resolver wollte nicht antworten.";
    case "filtered":
      return "Der Resolver filtert diesen Namen. Über seine Post sagt das nichts.";
    default:
      return reason satisfies never;
  }
}

function evidence(basis: EvidenceBasis, what: string): string {
  switch (basis) {
    case "consumer-domain":
      return `${what} ist eine der Domains, unter denen der Anbieter selbst Postfächer vergibt.`;
    case "mx":
      return `Die Post nimmt dieser Server (MX) an: ${what}.`;
    case "mx-alias":
      return `Der Name des annehmenden Servers (MX) ist ein Alias für ${what}.`;
    case "mx-backup":
      return `Als Ersatz nimmt dieser Server (MX) die Post an: ${what}.`;
    case "own-name":
      return `Der annehmende Server (MX) ${what} trägt den Namen der Domain selbst.`;
    case "dkim":
      return `Schlüssel zum Signieren sind unter ${what} veröffentlicht.`;
    case "autodiscover":
      return `Mailprogramme werden an ${what} verwiesen.`;
    case "spf":
      return `${what} darf für diese Domain senden.`;
    case "reverse-name":
      return `Die Adresse des Servers trägt den Namen ${what}.`;
    case "network":
      return `Die Adresse des Servers gehört zu diesem Netz: ${what}.`;
    case "correction":
      return "Das haben Sie selbst festgelegt.";
    default:
      return basis satisfies never;
  }
}

export const de: Words = {
  language: "de",
  dates: "de",
  people,
  countries: (names) => all.format(names),
  badge: {
    nothing: "Poste Restante: Hier wird gerade keine Nachricht geschrieben",
    oneLaw: (count, country) =>
      count === 1
        ? `Für Sie und die Person, der Sie schreiben, gilt dasselbe Recht: ${country}`
        : `Für Sie und die ${people(count)}, denen Sie schreiben, gilt dasselbe Recht: ${country}`,
    laws: (count, countries, unknown) =>
      unknown
        ? `${people(count)}; geltendes Recht: ${all.format(countries)}; ein Teil ist nicht bekannt`
        : `${people(count)}; geltendes Recht: ${all.format(countries)}`,
    unknown: (count) =>
      `${people(count)}; welches Recht gilt, ist nicht bekannt`,
  },
  message: {
    heading: (index, count) =>
      count === 1 ? "Ihre Nachricht" : `Nachricht ${index} von ${count}`,
    summary: (count) => `Diese Nachricht geht an ${people(count)}.`,
    largest: ({ people: count, of, company, countries, probably }) => {
      const who =
        count === of
          ? of === 2
            ? "Beide empfangen"
            : "Alle empfangen"
          : count === 1
            ? "Eine davon empfängt"
            : `${number.format(count)} davon empfangen`;
      const where = countries.length === 0 ? "" : ` (${countries.join(", ")})`;
      return `${who} sie ${probably ? "wahrscheinlich " : ""}bei ${company}${where}.`;
    },
    ownKnown: (company, probably) =>
      `Ihre Kopie bleibt ${probably ? "wahrscheinlich " : ""}bei ${company}`,
    ownUnknown:
      "Ihre Kopie bleibt bei Ihrem eigenen Anbieter; welcher das ist, war nicht zu erkennen",
    ownLooking: "Wo Ihre Kopie bleibt, wird noch nachgesehen",
    ownUnread: "Ihre eigene Adresse war auf dieser Seite nicht zu lesen",
    unreadable: (count) =>
      plural.select(count) === "one"
        ? `${number.format(count)} Empfänger, dessen Adresse diese Seite nicht zeigt`
        : `${number.format(count)} Empfänger, deren Adressen diese Seite nicht zeigt`,
    noRecipients: "Noch kein Empfänger.",
    laws: (names, unknown) =>
      unknown
        ? `Geltendes Recht: ${all.format(names)}; nicht alles ist bekannt.`
        : `Geltendes Recht: ${all.format(names)}.`,
    mixedLaws: (parts, unknown) => {
      const told = parts.map(({ country, people: count, own }) => {
        if (count === 0) return `${country} (Ihre Kopie)`;
        return own
          ? `${country} (${people(count)} und Ihre Kopie)`
          : `${country} (${people(count)})`;
      });
      return unknown
        ? `In dieser Nachricht trifft verschiedenes Recht aufeinander: ${all.format(told)}; nicht alles ist bekannt.`
        : `In dieser Nachricht trifft verschiedenes Recht aufeinander: ${all.format(told)}.`;
    },
    generalRules:
      "Diese Seite wird nach allgemeinen Regeln gelesen: Etwas kann übersehen worden sein.",
    recordedPages: (date) =>
      `Dieses Webmail wird nach Regeln gelesen, die an aufgezeichneten Seiten geprüft sind (${date}), aber noch von niemandem an der Website selbst.`,
    endToEnd: (count, company) =>
      `Zwischen Ihnen und ${people(count)} bei ${company} ist der Text von Haus aus Ende-zu-Ende-verschlüsselt; wer wem wann schreibt, ist es nicht.`,
    bothEnds: (count, company) =>
      `Sie und ${people(count)} haben ein Postfach bei ${company}: Dort sind beide Enden zu sehen.`,
  },
  row: {
    probably: (name) => `Wahrscheinlich ${name}`,
    ownName:
      "Der Server trägt den Namen der Domain; wer ihn betreibt, ist nicht zu sehen",
    ownNameIn: (network, country) =>
      network === null
        ? `Der Server trägt den Namen der Domain; Adressblock registriert in: ${country}; wer ihn betreibt, ist nicht zu sehen`
        : `Der Server trägt den Namen der Domain und steht im Netz ${network}; Adressblock registriert in: ${country}; wer ihn betreibt, ist nicht zu sehen`,
    selfHosted: "Betreibt einen eigenen Mailserver",
    unknown:
      "Das konnten wir nicht herausfinden. Ein schlechtes Zeichen ist es nicht.",
    parked:
      "Ein Dienst für ungenutzte Domains: Wahrscheinlich liest hier niemand Post",
    forwarder: (name) =>
      `Wird weitergeleitet von ${name}; das Postfach dahinter ist nicht zu sehen`,
    looking: "Wird noch nachgeschlagen …",
    offline:
      "Steht nicht in der mitgelieferten Tabelle, und es wird kein Resolver gefragt",
    gateway: (name, country) => `Läuft zuerst über ${name} (${country})`,
    parent: (name, country) => `Gehört zu ${name} (${country})`,
    split: (names) => `Wird zugestellt an ${either.format(names)}`,
    ownServer: "einen Server mit dem Namen der Domain",
    likely: (name) => `Dahinter vielleicht ${name}`,
    nullMx: "Diese Domain nimmt keine Post an",
    noDomain: "Diese Domain gibt es nicht",
    brokenMx: "Die Maileinstellungen dieser Domain sind fehlerhaft",
    notPublic: "Ein privater Name: Er wird nicht nachgeschlagen",
    failed,
    retry: "Noch einmal versuchen",
  },
  how: {
    open: "Woher wissen wir das?",
    evidence,
    operator: (name, country) => `Betreiber: ${name}; Sitz: ${country}.`,
    verified: (source, date) => `Geprüft: ${source} (${date}).`,
    unverified: (date) =>
      `Noch nicht geprüft: Dazu wurde keine Seite geöffnet (${date}).`,
    asked: (resolver, when) => `Gefragt wurde ${resolver} (${when}).`,
    fromPackage:
      "Die Antwort stammt aus der Tabelle in der Erweiterung; niemand wurde gefragt.",
    tables: (date) => `Stand der Tabellen in der Erweiterung: ${date}.`,
  },
  wrong: {
    open: "Stimmt nicht?",
    correct:
      "Wissen Sie besser, wer dieses Postfach führt? Auf diesem Gerät gilt von jetzt an, was Sie angeben.",
    whichDomain: "Domain",
    provider: "Wer das Postfach führt",
    use: "Übernehmen",
    noSuchProvider: "Bitte wählen Sie einen Namen aus der Liste.",
    corrected: (domain) => `Für ${domain} haben Sie das selbst festgelegt.`,
    undo: "Rückgängig machen",
    report: "Bericht kopieren",
    reported: "Kopiert. Nichts wurde gesendet.",
    pageReport: "Einen Bericht über diese Seite kopieren",
    pageReportHolds:
      "Er enthält den Aufbau des Schreibfensters, ohne jeden Text, und hilft, es besser zu lesen.",
    notReported: "Der Browser hat das Kopieren nicht zugelassen.",
    reportTo:
      "Der Bericht (auf Englisch) enthält die Domain und was von ihr zu sehen war, aber nichts aus Ihrer Nachricht. Schicken Sie ihn an die, die diese Erweiterung pflegen: Die Adresse steht auf ihrer Seite im Add-on-Verzeichnis Ihres Browsers.",
  },
  lookUp: {
    open: "Adresse nachschlagen",
    label: "Adresse oder Domain",
    go: "Nachschlagen",
    notOne: "Das ist keine einzelne Adresse oder Domain.",
  },
  law: {
    open: "Welche Gesetze?",
    because: (via, subject, country) => {
      switch (via) {
        case "operator":
          return `${subject}; Sitz: ${country}.`;
        case "parent":
          return `${subject}, wozu der Betreiber gehört; Sitz: ${country}.`;
        case "gateway":
          return `${subject}, wo die Post zuerst ankommt; Sitz: ${country}.`;
        case "gateway-parent":
          return `${subject}, wozu das Haus gehört, bei dem die Post zuerst ankommt; Sitz: ${country}.`;
        case "network":
          return subject === ""
            ? `Der Adressblock des Servers ist registriert in: ${country}.`
            : `Der Adressblock des Servers, im Netz ${subject}, ist registriert in: ${country}.`;
        default:
          return via satisfies never;
      }
    },
    regime: (title, summary) => `${title}: ${summary}`,
    asOf: (date) => `Stand: ${date}.`,
    unverified: (date) => `Stand: ${date}, noch nicht geprüft.`,
    old: "Das kann sich geändert haben.",
    nothing: (country) =>
      `Für dieses Land beschreibt diese Fassung noch kein Gesetz: ${country}.`,
    outOfReach:
      "Die Gesetze lassen sich gerade nicht lesen. Bitte schließen Sie diese Seite und öffnen Sie sie erneut.",
    power:
      "Ein Gesetz, das hier steht, sagt, dass es eine Befugnis gibt, nicht, dass sie genutzt wurde; das ist nicht zu sehen.",
  },
  popup: {
    title: "Wer diese Nachricht empfängt",
    noCompose: "In diesem Tab wird gerade keine Nachricht geschrieben.",
    notWebmail: (host) =>
      `Wenn Sie Ihre Mails auf ${host} schreiben, kann Poste Restante dort die Empfänger lesen.`,
    frames: (hosts) =>
      `Das Schreibfenster scheint in einem Teil zu stehen, der von ${all.format(hosts)} kommt: Auch danach wird gefragt.`,
    thisIsMyWebmail: "Diese Seite ist mein Webmail",
    asking: "Ihr Browser fragt Sie gerade …",
    notAPage: "Öffnen Sie Ihr Webmail und klicken Sie dann noch einmal hier.",
    choose:
      "Sie haben noch nicht gewählt, ob ein Resolver gefragt werden darf. Bis dahin antwortet nur die mitgelieferte Tabelle.",
    openWelcome: "Jetzt wählen",
    openOptions: "Einstellungen",
    openWeek: "Ihre Woche",
    readByAdapter: (name) => `Gelesen als ${name}`,
  },
  week: {
    title: "Ihre Woche",
    week: "Woche",
    weeksKept: "Nachricht für Nachricht",
    weeksFolded: "Nur noch als Zahlen",
    ahead:
      "Nach Uhr und Zeitzone dieses Geräts ist diese Woche noch nicht gekommen: Sie waren anders eingestellt, als gezählt wurde.",
    weekOf: (week, days) => `Woche ${week}: ${days}`,
    stamp: (count) => `KW ${count}`,
    announced: (week) => `Die Übersicht der Woche ${week} ist da.`,
    countBy: "Gezählt nach",
    weighting: {
      people: "Personen",
      messages: "Nachrichten",
      domains: "Domains",
    },
    nothing:
      "In dieser Woche wurde keine Nachricht gezählt. Eine Nachricht zählt, wenn Sie sie in einem Webmail absenden, das Sie erlaubt haben.",
    noJournal:
      "Dieser Browser bewahrt hier nichts für die Erweiterung auf; ein Journal ist deshalb nicht möglich.",
    lead: (count, messages) =>
      `Sie haben ${counted(messages, "Nachricht", "Nachrichten")} an ${people(count)} geschrieben.`,
    largest: (house, share, atLeast) =>
      atLeast
        ? `Davon empfängt ${house} mindestens ${share}.`
        : `Davon empfängt ${house} ${share}.`,
    largestOwn: (share, atLeast) =>
      atLeast
        ? `Davon empfängt der eigene Server einer einzelnen Domain mindestens ${share}.`
        : `Davon empfängt der eigene Server einer einzelnen Domain ${share}.`,
    lawOfMost: (country, count) =>
      `Das Recht, das die meisten erreicht: ${country}, ${people(count)}.`,
    before: (count) => `In der Woche davor: ${people(count)}.`,
    beforeShare: (count, house, share) =>
      `In der Woche davor: ${people(count)}, ${share} bei ${house}.`,
    beforeNothing: "In der Woche davor wurde nichts gezählt.",
    few: (enough) =>
      `Um von einer Gewohnheit zu sprechen, ist das noch zu wenig: Bei weniger als ${people(enough)} ändert jede weitere alles.`,
    folded:
      "Von dieser Woche sind nur Zahlen geblieben: Nachrichten werden so lange aufbewahrt, wie Sie es in den Einstellungen gewählt haben.",
    partlyFolded: (folded, messages) =>
      `Von ${number.format(folded)} ihrer ${counted(messages, "Nachricht", "Nachrichten")} sind nur Zahlen geblieben; eine Person, die in beiden Teilen vorkommt, zählt zweimal.`,
    countsAlone: {
      behind:
        "Was hinter jeder Zeile steht, ist für diese Woche nicht mehr da; geblieben sind nur Zahlen.",
      cut: "Wer nicht mehr erreichbar wäre, lässt sich für diese Woche nicht mehr sagen; geblieben sind nur Zahlen.",
      bothEnds:
        "Wer beim selben Anbieter wie Sie oder unter Ihrem Recht war, lässt sich für diese Woche nicht mehr sagen; geblieben sind nur Zahlen.",
    },
    toldOf: (kept, messages) =>
      `Dieser Teil handelt von ${number.format(kept)} von ${counted(messages, "Nachricht", "Nachrichten")}; von den anderen sind nur Zahlen geblieben.`,
    between: (least, most) => `${least} bis ${most}`,
    companies: "Unternehmen",
    companiesCaption: "Wer Ihre Post empfängt, der größte Anteil zuerst",
    company: "Unternehmen",
    share: "Anteil",
    unknown: "Nicht bekannt",
    more: (count) => `${number.format(count)} weitere`,
    ownServer: "Ein Server mit eigenem Namen",
    ownServers: (count) =>
      counted(count, "Server mit eigenem Namen", "Server mit eigenen Namen"),
    ownServerBlock: "Server mit eigenem Namen, allein nach dem Adressblock",
    largestRange: (share) =>
      `Anteil des größten, mit dem, was nicht bekannt ist: ${share}.`,
    veryLarge: (share) =>
      `Anteil der Häuser mit mehr als 100 Millionen Konten: ${share}.`,
    effective: (count) =>
      `Das ist, als teilten sich gleich große Anbieter die Post, ${count} an der Zahl (1 hieße: ein einziger).`,
    scale: {
      low: "gering",
      moderate: "mäßig",
      high: "hoch",
      "very-high": "äußerst hoch",
    },
    onScale: (word) =>
      `Konzentration, in den Worten der Internet Society für Märkte: ${word}.`,
    measures: "Was diese Zahlen bedeuten",
    measuresTold: [
      "Unternehmen einer Gruppe zählen als ein Haus. Der eigene Mailserver einer Domain ist ein Haus für sich.",
      "Was nicht bekannt ist, wird weder weggelassen noch geraten: Einmal wird gezählt, als wäre alles davon beim größten Haus, einmal, als wäre alles anderswo. So entsteht eine Spanne.",
      "Die Zahl gleich großer Anbieter ist 1 geteilt durch die Summe der quadrierten Anteile (Herfindahl-Hirschman-Index). Eine Person ist kein Markt: Die Worte geben Orientierung, keines ist eine Note.",
      "Welche Häuser mehr als 100 Millionen Konten haben, sagt die Zahl, die jedes selbst veröffentlicht hat.",
    ],
    countries: "Länder",
    countriesCaption:
      "Wessen Recht sie erreicht; ein Unternehmen und seine Muttergesellschaft können in zwei Ländern zählen",
    country: "Land",
    cut: "Wenn ein Land die Verbindung kappte",
    countriesHere: "In dieser Woche",
    countriesOther: "Andere Länder und Gebiete",
    whatStops: "Was dann ausfiele",
    switch: {
      companies:
        "Unternehmen, für die sein Recht gilt, und solche, die zu einem gehören",
      networks: "Netze, die dort registriert sind",
      gateways: "Gateways, für die sein Recht gilt",
      own: "Mein eigener Anbieter, wenn für ihn sein Recht gilt",
    },
    out: (least, most) =>
      least === most
        ? `Nicht mehr erreichbar: ${people(least)}.`
        : `Nicht mehr erreichbar: mindestens ${people(least)}, höchstens ${people(most)}.`,
    still: (least, most) =>
      least === most
        ? `Weiterhin erreichbar: ${people(least)}.`
        : `Weiterhin erreichbar: mindestens ${people(least)}, höchstens ${people(most)}.`,
    ownCut:
      "Ihr eigener Anbieter wäre abgeschnitten: Sie könnten niemandem schreiben.",
    oneSquare: (count) =>
      plural.select(count) === "one"
        ? "Ein Quadrat ist eine Person."
        : `Ein Quadrat steht für etwa ${people(count)}.`,
    perhaps: (count) =>
      `Auf beiden Seiten schraffiert: ${people(count)}, bei denen es sich nicht sagen lässt.`,
    domains: (count) => counted(count, "Domain", "Domains"),
    simulation:
      "Eine Simulation, keine Vorhersage: Sie zeigt, wer von wem abhängt, nicht, was geschehen wird.",
    bothEnds: "Beide Enden",
    bothEndsCaption: "Wo ihre Postfächer sind, von Ihrem aus gesehen",
    end: {
      company: "Beim selben Anbieter wie Sie",
      country:
        "Bei einem anderen Anbieter, unter einem Recht, das auch Ihres ist",
      elsewhere: "Unter anderem Recht als Ihrem",
      unknown: "Nicht bekannt",
    },
    ownCopy: (companies) =>
      `An wen es auch geht: Eine Kopie von allem bleibt auf Ihrer eigenen Seite: ${all.format(companies)}.`,
    ownCopyUnknown:
      "An wen es auch geht: Eine Kopie von allem bleibt auf Ihrer eigenen Seite, bei Ihrem Anbieter.",
    twelve: "Zwölf Wochen",
    twelveEmpty:
      "Bisher wurden weniger als zwei Wochen gezählt. Ab der zweiten steht hier eine Linie.",
    twelveHint: (enough) =>
      `Eine Lücke ist eine Woche, in der nichts gezählt wurde, ein hohler Punkt eine mit weniger als ${people(enough)}; ein schraffiertes Band ist, was nicht bekannt ist.`,
    series: {
      largest: "Anteil des größten Unternehmens",
      effective: "Zahl gleich großer Anbieter",
    },
    seriesTold: (title, first, last) =>
      `${title}: am Anfang ${first}, in dieser Woche ${last}.`,
    nothingCounted: "nichts gezählt",
    asTable: "Als Tabelle",
    questions: "Wer unsere Fragen gesehen hat",
    nobodyAsked: "In dieser Woche wurde niemand gefragt.",
    questionsTold:
      "Um herauszufinden, wer die Post einer Domain empfängt, muss ein Resolver gefragt werden. Dasselbe Maß, an uns selbst angelegt:",
    questionsCaption: "Resolver, und wie viele Domains jeder gesehen hat",
    resolver: "Resolver",
    sawMost: (share) =>
      `Der, der am meisten gesehen hat, sah ${share} der Domains.`,
    asIfResolvers: (count) =>
      `Das ist, als hätten Resolver je einen gleich großen Teil gesehen, ${count} an der Zahl.`,
    elsewhere: "Anderswo",
    reasons: [
      "E-Mail wurde so gemacht, dass jeder ein Postamt führen kann. Zwei Server, die nie voneinander gehört haben, können einen Brief austauschen, und niemand dazwischen muss es erlauben. Das gilt noch immer; nur nutzen es immer weniger von uns.",
      "Wo die meisten Postfächer bei wenigen sehr großen Häusern sind, entscheiden diese wenigen, was als Spam gilt und wer gehört wird, und das Recht eines Landes erreicht die meisten Briefe, wer immer sie schreibt und wo. Auch Ihre, wenn Sie anderswo sind: Es genügt, dass das andere Ende dort ist.",
      "Ein Postfach bei einem großen Haus zu haben ist kein Fehler. E-Mail bleibt offen, solange genug von uns auch anderswo sind. Ein Postfach bei einem Verein, bei einem kleinen Haus in der Nähe oder auf dem eigenen Rechner zählt mehr als eines: Es hält den Weg für die anderen offen.",
    ],
    essay:
      "Der Gedanke und der Name „Big Mailer Corps“ stammen aus zwei Essays von Gilles Chehade, vom 30. August und vom 15. Dezember 2019:",
    perspective: "Zum Vergleich",
    study: {
      "essay-2019": () =>
        "2018, so zitiert es der zweite Essay: Das größte Haus meldete mehr als 1,4 Milliarden Nutzer, das nächste 400 Millionen. Zählte man einen in der Sekunde, brauchte man für die ersten 44 Jahre. In vielen Aussendungen, die sein Verfasser beobachtet hat, war etwa die Hälfte der Empfänger dort.",
      "imc-2021": () =>
        "Juni 2021, vielbesuchte Domains der Welt: 28,5\u00a0% empfingen ihre Post bei Google, 10,8\u00a0% bei Microsoft.",
      "mxmap-2026": (here, there) =>
        `10. April 2026, 2.110 Gemeinden (${here}): 1.125 hatten ihre Post in einer Cloud aus einem anderen Land (${there}), 878 bei einem Haus aus dem eigenen; 107 waren anderswo oder ließen sich nicht einordnen.`,
    },
    lists: "Listen, die andere führen",
    listsTold:
      "Wir empfehlen niemanden und verdienen nichts an diesen Links. Wer dort steht, sagen die, die sie führen.",
    list: {
      chatons:
        "kleine und mittlere Hoster aus dem französischsprachigen Raum, Vereine und andere, unter einer gemeinsamen Charta.",
      librehosters:
        "Hoster in mehreren Ländern, die freie Software einsetzen und zusammenarbeiten.",
      ffdn: "Vereine, die Zugang zum Internet geben; manche führen Postfächer für ihre Mitglieder.",
      selfhosted:
        "freie Software, um einen eigenen Mailserver zu betreiben, neben vielem anderen.",
    },
    seen: (date) => `Gesehen am ${date}.`,
    mine: "Meine Daten",
    print: "Drucken",
    csv: "Als CSV exportieren",
    json: "Als JSON exportieren",
  },
  options: {
    title: "Einstellungen",
    intro:
      "Wen wir fragen dürfen, wo wir lesen dürfen und was aufbewahrt wird.",
    notAllowed:
      "Ihr Browser hat es nicht erlaubt. Es hat sich nichts geändert.",
    resolvers: {
      heading: "Wer gefragt wird",
      intro:
        "Ein Resolver erfährt allein den Teil nach dem @, und dazu Ihre Netzadresse. Sind es mehrere, sieht jeder nur einen Teil der Domains, an die Sie schreiben; nach einer Domain wird immer derselbe gefragt.",
      legend: "Resolver",
      saw: (domains) =>
        domains === 0
          ? "Sah diese Woche keine Domain."
          : `Sah diese Woche ${counted(domains, "Domain", "Domains")}.`,
      readAt: (source, date) => `Nachgelesen am ${date}: ${source}.`,
      none: "Der letzte Resolver ist abgewählt: Es antwortet nur die mitgelieferte Tabelle.",
    },
    own: {
      heading: "Ein eigener Resolver",
      label: "Seine Adresse (DNS über HTTPS)",
      hint: "Sie beginnt mit https://. Er wird einmal nach example.com gefragt und hinzugefügt, wenn er antwortet.",
      go: "Ausprobieren und hinzufügen",
      addedByYou: (host) => `${host}, von Ihnen hinzugefügt`,
      tryAgain: (host) => `${host} ausprobieren`,
      remove: (host) => `${host} entfernen`,
      bad: "Das ist keine https-Adresse eines Resolvers.",
      known: "Dieser steht schon in der Liste.",
      trying: (host) => `${host} wird nach example.com gefragt …`,
      answered: (host) => `${host} hat geantwortet.`,
      added: "Er wird von jetzt an gefragt.",
      notAdded: "Er wurde nicht hinzugefügt.",
    },
    webmails: {
      heading: "Ihre Webmails",
      intro:
        "Nur auf diesen Seiten werden die Empfänger dessen gelesen, was Sie schreiben.",
      none: "Noch ist kein Webmail erlaubt, also wird nichts gelesen.",
      remove: (name) => `${name} entfernen`,
      removed: (name) => `${name} wird nicht mehr gelesen.`,
      missedFields: (name, fields, times, last) => {
        const named = all.format(fields.map((field) => FIELDS[field]));
        const what =
          fields.length === 1
            ? `war das Feld ${named}`
            : `waren die Felder ${named}`;
        return times === 1
          ? `In ${name} ${what} am ${last} nicht zu finden; die Seite wurde dann nach allgemeinen Regeln gelesen.`
          : `In ${name} ${what} ${number.format(times)}-mal nicht zu finden, zuletzt am ${last}; die Seite wurde dann nach allgemeinen Regeln gelesen.`;
      },
      missedWindow: (name, times, last) =>
        times === 1
          ? `In ${name} war das Fenster zum Schreiben am ${last} nicht zu finden; die Seite wurde dann nach allgemeinen Regeln gelesen.`
          : `In ${name} war das Fenster zum Schreiben ${number.format(times)}-mal nicht zu finden, zuletzt am ${last}; die Seite wurde dann nach allgemeinen Regeln gelesen.`,
    },
    language: {
      heading: "Sprache",
      label: "Sprache dieser Seiten",
      auto: "Die des Browsers",
    },
    retention: {
      heading: "Ihr Journal",
      label: "Wie lange jede Nachricht aufbewahrt wird",
      weeks: (count) => counted(count, "Woche", "Wochen"),
      hint: "Danach bleiben nur die Zahlen der Woche: Unternehmen und Länder, keine Domain und keine Person.",
    },
    announce: {
      label: "Die Wochenübersicht ankündigen",
      hint: "Eine Mitteilung pro Woche, ab Montagmorgen. Sie sagt, dass die Übersicht da ist, und nichts von dem, was darin steht. Eine Woche, in der nichts gezählt wurde, wird nicht angekündigt.",
    },
    data: {
      heading: "Meine Daten",
      intro:
        "All das ist nur auf diesem Gerät. Personen stehen darin als Hashwerte mit Schlüssel, aus denen sich kein Name lesen lässt.",
      messages: (count) =>
        count === 0
          ? "Es wurde keine Nachricht gezählt."
          : `${counted(count, "Nachricht", "Nachrichten")}: wann, an welche Domains, wer dort empfängt.`,
      folded: (weeks) =>
        `${counted(weeks, "ältere Woche", "ältere Wochen")}, nur als Zahlen.`,
      damaged: (records) =>
        counted(
          records,
          "Eintrag war nicht mehr zu lesen: Er ist beiseitegelegt und zählt nicht mehr mit.",
          "Einträge waren nicht mehr zu lesen: Sie sind beiseitegelegt und zählen nicht mehr mit.",
        ),
      answers:
        "Die Antworten der Resolver, höchstens sieben Tage lang, und welcher Resolver welche Domain sah.",
      settings: "Was Sie hier gewählt und was Sie selbst berichtigt haben.",
      missed:
        "Wie oft in einem Webmail, das wir kennen, etwas nicht zu finden war, und wann zuletzt.",
      exportHeading: "Zum Mitnehmen",
      backupHint:
        "Ein Export enthält Zahlen und keine Person. Ein Backup enthält das ganze Journal, lässt sich nur auf diesem Gerät zurückspielen und zählt nichts doppelt.",
      backup: "Ein Backup anlegen",
      restore: "Ein Backup zurückspielen",
      restored: (count) =>
        count === 0
          ? "Alles darin war schon hier."
          : plural.select(count) === "one"
            ? `${number.format(count)} Nachricht wurde zurückgespielt.`
            : `${number.format(count)} Nachrichten wurden zurückgespielt.`,
      refusal: {
        "not-a-backup": "Diese Datei ist kein Backup von Poste Restante.",
        newer:
          "Dieses Backup stammt von einer neueren Version von Poste Restante.",
        "other-device":
          "Dieses Backup stammt von einem anderen Gerät oder aus der Zeit vor der letzten Installation.",
        damaged:
          "Dieses Backup ist nicht mehr, wie es geschrieben wurde; es wurde nichts daraus übernommen.",
      },
      eraseHeading: "Löschen",
      eraseWhich: "Woche",
      eraseWeek: "Diese Woche löschen",
      eraseWeekSure: (week) =>
        `Alles löschen, was in dieser Woche gezählt wurde? ${week}. Das lässt sich nicht rückgängig machen.`,
      eraseAll: "Alles löschen",
      eraseAllSure:
        "Das Journal, die aufbewahrten Antworten, Ihre eigenen Berichtigungen und die Zählungen löschen? Das lässt sich nicht rückgängig machen.",
      yes: "Löschen",
      no: "Behalten",
      erased: "Gelöscht.",
    },
    permissions: {
      heading: "Wozu jede Berechtigung dient",
      intro:
        "Bei der Installation ist keine Seite und kein Server erlaubt. Das ist alles, worum je gebeten wird.",
      why: {
        storage:
          "Bewahrt auf, was Sie gewählt haben und worauf offene Nachrichten treffen werden.",
        unlimitedStorage:
          "Lässt das Journal über die übliche Grenze des Browsers hinaus wachsen.",
        scripting:
          "Setzt das Programm, das liest, in die Webmails, die Sie erlaubt haben, und in keine andere Seite.",
        activeTab:
          "Sagt dem Fenster der Erweiterung, auf welcher Seite Sie sind, wenn Sie auf das Symbol klicken, damit Sie sie erlauben können.",
        alarms:
          "Weckt die Erweiterung für das, was später ansteht, etwa um das Journal aufzuräumen.",
        notifications:
          "Dient nur, wenn Sie möchten, dass die Wochenübersicht angekündigt wird.",
        webmails:
          "Die Seiten eines Webmails: um zu lesen, an wen eine Nachricht geht, und nichts sonst.",
        resolvers:
          "Der Server eines Resolvers: um ihn zu fragen, wohin die Post einer Domain geht.",
        personalCommunications:
          "So heißt es bei Firefox: Die Domains, an die Sie schreiben, werden an die Resolver gesendet, die Sie gewählt haben.",
      },
    },
  },
  welcome: {
    title: "Poste Restante",
    intro:
      "Sehen Sie, bevor Sie auf „Senden“ klicken, wer Ihre Nachricht empfängt und welches Recht dort gilt.",
    exampleHeading: "Ein Beispiel",
    example:
      "Eine Nachricht an vier Personen; die Antwort stammt aus der Tabelle in der Erweiterung:",
    leavesHeading: "Was Ihr Gerät verlässt",
    leaves: "Bis Sie unten wählen: nichts.",
    domainAlone:
      "Wer bei bakery.fr das Postfach führt, weiß nur das Domain Name System (DNS). Wenn Sie zustimmen, geht die Frage „Wohin geht die Post für bakery.fr?“ an die Resolver unten: allein der Teil nach dem @, nie die Person, nie die Nachricht. Nach einer Domain wird immer derselbe Resolver gefragt, damit keiner von ihnen Ihre ganze Korrespondenz sieht.",
    personName:
      "Schon eine Domain kann eine Person benennen (jane-doe.example). Der Resolver, der gefragt wird, sieht sie, und dazu Ihre Netzadresse.",
    resolversHeading: "Wer gefragt würde",
    resolver: (name, operator, country) => `${name} (${operator}, ${country})`,
    resolverPolicy: (logging, filtering) =>
      `Protokolliert nach eigener Aussage: ${POLICIES[logging]}. Filtert: ${POLICIES[filtering]}.`,
    ask: "Mit der empfohlenen Wahl beginnen",
    offline: "Nur die mitgelieferte Tabelle",
    chosenAsk: (count) =>
      plural.select(count) === "one"
        ? `${number.format(count)} Resolver darf gefragt werden.`
        : `${number.format(count)} Resolver dürfen gefragt werden.`,
    chosenOffline:
      "Niemand wird gefragt. Es antwortet nur die mitgelieferte Tabelle.",
    refused:
      "Ihr Browser hat es nicht erlaubt. Es wird nichts gesendet; es antwortet nur die mitgelieferte Tabelle.",
    pin: "Das Symbol ist noch nicht in Ihrer Symbolleiste. Öffnen Sie das Erweiterungsmenü Ihres Browsers (ein Puzzleteil) und heften Sie Poste Restante dort an, damit Sie es beim Schreiben sehen.",
    startHeading: "Ihre Wahl",
    start:
      "Die empfohlene Wahl: diese Resolver fragen und die Webmails lesen, die Sie angekreuzt haben. Ihr Browser fragt Sie einmal. Alles lässt sich später in den Einstellungen ändern.",
    later: "Jetzt nicht",
    read: (webmails) =>
      plural.select(webmails) === "one"
        ? `${number.format(webmails)} Webmail darf gelesen werden.`
        : `${number.format(webmails)} Webmails dürfen gelesen werden.`,
    webmailHeading: "Ihr Webmail",
    webmailWhich:
      "Wo schreiben Sie Ihre Post? Nur dort werden Empfänger gelesen.",
    webmailOther: "Ein anderes Webmail: seine Adresse",
    webmailHint:
      "Wie sie in der Adresszeile steht, zum Beispiel webmail.example.org.",
    webmailBad: "Das ist nicht die Adresse einer Seite.",
    webmail:
      "Öffnen Sie Ihr Webmail, klicken Sie auf das Symbol der Erweiterung in der Symbolleiste und dann auf „Diese Seite ist mein Webmail“.",
  },
};
