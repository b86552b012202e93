// Regimes in French, by id: those of the twelve countries that seat most operators of
// the catalogue, and of the European Union. They say what the English records say, no
// more; titles are the official French ones where there is one. Sorted by id.
import type { RegimeTexts } from "../regime.ts";

export const fr: RegimeTexts = {
  "ar-25326": {
    title: "Loi 25.326 sur la protection des données personnelles",
    summary:
      "Oblige les entreprises à tenir les données personnelles confidentielles et donne aux personnes un droit d’accès, de rectification et d’effacement.",
  },
  "ar-intel": {
    title: "Loi sur le renseignement national de 2001, modifiée",
    summary:
      "Pour les infractions comme pour le renseignement, l’interception exige l’autorisation d’un juge ; un service placé sous la Cour suprême l’exécute.",
  },
  "at-stpo-138": {
    title: "Code de procédure pénale (StPO), §§ 135 et 138",
    summary:
      "Les fournisseurs et hébergeurs doivent livrer des données de message et aider à intercepter, sur un ordre du procureur qu’un tribunal a approuvé.",
  },
  "br-9296": {
    title: "Loi 9.296/1996 sur l’interception",
    summary:
      "Un juge peut ordonner l’interception, de messages électroniques aussi, dans une enquête ou une procédure pénale.",
  },
  "br-lgpd": {
    title: "Loi générale sur la protection des données (LGPD), 13.709/2018",
    summary:
      "Dit quand des données personnelles peuvent être transmises, par des organismes à l’étranger aussi ; l’UE l’a jugée adéquate par la décision (UE) 2026/179.",
  },
  "br-marco-civil": {
    title: "Marco Civil da Internet (loi 12.965/2014), art. 10 et 11",
    summary:
      "Un tribunal peut ordonner aux fournisseurs de livrer journaux et contenus ; la loi vaut dès que des données sont recueillies au Brésil, même par une entreprise étrangère.",
  },
  "ca-c22": {
    title: "Projet de loi C-22, Lawful Access Act, 2026 (pas en vigueur)",
    summary:
      "Un projet : les fournisseurs de services au Canada devraient pouvoir donner accès et pourraient devoir garder des métadonnées ; au Sénat depuis le 18 juin 2026.",
  },
  "ca-criminal-code": {
    title: "Code criminel, art. 487.014, ordonnance générale de communication",
    summary:
      "Un juge de paix ou un juge peut, à la demande d’un agent, ordonner à une personne ou à une entreprise de produire les documents et données qu’elle a en sa possession ou à sa disposition.",
  },
  "ca-pipeda": {
    title:
      "Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE)",
    summary:
      "Les entreprises ne transmettent des renseignements personnels qu’avec un consentement, sauf exceptions telles que les mandats et les demandes légales des autorités.",
  },
  "ch-271": {
    title: "Code pénal suisse, art. 271",
    summary:
      "Interdit d’agir en Suisse pour une autorité étrangère sans autorisation ; les demandes étrangères passent par l’entraide judiciaire.",
  },
  "ch-buepf": {
    title:
      "Loi fédérale sur la surveillance de la correspondance par poste et télécommunication (LSCPT) et son ordonnance (OSCPT)",
    summary:
      "Les procureurs, entre autres, peuvent, avec l’approbation d’un tribunal, ordonner aux télécoms et aux services qui s’appuient sur eux, comme la messagerie, de livrer des données ou de permettre l’interception.",
  },
  "ch-fadp": {
    title: "Loi fédérale sur la protection des données (LPD), révisée en 2023",
    summary:
      "Dit quand des données personnelles peuvent être transmises ; un préposé fédéral en surveille l’application.",
  },
  "ch-ndg": {
    title: "Loi fédérale sur le renseignement (LRens), 2017",
    summary:
      "Le service de renseignement peut fouiller le trafic transfrontalier dans les câbles, avec l’approbation d’un tribunal ; en décembre 2025, un tribunal a demandé de nouvelles règles sous cinq ans.",
  },
  "ch-vuepf-revision": {
    title: "Révision de l’ordonnance OSCPT (non adoptée)",
    summary:
      "Un projet : davantage de services devraient identifier leurs utilisateurs et garder des données de connexion pour les autorités ; une seconde consultation a été annoncée en février 2026.",
  },
  "de-g10": {
    title: "Loi relative à l’article 10 (G 10), 2001",
    summary:
      "Les services de renseignement peuvent ordonner aux fournisseurs de télécommunications de livrer données de trafic et contenus ; la commission G 10 contrôle ces ordres.",
  },
  "de-stpo-100a": {
    title:
      "Code de procédure pénale (StPO), §§ 100a à 100k ; loi sur les télécommunications (TKG)",
    summary:
      "Les fournisseurs doivent permettre l’interception et livrer des données de trafic dans les procédures pénales, en règle générale sur ordre d’un tribunal.",
  },
  "es-25-2007": {
    title: "Loi 25/2007 sur la conservation des données de communication",
    summary:
      "Les opérateurs gardent les données de trafic, en règle générale douze mois, et les remettent aux agents habilités avec l’autorisation d’un tribunal.",
  },
  "es-lecrim-588ter": {
    title: "Code de procédure pénale (LECrim), art. 588 ter a à m",
    summary:
      "Un juge peut autoriser l’interception des communications téléphoniques et électroniques, contenus et données de trafic ; les fournisseurs ont le devoir d’aider.",
  },
  "eu-e-evidence": {
    title:
      "Règlement (UE) 2023/1543 sur les preuves électroniques (e-Evidence)",
    summary:
      "Depuis le 18 août 2026, un juge ou un procureur d’un État membre peut ordonner à tout fournisseur actif dans l’UE de produire des données, où qu’elles soient gardées.",
  },
  "eu-eprivacy": {
    title:
      "Directive 2002/58/CE « vie privée et communications électroniques » (ePrivacy)",
    summary:
      "Oblige les États à garantir la confidentialité des communications ; le droit national peut prévoir des exceptions pour la sécurité et les infractions.",
  },
  "eu-gdpr": {
    title:
      "Règlement général sur la protection des données (RGPD), (UE) 2016/679",
    summary:
      "Dit quand des données personnelles peuvent être transmises ; il lie aussi les fournisseurs d’ailleurs qui servent des personnes dans l’UE (art. 3).",
  },
  "fr-cpce": {
    title: "Code des postes et des communications électroniques, art. L. 34-1",
    summary:
      "Les fournisseurs gardent les données d’identité et de connexion pour des durées fixées et les remettent sur une demande légale.",
  },
  "fr-cpp-60-1": {
    title: "Code de procédure pénale, art. 60-1 et 60-1-2",
    summary:
      "Un procureur, ou la police sous son autorité, peut requérir de tout organisme qui détient des données utiles à une enquête qu’il les remette.",
  },
  "fr-cpp-706-95": {
    title: "Code de procédure pénale, art. 706-95 et 706-95-1",
    summary:
      "Un juge peut, à la demande d’un procureur, autoriser l’interception et l’accès aux messages conservés, en matière de criminalité organisée.",
  },
  "fr-csi": {
    title: "Code de la sécurité intérieure, livre VIII",
    summary:
      "Le Premier ministre peut autoriser les services de renseignement à recueillir des données de connexion et à intercepter, après l’avis d’une commission (CNCTR).",
  },
  "gb-copo": {
    title: "Crime (Overseas Production Orders) Act 2019",
    summary:
      "Un juge peut ordonner à un fournisseur à l’étranger de produire des données conservées, si un traité du Royaume-Uni avec son pays le permet.",
  },
  "gb-eu-adequacy": {
    title: "Décisions d’adéquation de l’UE pour le Royaume-Uni",
    summary:
      "L’UE laisse partir des données personnelles vers le Royaume-Uni sans autre condition ; renouvelées le 19 décembre 2025, elles prennent fin le 27 décembre 2031, sauf prolongation.",
  },
  "gb-gdpr": {
    title: "RGPD du Royaume-Uni (UK GDPR) et Data Protection Act 2018",
    summary:
      "Disent quand des données personnelles peuvent être transmises ; ils lient aussi les organismes d’ailleurs qui servent des personnes au Royaume-Uni.",
  },
  "gb-ipa-2016": {
    title: "Investigatory Powers Act 2016",
    summary:
      "Un opérateur, au Royaume-Uni ou ailleurs, à qui un mandat d’interception est signifié doit prendre les mesures qu’il indique, dans la mesure du possible.",
  },
  "gb-ipa-notices": {
    title: "Investigatory Powers (Amendment) Act 2024, notices",
    summary:
      "Un ministre peut obliger un opérateur qui sert des personnes au Royaume-Uni, depuis l’étranger aussi, à rester en mesure d’aider.",
  },
  "gb-us-agreement": {
    title:
      "Accord entre le Royaume-Uni et les États-Unis sur l’accès aux données, en vigueur depuis octobre 2022",
    summary:
      "Les autorités des deux pays peuvent adresser des ordonnances de tribunaux directement aux fournisseurs de l’autre, en matière d’infractions graves.",
  },
  "it-132": {
    title:
      "Code de la protection des données, art. 132 ; loi 167/2017, art. 24",
    summary:
      "Les fournisseurs gardent les données de trafic pour la poursuite des infractions, jusqu’à 72 mois pour certaines infractions graves énumérées.",
  },
  "it-cpp-254bis": {
    title: "Code de procédure pénale, art. 254-bis et 266-bis",
    summary:
      "L’autorité judiciaire peut saisir des données, de trafic aussi, chez les fournisseurs de télécommunications et de services en ligne, par copie certifiée.",
  },
  "jp-appi": {
    title: "Loi sur la protection des informations personnelles (APPI)",
    summary:
      "Dit quand des informations personnelles peuvent être transmises ; elle lie aussi ceux qui, de l’étranger, servent des personnes au Japon.",
  },
  "jp-ccp-218": {
    title: "Code de procédure pénale, art. 197 et 218",
    summary:
      "Les procureurs et la police peuvent saisir des enregistrements, ou se les faire remettre, avec le mandat d’un juge.",
  },
  "jp-tba": {
    title: "Loi sur les entreprises de télécommunications",
    summary:
      "Oblige les services de messagerie à garder le secret des communications ; depuis le 1er avril 2021, elle s’applique aux opérateurs étrangers qui servent le Japon.",
  },
  "jp-wiretap": {
    title:
      "Loi de 1999 sur l’interception des communications pour les enquêtes pénales",
    summary:
      "Un juge peut délivrer un mandat d’interception de télécommunications, pour des infractions graves énumérées.",
  },
  "us-dpf": {
    title:
      "Cadre de protection des données UE-États-Unis (Data Privacy Framework), décision (UE) 2023/1795",
    summary:
      "L’UE laisse partir des données personnelles vers les entreprises américaines certifiées ; un tribunal l’a confirmé le 3 septembre 2025, un pourvoi (C-703/25 P) a été formé en octobre 2025.",
  },
  "us-eo-12333": {
    title: "Décret présidentiel 12333 (Executive Order)",
    summary:
      "Le décret du président sur lequel les services des États-Unis se fondent pour recueillir du renseignement étranger, par interception de communications aussi.",
  },
  "us-fisa-702": {
    title: "FISA, section 702 (50 U.S.C. 1881a)",
    summary:
      "Les services peuvent cibler des étrangers hors du pays avec l’aide des fournisseurs ; échue le 12 juin 2026, tandis que des certifications judiciaires courent jusqu’en 2027.",
  },
  "us-nsl": {
    title: "Lettres de sécurité nationale (18 U.S.C. 2709)",
    summary:
      "Le FBI peut, par une lettre qu’il certifie lui-même, exiger d’un fournisseur des données d’abonné et de connexion, sans les contenus.",
  },
  "us-sca-cloud-act": {
    title:
      "Stored Communications Act, modifié par le CLOUD Act de 2018 (18 U.S.C. 2701-2713)",
    summary:
      "Un fournisseur doit livrer, sur mandat ou ordonnance, le courrier et les données qu’il détient ou contrôle, aux États-Unis comme ailleurs.",
  },
};
