// French, written as a first language: whole sentences, « vous », the same template for
// every country (a colon instead of a preposition, which would change with the name).
// Spaces before « : ; ? ! » are typed plainly here; `spaced` makes them no-break.
import type { FailureReason } from "../../dns/doh.ts";
import type { Policy } from "../../dns/resolvers.ts";
import type { EvidenceBasis } from "../../provider/keeper.ts";
import { spaced } from "../french-spaces.ts";
import type { Words } from "../words.ts";

const plural = new Intl.PluralRules("fr");
const all = new Intl.ListFormat("fr", { type: "conjunction" });
const either = new Intl.ListFormat("fr", { type: "disjunction" });
const number = new Intl.NumberFormat("fr");

/** « 1 personne », « 5 personnes », « 1 000 000 de personnes ». */
function counted(count: number, one: string, several: string): string {
  const rule = plural.select(count);
  const noun = rule === "one" ? one : several;
  return `${number.format(count)} ${rule === "many" ? `de ${noun}` : noun}`;
}

const FIELDS = { to: "À", cc: "Cc", bcc: "Cci" };

const people = (count: number) => counted(count, "personne", "personnes");

const laws = (names: readonly string[]) =>
  names.length === 1
    ? `droit applicable : ${all.format(names)}`
    : `droits applicables : ${all.format(names)}`;

const POLICIES: Readonly<Record<Policy, string>> = {
  none: "rien",
  "no personal data, no client address":
    "ni donnée personnelle, ni adresse du client",
  "domains under EU sanctions": "les domaines sous sanctions de l’UE",
};

function failed(reason: FailureReason): string {
  switch (reason.kind) {
    case "timeout":
      return "La recherche a pris trop de temps. Rien n’est encore connu.";
    case "unreachable":
      return "Le résolveur n’a pas pu être joint. Êtes-vous hors ligne ?";
    case "http-status":
      return `Le résolveur a répondu par une erreur (HTTP ${reason.status}).`;
    case "not-dns":
      return "Autre chose que le résolveur a répondu : ce réseau vous demande peut-être d’abord de vous identifier.";
    case "too-large":
    case "malformed":
      return "La réponse du résolveur était mal formée et n’a pas été utilisée.";
    case "servfail":
      return "Le résolveur n’a pas trouvé de réponse pour l’instant.";
    case "refused":
      return "Le résolveur a refusé de répondre.";
    case "filtered":
      return "Le résolveur filtre ce nom. Cela ne dit rien de son courrier.";
    default:
      return reason satisfies never;
  }
}

function evidence(basis: EvidenceBasis, what: string): string {
  switch (basis) {
    case "consumer-domain":
      return `${what} est l’un des domaines où le fournisseur ouvre lui-même des boîtes.`;
    case "mx":
      return `Le serveur de réception (MX) est ${what}.`;
    case "mx-alias":
      return `Le nom du serveur de réception (MX) est un alias : ${what}.`;
    case "mx-backup":
      return `Un serveur de réception (MX) de secours est ${what}.`;
    case "own-name":
      return `Le serveur de réception (MX) ${what} porte le nom même du domaine.`;
    case "dkim":
      return `Des clés de signature sont publiées sous le nom ${what}.`;
    case "autodiscover":
      return `Les logiciels de messagerie sont dirigés vers ${what}.`;
    case "spf":
      return `${what} peut envoyer du courrier pour ce domaine.`;
    case "reverse-name":
      return `L’adresse du serveur porte le nom ${what}.`;
    case "network":
      return `L’adresse du serveur se trouve dans le réseau ${what}.`;
    case "correction":
      return "Vous l’avez indiqué vous-même.";
    default:
      return basis satisfies never;
  }
}

