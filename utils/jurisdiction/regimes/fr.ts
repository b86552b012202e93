// Regimes in French, by id: every one. They say what the English records say, no more;
// titles are the official French ones where there is one, and an act that bears an
// English name keeps it. Sorted by id: a country's laws stand together.
import type { RegimeTexts } from "../regime.ts";

export const fr: RegimeTexts = {
  "ae-34-2021": {
    title: "Décret-loi fédéral 34/2021 sur les rumeurs et la cybercriminalité",
    summary:
      "Les autorités peuvent ordonner aux fournisseurs de remettre des données relatives à des infractions et de bloquer des contenus.",
  },
  "ae-pdpl": {
    title: "Décret-loi fédéral 45/2021 sur les données personnelles (PDPL)",
    summary:
      "Dit quand des données personnelles peuvent être transmises, y compris par des organismes à l’étranger ; les données et les organismes de l’État en sont exclus.",
  },
  "am-pd": {
    title: "Loi de 2015 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; une agence rattachée au ministère de la Justice veille à son respect.",
  },
  "ao-22-11": {
    title: "Loi 22/11 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; une agence veille à son respect.",
  },
  "ar-25326": {
    title: "Loi 25.326 sur la protection des données personnelles",
    summary:
      "Oblige les entreprises à tenir les données personnelles confidentielles et donne aux personnes un droit d’accès, de rectification et d’effacement.",
  },
  "ar-intel": {
    title: "Loi de 2001 sur le renseignement national, modifiée",
    summary:
      "Pour les infractions comme pour le renseignement, l’interception exige l’autorisation d’un juge ; un service placé sous la Cour suprême s’en charge.",
  },
  "at-stpo-138": {
    title: "Code de procédure pénale (StPO), §§ 135 et 138",
    summary:
      "Les fournisseurs et hébergeurs doivent livrer des données de message et aider à intercepter, sur un ordre du procureur qu’un tribunal a approuvé.",
  },
  "au-tia": {
    title: "Telecommunications (Interception and Access) Act 1979",
    summary:
      "Des services de l’État peuvent intercepter des communications sur mandat d’un juge ou d’un membre de tribunal administratif, et accéder, sur mandat, à des messages conservés.",
  },
  "au-tia-retention": {
    title: "Telecommunications (Interception and Access) Act 1979, partie 5-1A",
    summary:
      "Les opérateurs et les fournisseurs d’accès à internet gardent pendant deux ans un ensemble défini de données de connexion, pour la police et les services de sécurité.",
  },
  "au-tola": {
    title: "Assistance and Access Act 2018 (TOLA)",
    summary:
      "Des services de l’État peuvent exiger une aide technique de tout fournisseur dont le service a des utilisateurs en Australie.",
  },
  "au-us-agreement": {
    title: "Accord entre l’Australie et les États-Unis au titre du CLOUD Act",
    summary:
      "Les autorités de chacun des deux pays peuvent adresser des ordres directement aux fournisseurs de l’autre, en matière d’infractions graves.",
  },
  "az-pd": {
    title: "Loi 998-IIIQ de 2010 sur les données personnelles",
    summary:
      "Dit comment les propriétaires et exploitants de données personnelles, publics et privés, peuvent les recueillir et les transmettre ; un ministère en surveille l’application.",
  },
  "ba-pd": {
    title:
      "Loi de 2025 sur la protection des données personnelles (Journal officiel 12/25)",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; une agence veille à son respect depuis le 4 octobre 2025.",
  },
  "be-cpc-90ter": {
    title: "Code d’instruction criminelle, art. 46bis, 88bis et 90ter",
    summary:
      "Un juge d’instruction peut ordonner à un fournisseur actif en Belgique, webmail compris, de livrer des données ou d’aider à intercepter, où qu’il soit établi.",
  },
  "bg-zes": {
    title:
      "Loi sur les communications électroniques, art. 304 à 309 ; loi sur les moyens spéciaux de renseignement",
    summary:
      "Les fournisseurs doivent exploiter des interfaces par lesquelles deux agences d’État interceptent en temps réel, dans le cadre fixé par la loi sur les moyens spéciaux de renseignement.",
  },
  "bm-pipa": {
    title: "Personal Information Protection Act 2016",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; un commissaire à la protection de la vie privée veille à son respect.",
  },
  "br-9296": {
    title: "Loi 9.296/1996 sur l’interception",
    summary:
      "Un juge peut ordonner l’interception, y compris de messages électroniques, dans une enquête ou une procédure pénale.",
  },
  "br-lgpd": {
    title: "Loi générale sur la protection des données (LGPD), 13.709/2018",
    summary:
      "Dit quand des données personnelles peuvent être transmises, y compris par des organismes à l’étranger ; l’UE l’a jugée adéquate par la décision (UE) 2026/179.",
  },
  "br-marco-civil": {
    title: "Marco Civil da Internet (loi 12.965/2014), art. 10 et 11",
    summary:
      "Un tribunal peut ordonner aux fournisseurs de livrer journaux et contenus ; la loi vaut dès que des données sont recueillies au Brésil, même par une entreprise étrangère.",
  },
  "by-pd": {
    title: "Loi 99-Z de 2021 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; un centre national veille à son respect.",
  },
  "by-sorm": {
    title: "Décret 60 de 2010 ; SORM",
    summary:
      "Les fournisseurs gardent des données sur leurs utilisateurs et doivent donner aux organes de l’État un accès technique pour des enquêtes.",
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
  "cl-21719": {
    title: "Loi 21.719 de 2024 sur la protection des données personnelles",
    summary:
      "Dit quand des données personnelles peuvent être transmises, y compris par des organismes qui, de l’étranger, servent des personnes au Chili ; une agence autonome est appelée à veiller à son respect.",
    notYet:
      "Pas encore en vigueur : elle s’applique à partir du 1er décembre 2026.",
  },
  "cn-csl": {
    title: "Loi de 2017 sur la cybersécurité, modifiée à compter de 2026",
    summary:
      "Les exploitants de réseaux doivent apporter une aide technique aux organes de la sécurité publique et de la sûreté de l’État, en matière de sûreté de l’État et d’infractions.",
  },
  "cn-dsl-35": {
    title: "Loi de 2021 sur la sécurité des données, art. 35",
    summary:
      "Les organismes doivent coopérer lorsque les organes de la sécurité publique ou de la sûreté de l’État, après une approbation interne, exigent des données en matière de sécurité ou d’infractions.",
  },
  "cn-dsl-36": {
    title: "Loi de 2021 sur la sécurité des données, art. 36",
    summary:
      "Des données gardées en Chine ne peuvent être remises à un tribunal étranger ou à une police étrangère qu’avec l’approbation d’une autorité chinoise.",
  },
  "cn-nil": {
    title: "Loi de 2017 sur le renseignement national, art. 7",
    summary:
      "Les organismes et les citoyens doivent apporter soutien et aide au renseignement de l’État ; jusqu’où elle lie les filiales à l’étranger fait débat.",
  },
  "cn-pipl": {
    title: "Loi de 2021 sur la protection des informations personnelles",
    summary:
      "Dit quand des informations personnelles peuvent être transmises ; elle lie aussi ceux qui, de l’étranger, servent des personnes en Chine.",
  },
  "co-1581": {
    title: "Loi 1581 de 2012 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; la Surintendance de l’industrie et du commerce veille à son respect.",
  },
  "cu-149": {
    title: "Loi 149/2022 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; le ministère de la Justice veille à son respect.",
  },
  "cy-183": {
    title:
      "Loi 183(I)/2007 sur la conservation des données de télécommunication",
    summary:
      "Les fournisseurs remettent à la police, sur ordonnance d’un tribunal, des données de trafic conservées, en matière d’infractions graves.",
  },
  "cz-127-97": {
    title: "Loi 127/2005 sur les communications électroniques, § 97",
    summary:
      "Sur demande, les fournisseurs doivent mettre en place une interface pour l’interception par la police et les services de renseignement, qui présentent la décision d’un tribunal.",
  },
  "cz-tr-88": {
    title: "Code de procédure pénale, §§ 88 et 88a",
    summary:
      "Un tribunal peut, dans une procédure pénale, ordonner l’interception et la remise de données de trafic ; l’utilisateur peut ensuite faire contrôler l’ordonnance.",
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
  "dk-aja-783": {
    title:
      "Loi sur l’administration de la justice, § 783 ; loi sur les télécommunications, § 10",
    summary:
      "Sur ordonnance d’un tribunal, la police peut exiger des opérateurs et des fournisseurs de services qu’ils permettent l’interception ; les systèmes doivent y être préparés.",
  },
  "dk-aja-804": {
    title: "Loi sur l’administration de la justice, § 804",
    summary:
      "Un tribunal peut ordonner à quiconque n’est pas suspect, entreprises comprises, de remettre ce qui peut servir de preuve.",
  },
  "ec-lopdp": {
    title: "Loi organique de 2021 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; une autorité de protection des données veille à son respect.",
  },
  "ee-eca": {
    title: "Loi sur les communications électroniques, §§ 111-1 à 113",
    summary:
      "Les fournisseurs livrent des données de trafic aux services de surveillance et de sécurité, et leur permettent l’interception, avec l’autorisation d’un tribunal ou d’un procureur.",
  },
  "eg-151": {
    title: "Loi 151/2020 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes, y compris ceux de l’étranger, peuvent transmettre des données personnelles ; celles que détiennent les autorités de la sécurité nationale en sont exclues.",
  },
  "eg-cyber": {
    title: "Loi 175/2018 sur la cybercriminalité",
    summary:
      "Les fournisseurs de services gardent des données d’identité et de trafic et apportent une aide technique aux services de la sécurité nationale.",
  },
  "eg-tel": {
    title: "Loi 10/2003 sur la régulation des télécommunications, art. 64",
    summary:
      "Les opérateurs doivent disposer, sur leurs réseaux, de moyens qui permettent aux services de sécurité d’y exercer leurs pouvoirs légaux.",
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
  "fi-582": {
    title:
      "Loi 582/2019 sur le recueil de données dans le trafic de réseau pour le renseignement civil",
    summary:
      "Le service de sécurité et de renseignement peut, avec l’autorisation d’un tribunal, recueillir des données dans le trafic qui franchit la frontière.",
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
      "Un ministre peut obliger un opérateur qui sert des personnes au Royaume-Uni, y compris depuis l’étranger, à rester en mesure d’aider.",
  },
  "gb-us-agreement": {
    title:
      "Accord entre le Royaume-Uni et les États-Unis sur l’accès aux données, en vigueur depuis octobre 2022",
    summary:
      "Les autorités des deux pays peuvent adresser des ordonnances de tribunaux directement aux fournisseurs de l’autre, en matière d’infractions graves.",
  },
  "ge-pd": {
    title: "Loi de 2023 sur la protection des données personnelles",
    summary:
      "Dit quand des données personnelles peuvent être transmises ; elle ne s’applique ni à la sécurité nationale, ni à la défense, ni au renseignement.",
  },
  "gr-5002": {
    title: "Loi 5002/2022 sur la levée du secret des communications",
    summary:
      "Le service de renseignement ou la police antiterroriste peut demander la levée du secret pour la sécurité nationale ; le secret est levé aussi pour des infractions énumérées.",
  },
  "hk-icso": {
    title:
      "Interception of Communications and Surveillance Ordinance (Cap. 589)",
    summary:
      "Les juges d’un collège peuvent autoriser les forces de l’ordre à intercepter, en matière d’infractions graves ou de sécurité publique.",
  },
  "hk-nsl-43": {
    title:
      "Loi de 2020 sur la sécurité nationale, règles d’application de l’art. 43",
    summary:
      "Dans les affaires de sécurité nationale, la police peut intercepter avec l’autorisation du chef de l’exécutif et demander aux fournisseurs de services des données sur leurs utilisateurs.",
  },
  "hk-pdpo": {
    title: "Personal Data (Privacy) Ordinance (Cap. 486)",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; un commissaire à la protection de la vie privée veille à son respect.",
  },
  "hr-zkp-332": {
    title: "Loi de procédure pénale, art. 332 à 334",
    summary:
      "Un tribunal peut, à la demande du procureur de l’État, ordonner l’interception de télécommunications, pour des infractions énumérées.",
  },
  "hu-125": {
    title: "Loi CXXV de 1995 sur les services de sécurité nationale",
    summary:
      "Un tribunal ou, pour les services de renseignement, le ministre de la Justice peut autoriser l’interception ; les fournisseurs doivent coopérer.",
  },
  "id-mr5": {
    title: "Règlement ministériel 5/2020 sur les systèmes électroniques privés",
    summary:
      "Les exploitants qui servent l’Indonésie, y compris depuis l’étranger, doivent s’enregistrer et, sur demande, donner aux autorités accès à des systèmes ou à des données.",
  },
  "id-pdp": {
    title: "Loi 27/2022 sur la protection des données personnelles",
    summary:
      "Dit quand des données personnelles peuvent être transmises, y compris par des organismes à l’étranger lorsque des Indonésiens sont concernés.",
  },
  "ie-1993": {
    title:
      "Interception of Postal Packets and Telecommunications Messages (Regulation) Act 1993",
    summary:
      "Le ministre peut, par un mandat, autoriser l’interception, pour une enquête pénale ou pour la sûreté de l’État.",
  },
  "il-comms-data": {
    title: "Loi de 2007 sur les données de communication",
    summary:
      "La police et d’autres enquêteurs peuvent obtenir des fournisseurs des données de trafic, de localisation et d’abonné, en règle générale sur ordonnance d’un tribunal.",
  },
  "il-gss": {
    title: "Loi de 2002 sur le service de sécurité générale, section 11",
    summary:
      "Le service de sécurité peut obtenir des données de communication des opérateurs titulaires d’une licence, selon des règles du Premier ministre.",
  },
  "il-wiretap": {
    title: "Loi 5739-1979 sur l’écoute secrète",
    summary:
      "Interdit l’écoute de conversations, sauf au service de sécurité et à la police, pour la sûreté de l’État et les infractions, dans le cadre fixé par la loi.",
  },
  "in-dpdp": {
    title: "Digital Personal Data Protection Act 2023 et Rules 2025",
    summary:
      "Dit quand des données personnelles peuvent être transmises, et entre en vigueur par étapes d’ici à mai 2027 ; la règle 23 permet au gouvernement de demander des données aux entreprises.",
  },
  "in-ita-69": {
    title: "Information Technology Act 2000, section 69",
    summary:
      "Le gouvernement peut ordonner l’interception, la surveillance ou le déchiffrement ; les responsables d’un ordinateur doivent aider.",
  },
  "ir-ccl": {
    title: "Loi de 2009 sur la criminalité informatique",
    summary:
      "Les fournisseurs d’accès gardent les données de trafic pendant six mois et remettent des données aux autorités judiciaires.",
  },
  "is-ec": {
    title: "Loi 70/2022 sur les communications électroniques",
    summary:
      "Les fournisseurs gardent des données de trafic et, sur ordonnance d’un tribunal, les livrent à la police ou lui permettent l’interception.",
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
      "L’autorité judiciaire peut saisir des données, y compris de trafic, chez les fournisseurs de télécommunications et de services en ligne, par copie certifiée.",
  },
  "je-dpl": {
    title: "Data Protection (Jersey) Law 2018",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; une autorité veille à son respect.",
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
  "ke-dpa": {
    title: "Data Protection Act 2019",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; un commissaire à la protection des données veille à son respect.",
  },
  "kr-pcsa": {
    title: "Loi sur la protection du secret des communications",
    summary:
      "Limite l’interception, y compris celle du courrier électronique, à ce qu’un tribunal permet et, en matière de sécurité nationale, à ce que la loi prévoit.",
  },
  "kr-pipa": {
    title: "Loi sur la protection des informations personnelles",
    summary:
      "Dit quand des informations personnelles peuvent être transmises ; une commission l’applique aussi à ceux qui, de l’étranger, servent des personnes en Corée.",
  },
  "kr-tba-83": {
    title: "Loi sur les entreprises de télécommunications, art. 83",
    summary:
      "Les enquêteurs peuvent demander aux fournisseurs l’identité d’un utilisateur sans l’autorisation d’un tribunal ; depuis la modification de 2023, l’utilisateur en est informé après coup.",
  },
  "ky-dpa": {
    title: "Data Protection Act",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles, y compris celles de personnes d’ailleurs ; l’ombudsman veille à son respect.",
  },
  "ky-icta": {
    title:
      "Information and Communications Technology Act, règlement sur l’interception",
    summary:
      "Le gouverneur peut délivrer des mandats d’interception de messages ; les fournisseurs doivent aider à les exécuter.",
  },
  "kz-ord": {
    title: "Loi de 1994 sur les activités opérationnelles d’enquête",
    summary:
      "La police, les services de sécurité et d’autres organes énumérés peuvent intercepter des communications privées avec l’autorisation d’un procureur de haut rang.",
  },
  "kz-pd": {
    title:
      "Loi de 2013 sur les données personnelles, modifiée à compter de 2016",
    summary:
      "Les bases de données à caractère personnel doivent être tenues au Kazakhstan.",
  },
  "li-kommg": {
    title:
      "Code de procédure pénale (StPO), §§ 96 et 103 ; droit des communications",
    summary:
      "Un tribunal peut, dans une procédure pénale, ordonner l’interception ; sur son ordre, ou à la demande écrite de la police, les fournisseurs remettent des données.",
  },
  "lk-pdpa": {
    title:
      "Personal Data Protection Act 9 of 2022 (pas encore en vigueur en entier)",
    summary:
      "Doit dire quand des données personnelles peuvent être transmises ; depuis la loi 22 de 2025, un ministre fixe les jours à partir desquels ses parties s’appliquent.",
  },
  "lt-ec": {
    title:
      "Loi sur les communications électroniques ; loi sur le renseignement criminel",
    summary:
      "Les fournisseurs livrent des données de trafic aux services de renseignement criminel, et leur permettent l’interception, sur décision d’un tribunal.",
  },
  "lu-cpp-67-1": {
    title: "Code de procédure pénale, art. 67-1 et 88-1",
    summary:
      "Un juge d’instruction peut ordonner le repérage de données de trafic et, pour des infractions plus graves, l’interception de communications.",
  },
  "lv-ec": {
    title:
      "Loi sur les communications électroniques ; loi sur les activités opérationnelles",
    summary:
      "Les fournisseurs gardent des données de trafic et les livrent aux enquêteurs et aux services de sécurité ; l’interception exige l’approbation d’un juge.",
  },
  "ly-6-2022": {
    title: "Loi 6/2022 sur les transactions électroniques",
    summary:
      "Dit quand ceux qui recueillent des données personnelles dans des services électroniques peuvent les utiliser et les transmettre, et prévoit des sanctions.",
  },
  "ma-09-08": {
    title: "Loi 09-08 relative à la protection des personnes physiques",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; une commission nationale (CNDP) veille à son respect.",
  },
  "md-195": {
    title: "Loi 195/2024 sur la protection des données personnelles",
    summary:
      "Dit quand des données personnelles peuvent être transmises, y compris par des organismes qui, de l’étranger, servent des personnes en Moldavie ; elle s’applique depuis le 23 août 2026.",
  },
  "me-ec": {
    title:
      "Constitution, art. 42 ; loi sur les communications électroniques, art. 172",
    summary:
      "Les opérateurs doivent rendre l’interception possible pour l’agence compétente ; le secret est levé sur décision d’un tribunal, pour des infractions ou pour la sécurité nationale.",
  },
  "me-pd": {
    title: "Loi de 2008 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; une agence veille à son respect.",
  },
  "mk-pd": {
    title: "Loi de 2020 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes, y compris ceux qui, de l’étranger, servent le pays, peuvent transmettre des données personnelles ; une agence veille à son respect.",
  },
  "mn-pd": {
    title: "Loi de 2021 sur la protection des informations personnelles",
    summary:
      "Dit quand des données personnelles peuvent être recueillies et transmises ; en vigueur depuis le 1er mai 2022.",
  },
  "mx-lmtr": {
    title:
      "Loi de 2025 sur les télécommunications et la radiodiffusion, art. 182 et 183",
    summary:
      "Les télécoms et les fournisseurs d’applications doivent répondre aux ordres écrits et motivés des autorités ; les données de localisation exigent l’autorisation d’un juge.",
  },
  "mx-pd": {
    title:
      "Loi fédérale de 2025 sur les données personnelles détenues par des personnes privées",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; un ministère fédéral veille à son respect.",
  },
  "my-cpc-116c": {
    title: "Criminal Procedure Code, section 116C",
    summary:
      "Le ministère public peut autoriser la police à intercepter des messages ou exiger d’un fournisseur de services qu’il les intercepte et les garde.",
  },
  "my-pdpa": {
    title: "Personal Data Protection Act 2010",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; un commissaire veille à son respect.",
  },
  "mz-3-2017": {
    title: "Loi 3/2017 sur les transactions électroniques",
    summary:
      "Fixe des obligations à ceux qui traitent des données personnelles dans des services électroniques.",
  },
  "na-comms": {
    title: "Communications Act 8 of 2009, partie 6",
    summary:
      "Des centres d’interception tenus par du personnel du service de renseignement peuvent intercepter des télécommunications pour combattre les infractions et pour la sécurité nationale.",
  },
  "ni-787": {
    title: "Loi 787 de 2012 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; l’autorité qui doit veiller à son respect n’avait pas été créée.",
  },
  "nl-tw-13": {
    title:
      "Loi sur les télécommunications, chapitre 13 ; code de procédure pénale",
    summary:
      "Les fournisseurs de réseaux et de services ouverts au public doivent être en mesure d’intercepter et doivent le faire sur un ordre légal.",
  },
  "nl-wiv": {
    title: "Loi de 2017 sur les services de renseignement et de sécurité (Wiv)",
    summary:
      "Les services peuvent intercepter, sur les câbles aussi, et demander des données aux fournisseurs ; une commission (TIB) contrôle chaque autorisation au préalable.",
  },
  "no-cpa-216a": {
    title: "Loi de procédure pénale, § 216a",
    summary:
      "Un tribunal de district peut permettre à la police d’intercepter des communications en matière d’infractions graves ; les fournisseurs peuvent recevoir l’ordre d’aider.",
  },
  "no-etjl": {
    title:
      "Loi de 2020 sur le service de renseignement, recueil facilité de données à grande échelle",
    summary:
      "Les fournisseurs doivent remettre au service de renseignement les données de communication qui franchissent la frontière ; le tribunal de district d’Oslo en approuve l’usage au préalable.",
  },
  "np-privacy": {
    title: "Loi de 2018 sur la vie privée des personnes",
    summary:
      "Protège le caractère privé de la correspondance et des données ; un tribunal ou un agent habilité peut en ordonner la communication.",
  },
  "nz-isa": {
    title: "Intelligence and Security Act 2017",
    summary:
      "Les services de renseignement peuvent intercepter sur mandat d’un ministre, délivré avec un commissaire lorsque des Néo-Zélandais sont concernés.",
  },
  "nz-ticsa": {
    title: "Telecommunications (Interception Capability and Security) Act 2013",
    summary:
      "Un opérateur de réseau ou un fournisseur de services à qui un mandat d’interception est présenté doit aider à l’exécuter.",
  },
  "pa-81": {
    title: "Loi 81 de 2019 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; une autorité nationale veille à son respect.",
  },
  "pe-29733": {
    title: "Loi 29733 sur la protection des données personnelles",
    summary:
      "Dit quand des données personnelles peuvent être recueillies et transmises ; leur protection est un droit inscrit dans la Constitution.",
  },
  "pl-pke": {
    title:
      "Loi de 2024 sur les communications électroniques ; loi sur la police",
    summary:
      "Les opérateurs gardent les données de connexion pendant 12 mois et doivent, à leurs frais, y donner accès à la police et à d’autres services.",
  },
  "ps-10-2018": {
    title: "Décret-loi 10 de 2018 sur la cybercriminalité, art. 33 et 34",
    summary:
      "Le ministère public peut obtenir des données de trafic et d’abonné ; un juge peut lui permettre d’enregistrer des communications, par périodes de 15 jours.",
  },
  "pt-cpp-187": {
    title: "Code de procédure pénale, art. 187 à 189",
    summary:
      "Un juge d’instruction peut autoriser l’interception et le repérage de communications, pour les infractions que la loi énumère.",
  },
  "ro-cpp-138": {
    title: "Code de procédure pénale, art. 138 à 152 ; loi 506/2004",
    summary:
      "Les enquêteurs peuvent, avec l’approbation préalable d’un juge, exiger des fournisseurs des données de trafic et de localisation ; un tribunal délivre les mandats d’interception.",
  },
  "rs-ec": {
    title: "Constitution, art. 41 ; loi sur les communications électroniques",
    summary:
      "Les opérateurs doivent rendre possible l’interception légale ; les contenus ne peuvent être interceptés que sur décision d’un tribunal, pour des infractions ou pour la sécurité nationale.",
  },
  "rs-pd": {
    title: "Loi de 2018 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; un commissaire veille à son respect.",
  },
  "ru-242fz": {
    title: "Loi fédérale 242-FZ",
    summary:
      "Les données personnelles des citoyens russes doivent être gardées sur des serveurs en Russie, y compris par les services qui s’adressent à eux depuis l’étranger.",
  },
  "ru-sorm": {
    title: "SORM",
    summary:
      "Les opérateurs et les services de messagerie enregistrés doivent donner un accès technique au service de sécurité FSB.",
  },
  "ru-yarovaya": {
    title: "Loi fédérale 374-FZ de 2016",
    summary:
      "Les services qui transmettent des messages, courrier électronique compris, gardent les données de connexion pendant un an et les contenus jusqu’à six mois, et les remettent au FSB.",
  },
  "rw-058": {
    title:
      "Loi 058/2021 relative à la protection des données à caractère personnel et de la vie privée",
    summary:
      "Dit quand des données personnelles peuvent être transmises, y compris par des organismes étrangers qui détiennent des données de personnes au Rwanda ; une autorité de contrôle veille à son respect.",
  },
  "se-fra": {
    title: "Loi 2008:717 sur le renseignement d’origine électromagnétique",
    summary:
      "L’agence FRA peut recueillir des signaux dans les câbles qui franchissent la frontière, sur ordonnance du tribunal du renseignement de défense.",
  },
  "se-rb-27": {
    title:
      "Code de procédure judiciaire, chapitre 27 ; loi sur les communications électroniques",
    summary:
      "Les opérateurs et les fournisseurs de services doivent exploiter leurs réseaux de sorte qu’une interception secrète ordonnée par un tribunal puisse être exécutée.",
  },
  "sg-cpc": {
    title: "Criminal Procedure Code 2010, sections 39 et 40",
    summary:
      "La police peut accéder à un ordinateur, à Singapour ou ailleurs, qui contient des preuves, et ordonner à ses responsables d’aider.",
  },
  "sg-pdpa": {
    title: "Personal Data Protection Act 2012",
    summary:
      "Dit quand des organismes privés peuvent transmettre des données personnelles ; les organismes publics en sont exemptés.",
  },
  "si-zkp": {
    title: "Loi de procédure pénale, art. 150 et suivants",
    summary:
      "Un tribunal peut, dans une procédure pénale, ordonner l’interception et la préservation de toute forme de communication électronique.",
  },
  "sk-tp-115": {
    title: "Code de procédure pénale, §§ 115 et 116",
    summary:
      "Un juge peut ordonner l’interception et la remise de données de trafic ; en cas d’urgence, un procureur le peut aussi, mais un juge doit confirmer.",
  },
  "th-cca": {
    title: "Loi de 2007 sur la criminalité informatique, art. 18 et 26",
    summary:
      "Des agents de l’État peuvent ordonner aux fournisseurs de services de remettre des données d’utilisateur et de trafic, que ceux-ci doivent garder pendant 90 jours.",
  },
  "th-pdpa": {
    title: "Loi de 2019 sur la protection des données personnelles",
    summary:
      "Dit quand des données personnelles peuvent être transmises ; elle lie aussi ceux qui, de l’étranger, servent des personnes en Thaïlande.",
  },
  "tn-2004-63": {
    title:
      "Loi organique 2004-63 portant sur la protection des données à caractère personnel",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; une instance nationale (INPDP) veille à son respect.",
  },
  "tr-2937": {
    title: "Loi 2937 sur le service de renseignement, modifiée en 2014",
    summary:
      "Le service de renseignement peut obtenir des données d’organismes publics, d’entreprises et de services de communication.",
  },
  "tr-5651": {
    title: "Loi 5651 sur les publications sur internet",
    summary:
      "Les hébergeurs gardent les données de trafic pendant un an et retirent des contenus lorsqu’un organe habilité le demande.",
  },
  "tr-kvkk": {
    title: "Loi 6698 sur la protection des données personnelles",
    summary:
      "Les organismes ne transmettent des données personnelles qu’avec un consentement ou pour un motif prévu par la loi, comme une obligation légale.",
  },
  "tw-csa": {
    title:
      "Loi sur la sécurité et la surveillance des communications, modifiée en 2024",
    summary:
      "Un tribunal peut délivrer un mandat d’interception, pour des infractions énumérées ou graves ; la loi vise aussi les données de trafic et d’utilisateur.",
  },
  "tz-epoca": {
    title: "Electronic and Postal Communications Act 2010, section 120",
    summary:
      "L’interception exige une autorisation légale, sur demande au directeur des poursuites publiques, et reste réservée à des agents habilités.",
  },
  "tz-pdpa": {
    title: "Personal Data Protection Act 2022",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; une commission veille à son respect.",
  },
  "ua-cpc-263": {
    title: "Code de procédure pénale, art. 263 et 264",
    summary:
      "Les enquêteurs peuvent recueillir des informations dans les réseaux et systèmes de communication électronique, par une mesure secrète qu’un juge approuve.",
  },
  "ua-ec": {
    title: "Loi 1089-IX sur les communications électroniques",
    summary:
      "Les fournisseurs doivent rendre possible l’interception légale ; des règles particulières s’appliquent sous la loi martiale.",
  },
  "ua-pd": {
    title: "Loi 2297-VI sur la protection des données personnelles",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; le commissaire du Parlement aux droits de l’homme veille à son respect.",
  },
  "ug-dpp": {
    title: "Data Protection and Privacy Act 2019",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; un bureau veille à son respect.",
  },
  "ug-rica": {
    title: "Regulation of Interception of Communications Act 2010",
    summary:
      "Un juge peut délivrer un mandat d’interception de communications ; les fournisseurs de services doivent aider à l’exécuter.",
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
      "Le décret du président sur lequel les services des États-Unis se fondent pour recueillir du renseignement étranger, y compris par interception de communications.",
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
  "uy-18331": {
    title: "Loi 18.331 sur la protection des données personnelles",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; une unité de régulation veille à son respect.",
  },
  "vn-csl": {
    title:
      "Loi de 2025 sur la cybersécurité (116/2025/QH15), en vigueur depuis juillet 2026",
    summary:
      "Un ministère peut exiger des fournisseurs, y compris étrangers, des données d’utilisateurs sous 24 heures ; les entreprises étrangères doivent garder au Viêt Nam les données des utilisateurs vietnamiens.",
  },
  "za-popia": {
    title: "Protection of Personal Information Act 4 of 2013",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; un régulateur de l’information veille à son respect.",
  },
  "za-rica": {
    title: "Regulation of Interception of Communications Act 70 of 2002 (RICA)",
    summary:
      "Un juge désigné peut délivrer un ordre d’interception, pour des infractions graves, la santé publique ou la sécurité nationale.",
  },
  "zw-cdpa": {
    title: "Cyber and Data Protection Act 2021 (chapitre 12:07)",
    summary:
      "Dit quand des organismes peuvent transmettre des données personnelles ; une autorité de protection des données veille à son respect.",
  },
  "zw-ica": {
    title: "Interception of Communications Act 2007 (chapitre 11:20)",
    summary:
      "Les chefs du renseignement militaire, de la sûreté de l’État, de la police et du fisc peuvent demander un mandat à un ministre ; les fournisseurs doivent aider.",
  },
};