export const fr: Words = spaced({
  language: "fr",
  dates: "fr",
  people,
  countries: (names) => all.format(names),
  badge: {
    nothing: "Poste Restante : aucun message n’est en cours d’écriture ici",
    oneLaw: (count, country) =>
      count === 1
        ? `Vous et la personne à qui vous écrivez relevez du même droit : ${country}`
        : `Vous et les ${people(count)} à qui vous écrivez relevez du même droit : ${country}`,
    laws: (count, countries, unknown) =>
      unknown
        ? `${people(count)} ; ${laws(countries)} ; une part n’est pas connue`
        : `${people(count)} ; ${laws(countries)}`,
    unknown: (count) =>
      `${people(count)} ; le droit applicable n’est pas connu`,
  },
  message: {
    heading: (index, count) =>
      count === 1 ? "Votre message" : `Message ${index} sur ${count}`,
    summary: (count) => `Ce message s’adresse à ${people(count)}.`,
    largest: ({ people: count, of, company, countries, probably }) => {
      const who =
        count === of
          ? of === 2
            ? "Toutes deux le reçoivent"
            : "Toutes le reçoivent"
          : count === 1
            ? "L’une d’elles le reçoit"
            : `${number.format(count)} d’entre elles le reçoivent`;
      const where = countries.length === 0 ? "" : ` (${countries.join(", ")})`;
      return `${who} ${probably ? "probablement " : ""}chez ${company}${where}.`;
    },
    ownKnown: (company, probably) =>
      `Votre copie reste ${probably ? "probablement " : ""}chez ${company}`,
    ownUnknown:
      "Votre copie reste chez votre propre fournisseur, que nous n’avons pas pu identifier",
    ownLooking: "L’endroit où reste votre copie est encore recherché",
    ownUnread: "Votre propre adresse n’a pas pu être lue sur cette page",
    unreadable: (count) =>
      `${counted(count, "destinataire", "destinataires")} dont cette page ne montre pas l’adresse`,
    noRecipients: "Pas encore de destinataire.",
    laws: (names, unknown) => {
      const told = all.format(names);
      const rest = unknown ? " ; tout n’est pas connu" : "";
      return names.length === 1
        ? `Droit applicable : ${told}${rest}.`
        : `Droits applicables : ${told}${rest}.`;
    },
    mixedLaws: (parts, unknown) => {
      const told = parts.map(({ country, people: count, own }) => {
        if (count === 0) return `${country} (votre copie)`;
        return own
          ? `${country} (${people(count)} et votre copie)`
          : `${country} (${people(count)})`;
      });
      return unknown
        ? `Des droits différents se rencontrent dans ce message : ${all.format(told)} ; tout n’est pas connu.`
        : `Des droits différents se rencontrent dans ce message : ${all.format(told)}.`;
    },
    generalRules:
      "Cette page est lue selon des règles générales : quelque chose a pu échapper.",
    recordedPages: (date) =>
      `Ce webmail est lu selon des règles vérifiées sur des pages enregistrées (${date}), mais par personne encore sur le site lui-même.`,
    endToEnd: (count, company) =>
      `Entre vous et ${people(count)} chez ${company}, le texte est chiffré de bout en bout par défaut ; qui écrit à qui, et quand, ne l’est pas.`,
    bothEnds: (count, company) =>
      `Vous et ${people(count)} avez votre boîte chez ${company}, qui voit les deux bouts.`,
  },
  row: {
    probably: (name) => `Probablement ${name}`,
    ownName:
      "Le serveur porte le nom du domaine ; qui l’exploite ne se voit pas",
    ownNameIn: (network, country) =>
      network === null
        ? `Le serveur porte le nom du domaine ; bloc d’adresses enregistré dans ce pays : ${country} ; qui l’exploite ne se voit pas`
        : `Le serveur porte le nom du domaine, dans le réseau ${network} ; bloc d’adresses enregistré dans ce pays : ${country} ; qui l’exploite ne se voit pas`,
    selfHosted: "Exploite son propre serveur de messagerie",
    unknown: "Nous n’avons pas pu le savoir. Ce n’est pas mauvais signe.",
    parked:
      "Un service de domaines en attente : probablement, personne n’y lit le courrier",
    forwarder: (name) =>
      `Réexpédié par ${name} ; la boîte qui se trouve derrière ne se voit pas`,
    looking: "Recherche en cours…",
    offline:
      "Ne figure pas dans la table intégrée, et aucun résolveur n’est interrogé",
    gateway: (name, country) => `Passe d’abord par ${name} (${country})`,
    parent: (name, country) => `Appartient à ${name} (${country})`,
    split: (names) => `Remis à l’un de ces serveurs : ${either.format(names)}`,
    ownServer: "un serveur au nom du domaine",
    likely: (name) => `Derrière, peut-être ${name}`,
    nullMx: "Ce domaine n’accepte pas de courrier",
    noDomain: "Ce domaine n’existe pas",
    brokenMx: "Les réglages de messagerie de ce domaine sont défectueux",
    notPublic: "Un nom privé : il n’est pas recherché",
    failed,
    retry: "Réessayer",
  },
  how: {
    open: "Comment le sait-on ?",
    evidence,
    operator: (name, country) => `Exploitant : ${name} ; siège : ${country}.`,
    verified: (source, date) => `Vérifié : ${source} (${date}).`,
    unverified: (date) =>
      `Pas encore vérifié : aucune page n’a été ouverte (${date}).`,
    asked: (resolver, when) => `Résolveur interrogé : ${resolver} (${when}).`,
    fromPackage:
      "Réponse tirée de la table contenue dans l’extension ; personne n’a été interrogé.",
    tables: (date) => `Date des tables contenues dans l’extension : ${date}.`,
  },
  wrong: {
    open: "Une erreur ?",
    correct:
      "Savez-vous mieux qui tient cette boîte ? Désormais, sur cet appareil, c’est ce que vous indiquez qui compte.",
    whichDomain: "Domaine",
    provider: "Qui tient la boîte",
    use: "Retenir ce choix",
    noSuchProvider: "Veuillez choisir un nom dans la liste.",
    corrected: (domain) => `Pour ${domain}, vous l’avez indiqué vous-même.`,
    undo: "Annuler",
    report: "Copier un rapport",
    reported: "Copié. Rien n’a été envoyé.",
    pageReport: "Copier un rapport sur cette page",
    pageReportHolds:
      "Il contient la structure de la fenêtre de rédaction, sans aucun texte, et aide à mieux la lire.",
    notReported: "Le navigateur n’a pas permis la copie.",
    reportTo:
      "Le rapport, en anglais, contient le domaine et ce qui en a été vu, et rien de votre message. Collez-le dans un message à qui maintient cette extension : l’adresse figure sur sa page, dans le catalogue d’extensions de votre navigateur.",
  },
  lookUp: {
    open: "Chercher une adresse",
    label: "Adresse ou domaine",
    go: "Chercher",
    notOne: "Saisissez une seule adresse ou un seul domaine.",
  },
  law: {
    open: "Quelles lois ?",
    because: (via, subject, country) => {
      switch (via) {
        case "operator":
          return `${subject} ; siège : ${country}.`;
        case "parent":
          return `${subject}, à qui appartient l’exploitant ; siège : ${country}.`;
        case "gateway":
          return `${subject}, qui reçoit en premier ; siège : ${country}.`;
        case "gateway-parent":
          return `${subject}, à qui appartient la maison qui reçoit en premier ; siège : ${country}.`;
        case "network":
          return subject === ""
            ? `Le bloc d’adresses du serveur est enregistré dans ce pays : ${country}.`
            : `Le bloc d’adresses du serveur, dans le réseau ${subject}, est enregistré dans ce pays : ${country}.`;
        default:
          return via satisfies never;
      }
    },
    regime: (title, summary) => `${title} : ${summary}`,
    asOf: (date) => `État du droit : ${date}.`,
    unverified: (date) => `État du droit : ${date}, pas encore vérifié.`,
    old: "Cela a pu changer depuis.",
    nothing: (country) =>
      `Cette version ne décrit encore aucune loi de ce pays : ${country}.`,
    outOfReach:
      "Les lois ne peuvent pas être lues pour le moment. Veuillez fermer cette page, puis la rouvrir.",
    power:
      "Une loi citée dit qu’un pouvoir existe, non qu’il a été exercé : cela ne se voit pas.",
  },
  popup: {
    title: "Qui reçoit ce message",
    noCompose: "Aucun message n’est en cours d’écriture dans cet onglet.",
    notWebmail: (host) =>
      `Si vous écrivez votre courrier sur ${host}, Poste Restante peut y lire les destinataires.`,
    frames: (hosts) =>
      `Sa fenêtre de rédaction semble se trouver dans une partie qui vient de ${all.format(hosts)} : l’autorisation de la lire est demandée aussi.`,
    thisIsMyWebmail: "Cette page est mon webmail",
    asking: "Votre navigateur vous pose la question…",
    notAPage: "Ouvrez votre webmail, puis cliquez de nouveau ici.",
    choose:
      "Vous n’avez pas encore choisi si un résolveur peut être interrogé. D’ici là, la table intégrée répond seule.",
    openWelcome: "Choisir maintenant",
    openOptions: "Réglages",
    openWeek: "Votre semaine",
    readByAdapter: (name) => `Lu comme ${name}`,
  },
  week: {
    title: "Votre semaine",
    week: "Semaine",
    weeksKept: "Message par message",
    weeksFolded: "En nombres seulement",
    ahead:
      "D’après l’horloge et le fuseau horaire de cet appareil, cette semaine n’est pas encore venue : ils étaient réglés autrement lorsqu’elle a été comptée.",
    weekOf: (week, days) => `Semaine ${week} : ${days}`,
    stamp: (count) => `S${count}`,
    announced: (week) => `Le bilan de la semaine ${week} est là.`,
    countBy: "Compter par",
    weighting: {
      people: "Personnes",
      messages: "Messages",
      domains: "Domaines",
    },
    nothing:
      "Aucun message n’a été compté cette semaine. Un message compte lorsque vous l’envoyez depuis un webmail que vous avez autorisé.",
    noJournal:
      "Ce navigateur ne conserve rien ici pour l’extension : il ne peut pas y avoir de journal.",
    lead: (count, messages) =>
      `Vous avez écrit ${counted(messages, "message", "messages")} à ${people(count)}.`,
    largest: (house, share, atLeast) =>
      atLeast
        ? `${house} en reçoit au moins ${share}.`
        : `${house} en reçoit ${share}.`,
    largestOwn: (share, atLeast) =>
      atLeast
        ? `Le serveur propre à un seul domaine en reçoit au moins ${share}.`
        : `Le serveur propre à un seul domaine en reçoit ${share}.`,
    lawOfMost: (country, count) =>
      `Le droit qui en atteint le plus : ${country}, ${people(count)}.`,
    before: (count) => `La semaine d’avant : ${people(count)}.`,
    beforeShare: (count, house, share) =>
      `La semaine d’avant : ${people(count)}, dont ${share} chez ${house}.`,
    beforeNothing: "La semaine d’avant, rien n’a été compté.",
    few: (enough) =>
      `C’est encore trop peu pour parler d’une habitude : en dessous de ${people(enough)}, une de plus change tout.`,
    folded:
      "De cette semaine, il ne reste que des nombres : les messages sont gardés aussi longtemps que vous l’avez choisi dans les réglages.",
    partlyFolded: (folded, messages) =>
      `De ${number.format(folded)} de ses ${counted(messages, "message", "messages")}, il ne reste que des nombres ; une personne présente dans les deux parties compte deux fois.`,
    countsAlone: {
      behind:
        "Ce qu’il y a derrière chaque ligne n’est plus gardé pour cette semaine ; il ne reste que des nombres.",
      cut: "On ne peut plus dire, pour cette semaine, qui serait hors d’atteinte ; il ne reste que des nombres.",
      bothEnds:
        "On ne peut plus dire, pour cette semaine, qui était chez le même fournisseur que vous ou sous votre droit ; il ne reste que des nombres.",
    },
    toldOf: (kept, messages) =>
      `Cette partie porte sur ${number.format(kept)} des ${counted(messages, "message", "messages")} ; des autres, il ne reste que des nombres.`,
    between: (least, most) => `${least} à ${most}`,
    companies: "Entreprises",
    companiesCaption:
      "Qui reçoit votre courrier, de la plus grande part à la plus petite",
    company: "Entreprise",
    share: "Part",
    unknown: "Non connu",
    more: (count) => `${number.format(count)} de plus`,
    ownServer: "Un serveur à son propre nom",
    ownServers: (count) =>
      counted(count, "serveur à son propre nom", "serveurs à leur propre nom"),
    ownServerBlock:
      "Des serveurs à leur propre nom, d’après le seul bloc d’adresses",
    largestRange: (share) =>
      `Part de la plus grande entreprise, avec ce qui n’est pas connu : ${share}.`,
    veryLarge: (share) =>
      `Part des maisons de plus de 100 millions de comptes : ${share}.`,
    effective: (count) =>
      `C’est comme si des fournisseurs de même taille se le partageaient, au nombre de ${count} (1 : il n’y en aurait qu’un).`,
    scale: {
      low: "faible",
      moderate: "modérée",
      high: "forte",
      "very-high": "extrêmement forte",
    },
    onScale: (word) =>
      `Concentration, avec les mots que l’Internet Society emploie pour les marchés : ${word}.`,
    measures: "Ce que disent ces chiffres",
    measuresTold: [
      "Les entreprises d’un même groupe comptent pour une seule maison. Le serveur de courrier propre à un domaine est une maison à lui seul.",
      "Ce qui n’est pas connu n’est ni écarté ni deviné : on le compte une fois comme s’il était tout entier chez la plus grande maison, une fois comme s’il était partout ailleurs. C’est ce qui donne un intervalle.",
      "Le nombre de fournisseurs de même taille est 1 divisé par la somme des carrés des parts (indice de Herfindahl-Hirschman). Une personne n’est pas un marché : ces mots servent de repère, aucun n’est une note.",
      "Les maisons de plus de 100 millions de comptes le sont d’après le nombre que chacune a elle-même publié.",
    ],
    countries: "Pays",
    countriesCaption:
      "Quel droit l’atteint ; une entreprise et sa maison mère peuvent compter dans deux pays",
    country: "Pays",
    cut: "Si un pays coupait le lien",
    countriesHere: "Cette semaine",
    countriesOther: "Autres pays et territoires",
    whatStops: "Ce qui s’arrêterait",
    switch: {
      companies: "Les entreprises qui relèvent de son droit, et leurs filiales",
      networks: "Les réseaux qui y sont enregistrés",
      gateways: "Les passerelles qui relèvent de son droit",
      own: "Mon propre fournisseur, s’il relève de son droit",
    },
    out: (least, most) =>
      least === most
        ? `Hors d’atteinte : ${people(least)}.`
        : `Hors d’atteinte : au moins ${people(least)}, au plus ${people(most)}.`,
    still: (least, most) =>
      least === most
        ? `Toujours à portée : ${people(least)}.`
        : `Toujours à portée : au moins ${people(least)}, au plus ${people(most)}.`,
    ownCut:
      "Votre propre fournisseur serait coupé : vous ne pourriez écrire à personne.",
    oneSquare: (count) =>
      plural.select(count) === "one"
        ? "Un carré est une personne."
        : `Un carré représente environ ${people(count)}.`,
    perhaps: (count) =>
      `En hachures, des deux côtés : ${people(count)} dont on ne peut rien dire.`,
    domains: (count) => counted(count, "domaine", "domaines"),
    simulation:
      "Une simulation, pas une prévision : elle montre qui dépend de qui, non ce qui arrivera.",
    bothEnds: "Les deux bouts",
    bothEndsCaption: "Où sont leurs boîtes, vues de la vôtre",
    end: {
      company: "Chez le même fournisseur que vous",
      country:
        "Chez un autre fournisseur, sous un droit qui est aussi le vôtre",
      elsewhere: "Sous d’autres droits que le vôtre",
      unknown: "Non connu",
    },
    ownCopy: (companies) =>
      `Quel que soit le destinataire, une copie de tout reste de votre propre côté : ${all.format(companies)}.`,
    ownCopyUnknown:
      "Quel que soit le destinataire, une copie de tout reste de votre propre côté, chez votre fournisseur.",
    twelve: "Douze semaines",
    twelveEmpty:
      "Moins de deux semaines ont été comptées jusqu’ici. À partir de la deuxième, une courbe se trouve ici.",
    twelveHint: (enough) =>
      `Un vide est une semaine où rien n’a été compté, un point creux une semaine à moins de ${people(enough)} ; une bande hachurée est ce qui n’est pas connu.`,
    series: {
      largest: "Part de la plus grande entreprise",
      effective: "Nombre de fournisseurs de même taille",
    },
    seriesTold: (title, first, last) =>
      `${title} : au début ${first}, cette semaine ${last}.`,
    nothingCounted: "rien de compté",
    asTable: "En tableau",
    questions: "Qui a vu nos questions",
    nobodyAsked: "Personne n’a été interrogé cette semaine.",
    questionsTold:
      "Pour savoir qui reçoit le courrier d’un domaine, il faut interroger un résolveur. La même mesure, appliquée à nous-mêmes :",
    questionsCaption: "Les résolveurs, et combien de domaines chacun a vus",
    resolver: "Résolveur",
    sawMost: (share) => `Celui qui en a vu le plus a vu ${share} des domaines.`,
    asIfResolvers: (count) =>
      `C’est comme si des résolveurs en avaient chacun vu une part égale, au nombre de ${count}.`,
    elsewhere: "Ailleurs",
    reasons: [
      "Le courrier électronique a été conçu pour que chacun puisse tenir un bureau de poste. Deux serveurs qui n’ont jamais entendu parler l’un de l’autre peuvent s’échanger une lettre, sans que personne entre eux ait à le permettre. Cela reste vrai ; mais nous sommes de moins en moins nombreux à nous en servir.",
      "Quand la plupart des boîtes sont chez quelques très grandes maisons, ce sont elles qui décident de ce qui est du spam et de qui est entendu, et le droit d’un seul pays atteint la plupart des lettres, quel que soit leur auteur, où qu’il soit. Les vôtres aussi, si vous êtes ailleurs : il suffit que l’autre bout y soit.",
      "Avoir une boîte dans une grande maison n’est pas une faute. Le courrier reste ouvert tant qu’assez d’entre nous sont aussi ailleurs. Une boîte dans une association, dans une petite maison voisine ou sur sa propre machine compte pour plus d’une : elle garde le chemin ouvert pour les autres.",
    ],
    essay:
      "L’idée, et le nom de « Big Mailer Corps », viennent de deux essais de Gilles Chehade, du 30 août et du 15 décembre 2019 :",
    perspective: "Pour situer",
    study: {
      "essay-2019": () =>
        "2018, selon le second essai : la plus grande maison annonçait plus de 1,4 milliard d’utilisateurs, la suivante 400 millions. À raison d’un par seconde, il faudrait 44 ans pour compter ceux de la première. Dans bien des envois que son auteur a observés, la moitié environ des destinataires s’y trouvaient.",
      "imc-2021": () =>
        "Juin 2021, domaines les plus consultés du monde : 28,5 % recevaient leur courrier chez Google, 10,8 % chez Microsoft.",
      "mxmap-2026": (here, there) =>
        `10 avril 2026, 2\u202f110 communes (${here}) : 1\u202f125 avaient leur courrier dans un nuage d’un autre pays (${there}), 878 dans une maison du leur ; 107 étaient ailleurs ou n’ont pu être classées.`,
    },
    lists: "Des listes que d’autres tiennent",
    listsTold:
      "Nous ne recommandons personne et ne gagnons rien par ces liens. Qui figure dans ces listes, c’est à ceux qui les tiennent de le dire.",
    list: {
      chatons:
        "de petites et moyennes maisons du monde francophone, associations et autres, réunies par une même charte.",
      librehosters:
        "des maisons de plusieurs pays qui emploient des logiciels libres et s’entraident.",
      ffdn: "des associations qui fournissent l’accès à l’internet ; certaines tiennent des boîtes pour leurs membres.",
      selfhosted:
        "des logiciels libres pour tenir son propre serveur de courrier, parmi bien d’autres.",
    },
    seen: (date) => `Vu le ${date}.`,
    mine: "Mes données",
    print: "Imprimer",
    csv: "Exporter en CSV",
    json: "Exporter en JSON",
  },
  options: {
    title: "Réglages",
    intro:
      "Qui nous pouvons interroger, où nous pouvons lire, et ce qui est conservé.",
    notAllowed: "Votre navigateur ne l’a pas permis. Rien n’a changé.",
    resolvers: {
      heading: "Qui est interrogé",
      intro:
        "Un résolveur apprend la partie qui suit le @, seule, et votre adresse réseau. S’ils sont plusieurs, chacun ne voit qu’une partie des domaines auxquels vous écrivez ; un même domaine est toujours demandé au même.",
      legend: "Résolveurs",
      saw: (domains) =>
        domains === 0
          ? "N’a vu aucun domaine cette semaine."
          : `A vu ${counted(domains, "domaine", "domaines")} cette semaine.`,
      readAt: (source, date) => `Lu à la source : ${source} (${date}).`,
      none: "Le dernier résolveur a été désactivé : la table intégrée répond seule.",
    },
    own: {
      heading: "Un résolveur de votre choix",
      label: "Son adresse (DNS sur HTTPS)",
      hint: "Elle commence par https://. Il est interrogé une fois sur example.com, et ajouté s’il répond.",
      go: "L’essayer et l’ajouter",
      addedByYou: (host) => `${host}, ajouté par vous`,
      tryAgain: (host) => `Essayer ${host}`,
      remove: (host) => `Retirer ${host}`,
      bad: "Ce n’est pas l’adresse https d’un résolveur.",
      known: "Celui-ci figure déjà dans la liste.",
      trying: (host) => `Question posée à ${host} sur example.com…`,
      answered: (host) => `${host} a répondu.`,
      added: "Il est désormais interrogé.",
      notAdded: "Il n’a pas été ajouté.",
    },
    webmails: {
      heading: "Vos webmails",
      intro:
        "Les destinataires de ce que vous écrivez ne sont lus que sur ces pages.",
      none: "Aucun webmail n’est encore autorisé ; rien n’est donc lu.",
      remove: (name) => `Retirer ${name}`,
      removed: (name) => `${name} n’est plus lu.`,
      missedFields: (name, fields, times, last) => {
        const named = all.format(fields.map((field) => FIELDS[field]));
        const what =
          fields.length === 1
            ? `le champ ${named} est resté introuvable`
            : `les champs ${named} sont restés introuvables`;
        return plural.select(times) === "one"
          ? `Dans ${name}, ${what} le ${last} ; la page a alors été lue selon des règles générales.`
          : `Dans ${name}, ${what} ${number.format(times)} fois, la dernière le ${last} ; la page a alors été lue selon des règles générales.`;
      },
      missedWindow: (name, times, last) =>
        plural.select(times) === "one"
          ? `Dans ${name}, la fenêtre de rédaction est restée introuvable le ${last} ; la page a alors été lue selon des règles générales.`
          : `Dans ${name}, la fenêtre de rédaction est restée introuvable ${number.format(times)} fois, la dernière le ${last} ; la page a alors été lue selon des règles générales.`,
    },
    language: {
      heading: "Langue",
      label: "Langue de ces pages",
      auto: "Celle du navigateur",
    },
    retention: {
      heading: "Votre journal",
      label: "Durée de conservation de chaque message",
      weeks: (count) => counted(count, "semaine", "semaines"),
      hint: "Ensuite ne restent que les comptes de la semaine : des entreprises et des pays, aucun domaine, aucune personne.",
    },
    announce: {
      label: "Annoncer le bilan de la semaine",
      hint: "Une notification par semaine, à partir du lundi matin. Elle dit que le bilan est là, et rien de ce qu’il contient. Une semaine où rien n’a été compté n’est pas annoncée.",
    },
    data: {
      heading: "Mes données",
      intro:
        "Tout cela n’est que sur cet appareil. Les personnes y figurent sous forme d’empreintes à clé, dont aucun nom ne peut être tiré.",
      messages: (count) =>
        count === 0
          ? "Aucun message n’a été compté."
          : `${counted(count, "message", "messages")} : quand, vers quels domaines, qui y reçoit.`,
      folded: (weeks) =>
        `${counted(weeks, "semaine plus ancienne", "semaines plus anciennes")}, en nombres seulement.`,
      damaged: (records) =>
        counted(
          records,
          "entrée n’a plus pu être lue : elle est mise de côté et ne compte plus.",
          "entrées n’ont plus pu être lues : elles sont mises de côté et ne comptent plus.",
        ),
      answers:
        "Les réponses des résolveurs, pendant sept jours au plus, et quel résolveur a vu quel domaine.",
      settings:
        "Ce que vous avez choisi ici, et ce que vous avez corrigé vous-même.",
      missed:
        "Combien de fois quelque chose est resté introuvable dans un webmail que nous connaissons, et quand pour la dernière fois.",
      exportHeading: "L’emporter",
      backupHint:
        "Un export contient des nombres et aucune personne. Une sauvegarde contient tout le journal, ne peut être rétablie que sur cet appareil, et ne compte rien deux fois.",
      backup: "Enregistrer une sauvegarde",
      restore: "Rétablir une sauvegarde",
      restored: (count) =>
        count === 0
          ? "Tout ce qu’elle contient était déjà ici."
          : plural.select(count) === "one"
            ? `${number.format(count)} message a été rétabli.`
            : `${counted(count, "message", "messages")} ont été rétablis.`,
      refusal: {
        "not-a-backup":
          "Ce fichier n’est pas une sauvegarde de Poste Restante.",
        newer:
          "Cette sauvegarde vient d’une version plus récente de Poste Restante.",
        "other-device":
          "Cette sauvegarde vient d’un autre appareil, ou d’avant la dernière installation de l’extension.",
        damaged:
          "Cette sauvegarde n’est plus telle qu’elle a été écrite ; rien n’en a été repris.",
      },
      eraseHeading: "Effacer",
      eraseWhich: "Semaine",
      eraseWeek: "Effacer cette semaine",
      eraseWeekSure: (week) =>
        `Effacer tout ce qui a été compté cette semaine-là ? ${week}. Cela ne peut pas être annulé.`,
      eraseAll: "Tout effacer",
      eraseAllSure:
        "Effacer le journal, les réponses conservées, ce que vous avez corrigé vous-même et les compteurs ? Cela ne peut pas être annulé.",
      yes: "Effacer",
      no: "Garder",
      erased: "C’est effacé.",
    },
    permissions: {
      heading: "À quoi sert chaque autorisation",
      intro:
        "À l’installation, aucune page ni aucun serveur n’est autorisé. Voici tout ce qui peut être demandé.",
      why: {
        storage:
          "Garde vos choix, et ce que les messages ouverts vont rencontrer.",
        unlimitedStorage:
          "Permet au journal de dépasser la limite habituelle du navigateur.",
        scripting:
          "Place le programme qui lit dans les webmails que vous avez autorisés, et dans aucune autre page.",
        activeTab:
          "Dit à la fenêtre de l’extension sur quelle page vous êtes quand vous cliquez sur l’icône, pour que vous puissiez l’autoriser.",
        alarms:
          "Réveille l’extension pour ce qui vient plus tard, comme ranger le journal.",
        notifications:
          "Ne sert que si vous demandez que le bilan de la semaine soit annoncé.",
        webmails:
          "Les pages d’un webmail : pour lire à qui un message s’adresse, et rien d’autre.",
        resolvers:
          "Le serveur d’un résolveur : pour lui demander où va le courrier d’un domaine.",
        personalCommunications:
          "C’est le mot de Firefox : les domaines auxquels vous écrivez sont envoyés aux résolveurs que vous avez choisis.",
      },
    },
  },
  welcome: {
    title: "Poste Restante",
    intro:
      "Avant d’envoyer un message, voyez qui le reçoit, et sous quel droit.",
    exampleHeading: "Un exemple",
    example:
      "Un message à quatre personnes ; la réponse vient de la table contenue dans l’extension :",
    leavesHeading: "Ce qui quitte votre appareil",
    leaves: "Tant que vous n’avez pas choisi ci-dessous : rien.",
    domainAlone:
      "Pour savoir qui tient une boîte chez bakery.fr, il faut interroger le système des noms de domaine (DNS). Si vous l’acceptez, la question « où va le courrier de bakery.fr ? » est envoyée aux résolveurs ci-dessous : la partie qui suit le @, seule ; jamais la personne, jamais le message. Un même domaine est toujours demandé au même résolveur, afin qu’aucun d’eux ne voie toute votre correspondance.",
    personName:
      "Un domaine peut lui-même désigner une personne (jane-doe.example). Le résolveur interrogé le voit, ainsi que votre adresse réseau.",
    resolversHeading: "Qui serait interrogé",
    resolver: (name, operator, country) => `${name} (${operator}, ${country})`,
    resolverPolicy: (logging, filtering) =>
      `Enregistre, selon lui : ${POLICIES[logging]}. Filtre : ${POLICIES[filtering]}.`,
    ask: "Commencer avec le choix recommandé",
    offline: "La table intégrée seulement",
    chosenAsk: (count) =>
      plural.select(count) === "one"
        ? `${number.format(count)} résolveur peut être interrogé.`
        : `${counted(count, "résolveur", "résolveurs")} peuvent être interrogés.`,
    chosenOffline: "Personne n’est interrogé. La table intégrée répond seule.",
    refused:
      "Votre navigateur ne l’a pas permis. Rien n’est envoyé ; la table intégrée répond seule.",
    pin: "L’icône n’est pas encore dans votre barre d’outils. Ouvrez le menu des extensions de votre navigateur (une pièce de puzzle) et épinglez-y Poste Restante, pour la voir pendant que vous écrivez.",
    startHeading: "Votre choix",
    start:
      "Le choix recommandé : interroger ces résolveurs, et lire les webmails que vous avez cochés. Votre navigateur vous pose la question une seule fois. Tout peut être changé plus tard dans les réglages.",
    later: "Pas maintenant",
    read: (webmails) =>
      plural.select(webmails) === "one"
        ? `${number.format(webmails)} webmail peut être lu.`
        : `${counted(webmails, "webmail", "webmails")} peuvent être lus.`,
    webmailHeading: "Votre webmail",
    webmailWhich:
      "Où écrivez-vous votre courrier ? Les destinataires ne sont lus que là.",
    webmailOther: "Un autre webmail : son adresse",
    webmailHint:
      "Telle qu’elle figure dans la barre d’adresse, par exemple webmail.example.org.",
    webmailBad: "Ce n’est pas l’adresse d’une page.",
    webmail:
      "Ouvrez votre webmail, cliquez sur l’icône de l’extension dans la barre d’outils, puis sur « Cette page est mon webmail ».",
  },
});
