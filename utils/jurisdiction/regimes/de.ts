// Regimes in German, by id: every one. They say what the English records say, no more;
// titles are the official German ones where there is one, and an act that bears an
// English name keeps it. Sorted by id: a country's laws stand together.
import type { RegimeTexts } from "../regime.ts";

export const de: RegimeTexts = {
  "ae-34-2021": {
    title:
      "Föderales Gesetzesdekret 34/2021 über Gerüchte und Cyberkriminalität",
    summary:
      "Behörden können anordnen, dass Anbieter Daten zu Straftaten herausgeben und Inhalte sperren.",
  },
  "ae-pdpl": {
    title:
      "Föderales Gesetzesdekret 45/2021 über personenbezogene Daten (PDPL)",
    summary:
      "Sagt, wann personenbezogene Daten weitergegeben werden dürfen, auch von Organisationen im Ausland; Daten und Stellen des Staates sind ausgenommen.",
  },
  "am-pd": {
    title: "Gesetz von 2015 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine Stelle beim Justizministerium setzt es durch.",
  },
  "ao-22-11": {
    title: "Gesetz 22/11 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine Behörde setzt es durch.",
  },
  "ar-25326": {
    title: "Gesetz 25.326 zum Schutz personenbezogener Daten",
    summary:
      "Verpflichtet Unternehmen, personenbezogene Daten vertraulich zu halten, und gibt Menschen das Recht auf Auskunft, Berichtigung und Löschung.",
  },
  "ar-intel": {
    title: "Gesetz von 2001 über die nationalen Nachrichtendienste, geändert",
    summary:
      "Wer abhört, ob wegen Straftaten oder für Nachrichtendienste, braucht die Erlaubnis eines Richters; eine Stelle unter dem Obersten Gericht führt es aus.",
  },
  "at-stpo-138": {
    title: "Strafprozessordnung (StPO) §§ 135 und 138",
    summary:
      "Anbieter und Hoster müssen auf Anordnung der Staatsanwaltschaft, die ein Gericht bewilligt hat, Nachrichtendaten herausgeben und beim Abhören helfen.",
  },
  "au-tia": {
    title: "Telecommunications (Interception and Access) Act 1979",
    summary:
      "Behörden dürfen Kommunikation abhören, wenn ein Richter oder ein Mitglied eines Verwaltungstribunals es anordnet, und mit einer Anordnung auch aufbewahrte Nachrichten einsehen.",
  },
  "au-tia-retention": {
    title: "Telecommunications (Interception and Access) Act 1979 Teil 5-1A",
    summary:
      "Netzbetreiber und Internetanbieter bewahren festgelegte Verbindungsdaten zwei Jahre lang für Polizei und Sicherheitsbehörden auf.",
  },
  "au-tola": {
    title: "Assistance and Access Act 2018 (TOLA)",
    summary:
      "Behörden können von jedem Anbieter, dessen Dienst Nutzer in Australien hat, technische Hilfe verlangen.",
  },
  "au-us-agreement": {
    title:
      "Abkommen zwischen Australien und den Vereinigten Staaten nach dem CLOUD Act",
    summary:
      "Behörden beider Länder können Anordnungen bei schweren Straftaten direkt an Anbieter im anderen Land richten.",
  },
  "az-pd": {
    title: "Gesetz 998-IIIQ von 2010 über personenbezogene Daten",
    summary:
      "Sagt, wie öffentliche und private Eigentümer und Betreiber personenbezogener Daten diese erheben und weitergeben dürfen; ein Ministerium führt die Aufsicht.",
  },
  "ba-pd": {
    title:
      "Gesetz von 2025 zum Schutz personenbezogener Daten (Amtsblatt 12/25)",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine Behörde setzt es seit dem 4. Oktober 2025 durch.",
  },
  "be-cpc-90ter": {
    title: "Strafprozessgesetzbuch Art. 46bis, 88bis und 90ter",
    summary:
      "Ein Untersuchungsrichter kann von einem Anbieter, der in Belgien tätig ist, auch von einem Webmail-Dienst, Daten oder Hilfe beim Abhören verlangen, wo immer er seinen Sitz hat.",
  },
  "bg-zes": {
    title:
      "Gesetz über elektronische Kommunikation Art. 304 bis 309; Gesetz über besondere nachrichtendienstliche Mittel",
    summary:
      "Anbieter müssen Schnittstellen betreiben, über die zwei staatliche Stellen in Echtzeit abhören, wie es das Gesetz über besondere nachrichtendienstliche Mittel regelt.",
  },
  "bm-pipa": {
    title: "Personal Information Protection Act 2016",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; ein Datenschutzbeauftragter setzt es durch.",
  },
  "br-9296": {
    title: "Gesetz 9.296/1996 über das Abhören",
    summary:
      "Ein Richter kann in Strafermittlungen und Strafverfahren anordnen, dass Kommunikation abgehört wird, auch elektronische Nachrichten.",
  },
  "br-lgpd": {
    title: "Allgemeines Datenschutzgesetz (LGPD), 13.709/2018",
    summary:
      "Sagt, wann personenbezogene Daten weitergegeben werden dürfen, auch von Organisationen im Ausland; die EU hält es nach Beschluss (EU) 2026/179 für angemessen.",
  },
  "br-marco-civil": {
    title: "Marco Civil da Internet (Gesetz 12.965/2014) Art. 10 und 11",
    summary:
      "Ein Gericht kann von Anbietern Protokolle und Inhalte verlangen; das Gesetz gilt, wo immer in Brasilien Daten erhoben werden, auch für Unternehmen im Ausland.",
  },
  "by-pd": {
    title: "Gesetz 99-Z von 2021 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; ein nationales Zentrum setzt es durch.",
  },
  "by-sorm": {
    title: "Erlass 60 von 2010; SORM",
    summary:
      "Anbieter bewahren Daten über ihre Nutzer auf und müssen staatlichen Stellen für Ermittlungen technischen Zugang geben.",
  },
  "ca-c22": {
    title: "Gesetzentwurf C-22, Lawful Access Act, 2026 (nicht in Kraft)",
    summary:
      "Ein Entwurf: Anbieter in Kanada müssten Zugang geben können und vielleicht Metadaten aufbewahren; seit dem 18. Juni 2026 im Senat.",
  },
  "ca-criminal-code": {
    title:
      "Strafgesetzbuch (Criminal Code), Abschnitt 487.014, allgemeine Herausgabeanordnung",
    summary:
      "Ein Friedensrichter oder Richter kann auf Antrag eines Beamten anordnen, dass eine Person oder ein Unternehmen Unterlagen und Daten herausgibt, die sie besitzt oder über die sie verfügt.",
  },
  "ca-pipeda": {
    title: "Personal Information Protection and Electronic Documents Act",
    summary:
      "Unternehmen geben personenbezogene Angaben nur mit Einwilligung weiter; Ausnahmen gelten etwa für richterliche Anordnungen und rechtmäßige Anfragen von Behörden.",
  },
  "ch-271": {
    title: "Schweizerisches Strafgesetzbuch (StGB) Art. 271",
    summary:
      "Verbietet, auf Schweizer Gebiet ohne Bewilligung für eine fremde Behörde zu handeln; ausländische Ersuchen gehen über die Rechtshilfe.",
  },
  "ch-buepf": {
    title:
      "Bundesgesetz betreffend die Überwachung des Post- und Fernmeldeverkehrs (BÜPF) mit Verordnung (VÜPF)",
    summary:
      "Staatsanwaltschaften und andere können mit Genehmigung eines Gerichts anordnen, dass Fernmeldedienste und darauf aufbauende Dienste, etwa E-Mail, Daten herausgeben oder das Abhören ermöglichen.",
  },
  "ch-fadp": {
    title: "Bundesgesetz über den Datenschutz (DSG), revidiert 2023",
    summary:
      "Sagt, wann personenbezogene Daten weitergegeben werden dürfen; ein Bundesbeauftragter führt die Aufsicht.",
  },
  "ch-ndg": {
    title: "Nachrichtendienstgesetz (NDG), 2017",
    summary:
      "Der Nachrichtendienst darf mit Genehmigung eines Gerichts grenzüberschreitenden Verkehr in Kabeln durchsuchen; ein Gericht verlangte im Dezember 2025 neue Regeln binnen fünf Jahren.",
  },
  "ch-vuepf-revision": {
    title: "Revision der Verordnung VÜPF (nicht beschlossen)",
    summary:
      "Ein Entwurf: Mehr Dienste müssten Nutzer identifizieren und Verbindungsdaten für Behörden aufbewahren; im Februar 2026 wurde eine zweite Vernehmlassung angekündigt.",
  },
  "cl-21719": {
    title: "Gesetz 21.719 von 2024 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann personenbezogene Daten weitergegeben werden dürfen, auch von Organisationen, die aus dem Ausland Menschen in Chile bedienen; eine eigenständige Behörde soll es durchsetzen.",
    notYet: "Noch nicht in Kraft: Es gilt ab dem 1. Dezember 2026.",
  },
  "cn-csl": {
    title: "Cybersicherheitsgesetz von 2017, ab 2026 geändert",
    summary:
      "Netzbetreiber müssen Organe der öffentlichen Sicherheit und der Staatssicherheit technisch unterstützen, wenn es um die Sicherheit des Staates und um Straftaten geht.",
  },
  "cn-dsl-35": {
    title: "Datensicherheitsgesetz von 2021 Art. 35",
    summary:
      "Organisationen müssen mitwirken, wenn Organe der öffentlichen Sicherheit oder der Staatssicherheit nach interner Genehmigung Daten verlangen, für die Sicherheit oder wegen Straftaten.",
  },
  "cn-dsl-36": {
    title: "Datensicherheitsgesetz von 2021 Art. 36",
    summary:
      "Daten, die in China aufbewahrt werden, dürfen nur mit Genehmigung einer chinesischen Behörde an ein Gericht oder eine Polizei im Ausland gegeben werden.",
  },
  "cn-nil": {
    title: "Nationales Nachrichtendienstgesetz von 2017 Art. 7",
    summary:
      "Organisationen und Bürger müssen die nachrichtendienstliche Arbeit des Staates unterstützen; wie weit es Tochtergesellschaften im Ausland bindet, wird verschieden beurteilt.",
  },
  "cn-pipl": {
    title: "Gesetz von 2021 zum Schutz personenbezogener Informationen",
    summary:
      "Sagt, wann personenbezogene Informationen weitergegeben werden dürfen; es bindet auch alle, die aus dem Ausland Menschen in China bedienen.",
  },
  "co-1581": {
    title: "Gesetz 1581 von 2012 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; die Aufsichtsbehörde für Industrie und Handel setzt es durch.",
  },
  "cu-149": {
    title: "Gesetz 149/2022 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; das Justizministerium setzt es durch.",
  },
  "cy-183": {
    title:
      "Gesetz 183(I)/2007 über die Aufbewahrung von Telekommunikationsdaten",
    summary:
      "Anbieter geben der Polizei bei schweren Straftaten auf Anordnung eines Gerichts aufbewahrte Verkehrsdaten heraus.",
  },
  "cz-127-97": {
    title: "Gesetz 127/2005 über elektronische Kommunikation § 97",
    summary:
      "Auf Verlangen müssen Anbieter eine Schnittstelle einrichten, über die Polizei und Nachrichtendienste abhören; diese legen die Entscheidung eines Gerichts vor.",
  },
  "cz-tr-88": {
    title: "Strafprozessordnung §§ 88 und 88a",
    summary:
      "Ein Gericht kann in Strafverfahren das Abhören und die Herausgabe von Verkehrsdaten anordnen; der Nutzer kann die Anordnung danach überprüfen lassen.",
  },
  "de-g10": {
    title: "Artikel-10-Gesetz (G 10), 2001",
    summary:
      "Die Nachrichtendienste können anordnen, dass Telekommunikationsanbieter Verkehrsdaten und Inhalte herausgeben; die G-10-Kommission prüft die Anordnungen.",
  },
  "de-stpo-100a": {
    title:
      "Strafprozessordnung (StPO) §§ 100a bis 100k; Telekommunikationsgesetz (TKG)",
    summary:
      "Anbieter müssen in Strafverfahren das Abhören ermöglichen und Verkehrsdaten herausgeben, in der Regel auf Anordnung eines Gerichts.",
  },
  "dk-aja-783": {
    title: "Rechtspflegegesetz § 783; Telekommunikationsgesetz § 10",
    summary:
      "Auf Anordnung eines Gerichts kann die Polizei verlangen, dass Betreiber und Diensteanbieter das Abhören ermöglichen; die Systeme müssen dafür bereit sein.",
  },
  "dk-aja-804": {
    title: "Rechtspflegegesetz § 804",
    summary:
      "Ein Gericht kann von allen, die nicht verdächtig sind, auch von Unternehmen, die Herausgabe dessen verlangen, was als Beweis dienen kann.",
  },
  "ec-lopdp": {
    title: "Organgesetz von 2021 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine Datenschutzbehörde setzt es durch.",
  },
  "ee-eca": {
    title: "Gesetz über elektronische Kommunikation §§ 111-1 bis 113",
    summary:
      "Anbieter geben Überwachungs- und Sicherheitsbehörden mit Erlaubnis eines Gerichts oder eines Staatsanwalts Verkehrsdaten heraus und ermöglichen ihnen das Abhören.",
  },
  "eg-151": {
    title: "Gesetz 151/2020 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen, auch im Ausland, personenbezogene Daten weitergeben dürfen; Daten bei den Behörden der nationalen Sicherheit sind ausgenommen.",
  },
  "eg-cyber": {
    title: "Gesetz 175/2018 über Cyberkriminalität",
    summary:
      "Diensteanbieter bewahren Identitäts- und Verkehrsdaten auf und unterstützen die Behörden der nationalen Sicherheit technisch.",
  },
  "eg-tel": {
    title: "Gesetz 10/2003 über die Regulierung der Telekommunikation Art. 64",
    summary:
      "Betreiber müssen in ihren Netzen die Mittel haben, mit denen Sicherheitsbehörden dort ihre gesetzlichen Befugnisse ausüben können.",
  },
  "es-25-2007": {
    title: "Gesetz 25/2007 über die Aufbewahrung von Kommunikationsdaten",
    summary:
      "Betreiber bewahren Verkehrsdaten auf, in der Regel zwölf Monate, und geben sie mit Erlaubnis eines Gerichts an befugte Beamte heraus.",
  },
  "es-lecrim-588ter": {
    title: "Strafprozessgesetz (LECrim) Art. 588 ter a bis m",
    summary:
      "Ein Richter kann das Abhören von Telefon und elektronischer Kommunikation erlauben, Inhalte und Verkehrsdaten; Anbieter müssen dabei helfen.",
  },
  "eu-e-evidence": {
    title:
      "Verordnung (EU) 2023/1543 über elektronische Beweismittel (E-Evidence)",
    summary:
      "Seit dem 18. August 2026 kann ein Richter oder Staatsanwalt eines Mitgliedstaats von jedem Anbieter, der die EU bedient, Daten verlangen, gleich wo sie aufbewahrt werden.",
  },
  "eu-eprivacy": {
    title:
      "Datenschutzrichtlinie für elektronische Kommunikation 2002/58/EG (ePrivacy)",
    summary:
      "Verpflichtet die Staaten, Kommunikation vertraulich zu halten; nationales Recht darf für Sicherheit und Straftaten Ausnahmen machen.",
  },
  "eu-gdpr": {
    title: "Datenschutz-Grundverordnung (DSGVO), (EU) 2016/679",
    summary:
      "Sagt, wann personenbezogene Daten weitergegeben werden dürfen; sie bindet auch Anbieter anderswo, die Menschen in der EU bedienen (Art. 3).",
  },
  "fi-582": {
    title:
      "Gesetz 582/2019 über die Aufklärung des Netzverkehrs für den zivilen Nachrichtendienst",
    summary:
      "Der Sicherheits- und Nachrichtendienst darf mit Erlaubnis eines Gerichts Daten aus dem Verkehr erheben, der die Grenze überschreitet.",
  },
  "fr-cpce": {
    title:
      "Gesetzbuch für Post und elektronische Kommunikation (CPCE) Art. L34-1",
    summary:
      "Anbieter bewahren Identitäts- und Verbindungsdaten für festgelegte Zeiten auf und geben sie auf rechtmäßige Anforderung heraus.",
  },
  "fr-cpp-60-1": {
    title: "Strafprozessordnung (CPP) Art. 60-1 und 60-1-2",
    summary:
      "Ein Staatsanwalt, oder die Polizei unter ihm, kann von jeder Stelle Daten verlangen, die für eine Ermittlung nützlich sind.",
  },
  "fr-cpp-706-95": {
    title: "Strafprozessordnung (CPP) Art. 706-95 und 706-95-1",
    summary:
      "Ein Richter kann auf Antrag eines Staatsanwalts bei organisierter Kriminalität das Abhören und den Zugriff auf aufbewahrte Nachrichten erlauben.",
  },
  "fr-csi": {
    title: "Gesetzbuch der inneren Sicherheit (CSI), Buch VIII",
    summary:
      "Der Premierminister kann den Nachrichtendiensten erlauben, Verbindungsdaten zu erheben und abzuhören, nachdem eine Kommission (CNCTR) Stellung genommen hat.",
  },
  "gb-copo": {
    title: "Crime (Overseas Production Orders) Act 2019",
    summary:
      "Ein Richter kann von einem Anbieter im Ausland verlangen, aufbewahrte Daten vorzulegen, wenn ein Vertrag des Vereinigten Königreichs mit dessen Land es erlaubt.",
  },
  "gb-eu-adequacy": {
    title: "Angemessenheitsbeschlüsse der EU für das Vereinigte Königreich",
    summary:
      "Die EU lässt personenbezogene Daten ohne weitere Bedingungen dorthin; die Beschlüsse wurden am 19. Dezember 2025 erneuert und enden am 27. Dezember 2031, wenn sie nicht verlängert werden.",
  },
  "gb-gdpr": {
    title:
      "Datenschutz-Grundverordnung des Vereinigten Königreichs (UK GDPR) und Data Protection Act 2018",
    summary:
      "Sagen, wann personenbezogene Daten weitergegeben werden dürfen; sie binden auch Organisationen anderswo, die Menschen im Vereinigten Königreich bedienen.",
  },
  "gb-ipa-2016": {
    title: "Investigatory Powers Act 2016",
    summary:
      "Ein Betreiber im Vereinigten Königreich oder anderswo, dem eine Abhöranordnung zugestellt wird, muss tun, was sie verlangt, soweit es machbar ist.",
  },
  "gb-ipa-notices": {
    title: "Investigatory Powers (Amendment) Act 2024, notices",
    summary:
      "Ein Minister kann einen Betreiber, der Menschen im Vereinigten Königreich bedient, auch aus dem Ausland, verpflichten, stets helfen zu können.",
  },
  "gb-us-agreement": {
    title:
      "Abkommen zwischen dem Vereinigten Königreich und den Vereinigten Staaten über Datenzugang, in Kraft seit Oktober 2022",
    summary:
      "Behörden beider Länder können gerichtliche Anordnungen bei schweren Straftaten direkt an Anbieter im anderen Land richten.",
  },
  "ge-pd": {
    title: "Gesetz von 2023 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann personenbezogene Daten weitergegeben werden dürfen; für nationale Sicherheit, Verteidigung und Nachrichtendienste gilt es nicht.",
  },
  "gr-5002": {
    title: "Gesetz 5002/2022 über die Aufhebung des Kommunikationsgeheimnisses",
    summary:
      "Der Nachrichtendienst oder die Antiterrorpolizei kann für die nationale Sicherheit beantragen, dass das Geheimnis aufgehoben wird; auch bei aufgezählten Straftaten wird es aufgehoben.",
  },
  "hk-icso": {
    title:
      "Interception of Communications and Surveillance Ordinance (Cap. 589)",
    summary:
      "Richter eines Gremiums können Strafverfolgungsbehörden erlauben, bei schweren Straftaten oder für die öffentliche Sicherheit abzuhören.",
  },
  "hk-nsl-43": {
    title: "Gesetz zur nationalen Sicherheit von 2020, Regeln zu Art. 43",
    summary:
      "In Fällen der nationalen Sicherheit darf die Polizei mit Erlaubnis des Regierungschefs abhören und Diensteanbieter nach Daten von Nutzern fragen.",
  },
  "hk-pdpo": {
    title: "Personal Data (Privacy) Ordinance (Cap. 486)",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; ein Datenschutzbeauftragter setzt es durch.",
  },
  "hr-zkp-332": {
    title: "Strafprozessgesetz Art. 332 bis 334",
    summary:
      "Ein Gericht kann auf Antrag der Staatsanwaltschaft bei aufgezählten Straftaten anordnen, dass Telekommunikation abgehört wird.",
  },
  "hu-125": {
    title: "Gesetz CXXV von 1995 über die nationalen Sicherheitsdienste",
    summary:
      "Ein Gericht oder, für die Nachrichtendienste, der Justizminister kann das Abhören erlauben; Anbieter müssen mitwirken.",
  },
  "id-mr5": {
    title: "Ministerialverordnung 5/2020 über private elektronische Systeme",
    summary:
      "Betreiber, die Indonesien bedienen, auch aus dem Ausland, müssen sich registrieren und Behörden auf Verlangen Zugang zu Systemen oder Daten geben.",
  },
  "id-pdp": {
    title: "Gesetz 27/2022 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann personenbezogene Daten weitergegeben werden dürfen, auch von Organisationen im Ausland, wenn es um Indonesier geht.",
  },
  "ie-1993": {
    title:
      "Interception of Postal Packets and Telecommunications Messages (Regulation) Act 1993",
    summary:
      "Der Minister kann durch eine Anordnung das Abhören erlauben, für Strafermittlungen oder die Sicherheit des Staates.",
  },
  "il-comms-data": {
    title: "Gesetz von 2007 über Kommunikationsdaten",
    summary:
      "Polizei und andere Ermittler können von Anbietern Verkehrs-, Standort- und Bestandsdaten erhalten, in der Regel auf Anordnung eines Gerichts.",
  },
  "il-gss": {
    title:
      "Gesetz von 2002 über den Allgemeinen Sicherheitsdienst, Abschnitt 11",
    summary:
      "Der Sicherheitsdienst kann von lizenzierten Betreibern nach Regeln des Premierministers Kommunikationsdaten erhalten.",
  },
  "il-wiretap": {
    title: "Gesetz 5739-1979 über geheimes Abhören",
    summary:
      "Verbietet, Gespräche abzuhören; Ausnahmen regelt es für den Sicherheitsdienst und die Polizei, für die Sicherheit des Staates und wegen Straftaten.",
  },
  "in-dpdp": {
    title: "Digital Personal Data Protection Act 2023 und Rules 2025",
    summary:
      "Sagt, wann personenbezogene Daten weitergegeben werden dürfen, und tritt bis Mai 2027 stufenweise in Kraft; nach Regel 23 kann die Regierung von Unternehmen Daten verlangen.",
  },
  "in-ita-69": {
    title: "Information Technology Act 2000, Abschnitt 69",
    summary:
      "Die Regierung kann anordnen, dass abgehört, überwacht oder entschlüsselt wird; wer für einen Computer verantwortlich ist, muss helfen.",
  },
  "ir-ccl": {
    title: "Gesetz von 2009 über Computerkriminalität",
    summary:
      "Zugangsanbieter bewahren Verkehrsdaten sechs Monate auf und geben Daten an die Justizbehörden heraus.",
  },
  "is-ec": {
    title: "Gesetz 70/2022 über elektronische Kommunikation",
    summary:
      "Anbieter bewahren Verkehrsdaten auf und geben sie auf Anordnung eines Gerichts an die Polizei heraus oder ermöglichen ihr das Abhören.",
  },
  "it-132": {
    title: "Datenschutzgesetzbuch Art. 132; Gesetz 167/2017 Art. 24",
    summary:
      "Anbieter bewahren Verkehrsdaten für die Strafverfolgung auf, bei aufgezählten schweren Straftaten bis zu 72 Monate.",
  },
  "it-cpp-254bis": {
    title: "Strafprozessordnung Art. 254-bis und 266-bis",
    summary:
      "Die Justiz kann Daten, auch Verkehrsdaten, bei Telekommunikations- und Onlinediensten als beglaubigte Kopie beschlagnahmen.",
  },
  "je-dpl": {
    title: "Data Protection (Jersey) Law 2018",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine Behörde setzt es durch.",
  },
  "jp-appi": {
    title: "Gesetz zum Schutz personenbezogener Informationen (APPI)",
    summary:
      "Sagt, wann personenbezogene Informationen weitergegeben werden dürfen; es bindet auch alle, die aus dem Ausland Menschen in Japan bedienen.",
  },
  "jp-ccp-218": {
    title: "Strafprozessordnung Art. 197 und 218",
    summary:
      "Staatsanwälte und Polizei dürfen mit richterlicher Anordnung Aufzeichnungen beschlagnahmen oder sich vorlegen lassen.",
  },
  "jp-tba": {
    title: "Gesetz über Telekommunikationsunternehmen",
    summary:
      "Verpflichtet Dienste, die Nachrichten übermitteln, sie geheim zu halten; seit dem 1. April 2021 wird es auf Betreiber im Ausland angewandt, die Japan bedienen.",
  },
  "jp-wiretap": {
    title: "Gesetz von 1999 über das Abhören in Strafermittlungen",
    summary:
      "Ein Richter kann bei aufgezählten schweren Straftaten anordnen, dass Telekommunikation abgehört wird.",
  },
  "ke-dpa": {
    title: "Data Protection Act 2019",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; ein Datenschutzbeauftragter setzt es durch.",
  },
  "kr-pcsa": {
    title: "Gesetz zum Schutz des Kommunikationsgeheimnisses",
    summary:
      "Begrenzt das Abhören, auch von E-Mail, auf das, was ein Gericht erlaubt, und in Fragen der nationalen Sicherheit auf das, was das Gesetz vorsieht.",
  },
  "kr-pipa": {
    title: "Gesetz zum Schutz personenbezogener Informationen",
    summary:
      "Sagt, wann personenbezogene Informationen weitergegeben werden dürfen; eine Kommission wendet es auch auf alle an, die aus dem Ausland Menschen in Korea bedienen.",
  },
  "kr-tba-83": {
    title: "Gesetz über Telekommunikationsunternehmen Art. 83",
    summary:
      "Ermittler können Anbieter ohne Erlaubnis eines Gerichts nach der Identität eines Nutzers fragen; seit der Änderung von 2023 erfährt es der Nutzer im Nachhinein.",
  },
  "ky-dpa": {
    title: "Data Protection Act",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen, auch von Menschen anderswo; die Ombudsperson setzt es durch.",
  },
  "ky-icta": {
    title:
      "Information and Communications Technology Act, Verordnung über das Abhören",
    summary:
      "Der Gouverneur kann anordnen, dass Nachrichten abgefangen werden; Anbieter müssen dabei helfen.",
  },
  "kz-ord": {
    title: "Gesetz von 1994 über operative Ermittlungstätigkeit",
    summary:
      "Polizei, Sicherheitsdienste und andere aufgezählte Stellen dürfen mit Erlaubnis eines leitenden Staatsanwalts private Kommunikation abhören.",
  },
  "kz-pd": {
    title: "Gesetz von 2013 über personenbezogene Daten, ab 2016 geändert",
    summary:
      "Datenbanken mit personenbezogenen Daten müssen in Kasachstan geführt werden.",
  },
  "li-kommg": {
    title: "Strafprozessordnung (StPO) §§ 96 und 103; Kommunikationsrecht",
    summary:
      "Ein Gericht kann in Strafverfahren das Abhören anordnen; auf seine Anordnung oder auf schriftliches Ersuchen der Polizei geben Anbieter Daten heraus.",
  },
  "lk-pdpa": {
    title:
      "Personal Data Protection Act 9 of 2022 (noch nicht als Ganzes in Kraft)",
    summary:
      "Soll sagen, wann personenbezogene Daten weitergegeben werden dürfen; seit dem Gesetz 22 von 2025 bestimmt ein Minister, ab wann welche Teile gelten.",
  },
  "lt-ec": {
    title:
      "Gesetz über elektronische Kommunikation; Gesetz über kriminalistische Aufklärung",
    summary:
      "Anbieter geben den Stellen der kriminalistischen Aufklärung nach Entscheidung eines Gerichts Verkehrsdaten heraus und ermöglichen ihnen das Abhören.",
  },
  "lu-cpp-67-1": {
    title: "Strafprozessordnung Art. 67-1 und 88-1",
    summary:
      "Ein Untersuchungsrichter kann anordnen, dass Verkehrsdaten zurückverfolgt werden, und bei schwereren Straftaten, dass Kommunikation abgehört wird.",
  },
  "lv-ec": {
    title:
      "Gesetz über elektronische Kommunikation; Gesetz über operative Tätigkeit",
    summary:
      "Anbieter bewahren Verkehrsdaten auf und geben sie an Ermittler und Sicherheitsdienste heraus; wer abhört, braucht die Genehmigung eines Richters.",
  },
  "ly-6-2022": {
    title: "Gesetz 6/2022 über elektronische Transaktionen",
    summary:
      "Sagt, wann Stellen, die in elektronischen Diensten personenbezogene Daten erheben, sie nutzen und weitergeben dürfen, und sieht Strafen vor.",
  },
  "ma-09-08": {
    title: "Gesetz 09-08 zum Schutz natürlicher Personen",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine nationale Kommission (CNDP) setzt es durch.",
  },
  "md-195": {
    title: "Gesetz 195/2024 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann personenbezogene Daten weitergegeben werden dürfen, auch von Organisationen, die aus dem Ausland Menschen in Moldau bedienen; es gilt seit dem 23. August 2026.",
  },
  "me-ec": {
    title:
      "Verfassung Art. 42; Gesetz über elektronische Kommunikation Art. 172",
    summary:
      "Betreiber müssen der zuständigen Stelle das Abhören ermöglichen; das Geheimnis wird durch Entscheidung eines Gerichts aufgehoben, wegen Straftaten oder für die nationale Sicherheit.",
  },
  "me-pd": {
    title: "Gesetz von 2008 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine Behörde setzt es durch.",
  },
  "mk-pd": {
    title: "Gesetz von 2020 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen, auch solche, die das Land aus dem Ausland bedienen, personenbezogene Daten weitergeben dürfen; eine Behörde setzt es durch.",
  },
  "mn-pd": {
    title: "Gesetz von 2021 zum Schutz personenbezogener Informationen",
    summary:
      "Sagt, wann personenbezogene Daten erhoben und weitergegeben werden dürfen; in Kraft seit dem 1. Mai 2022.",
  },
  "mx-lmtr": {
    title:
      "Gesetz von 2025 über Telekommunikation und Rundfunk Art. 182 und 183",
    summary:
      "Telekommunikationsdienste und Anbieter von Anwendungen müssen auf begründete schriftliche Anordnungen von Behörden antworten; für Standortdaten braucht es die Erlaubnis eines Richters.",
  },
  "mx-pd": {
    title: "Bundesgesetz von 2025 über personenbezogene Daten in privater Hand",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; ein Bundesministerium setzt es durch.",
  },
  "my-cpc-116c": {
    title: "Criminal Procedure Code, Abschnitt 116C",
    summary:
      "Die Staatsanwaltschaft kann der Polizei erlauben, Nachrichten abzufangen, oder von einem Diensteanbieter verlangen, sie abzufangen und aufzubewahren.",
  },
  "my-pdpa": {
    title: "Personal Data Protection Act 2010",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; ein Beauftragter setzt es durch.",
  },
  "mz-3-2017": {
    title: "Gesetz 3/2017 über elektronische Transaktionen",
    summary:
      "Legt Pflichten für alle fest, die in elektronischen Diensten mit personenbezogenen Daten umgehen.",
  },
  "na-comms": {
    title: "Communications Act 8 of 2009 Teil 6",
    summary:
      "Abhörzentren, die mit Personal des Nachrichtendienstes besetzt sind, dürfen Telekommunikation abhören, zur Bekämpfung von Straftaten und für die nationale Sicherheit.",
  },
  "ni-787": {
    title: "Gesetz 787 von 2012 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; die Behörde, die es durchsetzen soll, war nicht eingerichtet.",
  },
  "nl-tw-13": {
    title: "Telekommunikationsgesetz Kapitel 13; Strafprozessordnung",
    summary:
      "Anbieter öffentlicher Netze und Dienste müssen abhören können und müssen es auf rechtmäßige Anordnung tun.",
  },
  "nl-wiv": {
    title: "Gesetz von 2017 über die Nachrichten- und Sicherheitsdienste (Wiv)",
    summary:
      "Die Dienste dürfen abhören, auch an Kabeln, und Anbieter nach Daten fragen; ein Ausschuss (TIB) prüft jede Erlaubnis vorab.",
  },
  "no-cpa-216a": {
    title: "Strafprozessgesetz § 216a",
    summary:
      "Ein Bezirksgericht kann der Polizei bei schweren Straftaten erlauben, Kommunikation abzuhören; Anbieter können angewiesen werden zu helfen.",
  },
  "no-etjl": {
    title:
      "Gesetz von 2020 über den Nachrichtendienst, erleichterte Erhebung in großem Umfang",
    summary:
      "Anbieter müssen dem Nachrichtendienst Kommunikationsdaten geben, die die Grenze überschreiten; das Bezirksgericht Oslo genehmigt ihre Nutzung vorab.",
  },
  "np-privacy": {
    title: "Gesetz von 2018 über die Privatsphäre des Einzelnen",
    summary:
      "Schützt die Vertraulichkeit von Korrespondenz und Daten; ein Gericht oder ein befugter Beamter kann die Herausgabe anordnen.",
  },
  "nz-isa": {
    title: "Intelligence and Security Act 2017",
    summary:
      "Die Nachrichtendienste dürfen auf Anordnung eines Ministers abhören; geht es um Neuseeländer, wirkt ein Beauftragter daran mit.",
  },
  "nz-ticsa": {
    title: "Telecommunications (Interception Capability and Security) Act 2013",
    summary:
      "Ein Netzbetreiber oder Diensteanbieter, dem eine Abhöranordnung vorgelegt wird, muss helfen, sie auszuführen.",
  },
  "pa-81": {
    title: "Gesetz 81 von 2019 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine nationale Behörde setzt es durch.",
  },
  "pe-29733": {
    title: "Gesetz 29733 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann personenbezogene Daten erhoben und weitergegeben werden dürfen; ihr Schutz ist ein Recht, das in der Verfassung steht.",
  },
  "pl-pke": {
    title: "Gesetz von 2024 über elektronische Kommunikation; Polizeigesetz",
    summary:
      "Betreiber bewahren Verbindungsdaten 12 Monate auf und müssen der Polizei und anderen Diensten auf eigene Kosten Zugang dazu geben.",
  },
  "ps-10-2018": {
    title: "Gesetzesdekret 10 von 2018 über Cyberkriminalität Art. 33 und 34",
    summary:
      "Die Staatsanwaltschaft kann Verkehrs- und Bestandsdaten erhalten; ein Richter kann ihr erlauben, Kommunikation für jeweils 15 Tage aufzuzeichnen.",
  },
  "pt-cpp-187": {
    title: "Strafprozessordnung Art. 187 bis 189",
    summary:
      "Ein Untersuchungsrichter kann bei den Straftaten, die das Gesetz aufzählt, erlauben, dass Kommunikation abgehört und zurückverfolgt wird.",
  },
  "ro-cpp-138": {
    title: "Strafprozessordnung Art. 138 bis 152; Gesetz 506/2004",
    summary:
      "Ermittler können mit vorheriger Genehmigung eines Richters von Anbietern Verkehrs- und Standortdaten verlangen; das Abhören ordnet ein Gericht an.",
  },
  "rs-ec": {
    title: "Verfassung Art. 41; Gesetz über elektronische Kommunikation",
    summary:
      "Betreiber müssen rechtmäßiges Abhören ermöglichen; Inhalte dürfen nur nach Entscheidung eines Gerichts abgehört werden, wegen Straftaten oder für die nationale Sicherheit.",
  },
  "rs-pd": {
    title: "Gesetz von 2018 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; ein Beauftragter setzt es durch.",
  },
  "ru-242fz": {
    title: "Föderales Gesetz 242-FZ",
    summary:
      "Personenbezogene Daten russischer Bürger müssen auf Servern in Russland aufbewahrt werden, auch von Diensten im Ausland, die sich an sie richten.",
  },
  "ru-sorm": {
    title: "SORM",
    summary:
      "Betreiber und registrierte Dienste, die Nachrichten übermitteln, müssen dem Sicherheitsdienst FSB technischen Zugang geben.",
  },
  "ru-yarovaya": {
    title: "Föderales Gesetz 374-FZ von 2016",
    summary:
      "Dienste, die Nachrichten übermitteln, auch E-Mail, bewahren Verbindungsdaten ein Jahr und Inhalte bis zu sechs Monate auf und geben sie an den FSB heraus.",
  },
  "rw-058": {
    title:
      "Gesetz 058/2021 zum Schutz personenbezogener Daten und der Privatsphäre",
    summary:
      "Sagt, wann personenbezogene Daten weitergegeben werden dürfen, auch von Organisationen im Ausland, die Daten von Menschen in Ruanda haben; eine Aufsichtsbehörde setzt es durch.",
  },
  "se-fra": {
    title: "Gesetz 2008:717 über Signalaufklärung",
    summary:
      "Die Behörde FRA darf auf Anordnung des Gerichts für Verteidigungsaufklärung Signale aus Kabeln erfassen, die die Grenze überschreiten.",
  },
  "se-rb-27": {
    title:
      "Prozessgesetzbuch Kapitel 27; Gesetz über elektronische Kommunikation",
    summary:
      "Betreiber und Diensteanbieter müssen ihre Netze so betreiben, dass sich eine gerichtliche Anordnung zum geheimen Abhören ausführen lässt.",
  },
  "sg-cpc": {
    title: "Criminal Procedure Code 2010, Abschnitte 39 und 40",
    summary:
      "Die Polizei darf auf einen Computer in Singapur oder anderswo zugreifen, der Beweise enthält, und anordnen, dass die dafür Verantwortlichen helfen.",
  },
  "sg-pdpa": {
    title: "Personal Data Protection Act 2012",
    summary:
      "Sagt, wann private Organisationen personenbezogene Daten weitergeben dürfen; öffentliche Stellen sind ausgenommen.",
  },
  "si-zkp": {
    title: "Strafprozessgesetz Art. 150 ff.",
    summary:
      "Ein Gericht kann in Strafverfahren das Abhören und die Sicherung aller Formen elektronischer Kommunikation anordnen.",
  },
  "sk-tp-115": {
    title: "Strafprozessordnung §§ 115 und 116",
    summary:
      "Ein Richter kann das Abhören und die Herausgabe von Verkehrsdaten anordnen, in dringenden Fällen auch ein Staatsanwalt, dessen Anordnung ein Richter bestätigen muss.",
  },
  "th-cca": {
    title: "Gesetz von 2007 über Computerkriminalität Art. 18 und 26",
    summary:
      "Beamte können von Diensteanbietern Nutzer- und Verkehrsdaten verlangen, die diese 90 Tage aufbewahren müssen.",
  },
  "th-pdpa": {
    title: "Gesetz von 2019 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann personenbezogene Daten weitergegeben werden dürfen; es bindet auch alle, die aus dem Ausland Menschen in Thailand bedienen.",
  },
  "tn-2004-63": {
    title: "Organgesetz 2004-63 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine nationale Stelle (INPDP) setzt es durch.",
  },
  "tr-2937": {
    title: "Gesetz 2937 über den Nachrichtendienst, geändert 2014",
    summary:
      "Der Nachrichtendienst kann von öffentlichen Stellen, Unternehmen und Kommunikationsdiensten Daten erhalten.",
  },
  "tr-5651": {
    title: "Gesetz 5651 über Veröffentlichungen im Internet",
    summary:
      "Hoster bewahren Verkehrsdaten ein Jahr auf und entfernen Inhalte, wenn eine befugte Stelle es verlangt.",
  },
  "tr-kvkk": {
    title: "Gesetz 6698 zum Schutz personenbezogener Daten",
    summary:
      "Organisationen geben personenbezogene Daten nur mit Einwilligung oder aus einem gesetzlichen Grund weiter, etwa einer rechtlichen Pflicht.",
  },
  "tw-csa": {
    title:
      "Gesetz über Sicherheit und Überwachung der Kommunikation, geändert 2024",
    summary:
      "Ein Gericht kann bei aufgezählten oder schweren Straftaten das Abhören anordnen; das Gesetz erfasst auch Verkehrs- und Nutzerdaten.",
  },
  "tz-epoca": {
    title: "Electronic and Postal Communications Act 2010, Abschnitt 120",
    summary:
      "Wer abhört, braucht eine gesetzliche Befugnis, die beim Leiter der Anklagebehörde zu beantragen ist; das Abhören ist befugten Beamten vorbehalten.",
  },
  "tz-pdpa": {
    title: "Personal Data Protection Act 2022",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine Kommission setzt es durch.",
  },
  "ua-cpc-263": {
    title: "Strafprozessordnung Art. 263 und 264",
    summary:
      "Ermittler dürfen als verdeckte Maßnahme, die ein Richter genehmigt, Informationen aus Netzen und Systemen der elektronischen Kommunikation erheben.",
  },
  "ua-ec": {
    title: "Gesetz 1089-IX über elektronische Kommunikation",
    summary:
      "Anbieter müssen rechtmäßiges Abhören ermöglichen; unter Kriegsrecht gelten besondere Regeln.",
  },
  "ua-pd": {
    title: "Gesetz 2297-VI zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; der Menschenrechtsbeauftragte des Parlaments setzt es durch.",
  },
  "ug-dpp": {
    title: "Data Protection and Privacy Act 2019",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; ein Amt setzt es durch.",
  },
  "ug-rica": {
    title: "Regulation of Interception of Communications Act 2010",
    summary:
      "Ein Richter kann anordnen, dass Kommunikation abgehört wird; Diensteanbieter müssen dabei helfen.",
  },
  "us-dpf": {
    title:
      "Datenschutzrahmen EU-USA (Data Privacy Framework), Beschluss (EU) 2023/1795",
    summary:
      "Die EU lässt personenbezogene Daten zu zertifizierten US-Unternehmen; ein Gericht hat den Beschluss am 3. September 2025 bestätigt, im Oktober 2025 wurde ein Rechtsmittel (C-703/25 P) eingelegt.",
  },
  "us-eo-12333": {
    title: "Präsidialverfügung 12333 (Executive Order)",
    summary:
      "Die Verfügung des Präsidenten, nach der Dienste der Vereinigten Staaten Auslandsaufklärung betreiben, auch indem sie Kommunikation abhören.",
  },
  "us-fisa-702": {
    title: "FISA, Abschnitt 702 (50 U.S.C. 1881a)",
    summary:
      "Dienste dürfen mit Hilfe der Anbieter Ausländer im Ausland gezielt erfassen; ausgelaufen am 12. Juni 2026, während gerichtliche Zertifizierungen bis ins Jahr 2027 gelten.",
  },
  "us-nsl": {
    title: "National Security Letters (18 U.S.C. 2709)",
    summary:
      "Das FBI darf durch ein Schreiben, das es selbst bescheinigt, von einem Anbieter Bestands- und Verbindungsdaten verlangen, ohne Inhalte.",
  },
  "us-sca-cloud-act": {
    title:
      "Stored Communications Act in der Fassung des CLOUD Act von 2018 (18 U.S.C. 2701-2713)",
    summary:
      "Ein Anbieter muss auf Anordnung Nachrichten und Daten herausgeben, die er hält oder über die er verfügt, ob sie in den Vereinigten Staaten sind oder nicht.",
  },
  "uy-18331": {
    title: "Gesetz 18.331 zum Schutz personenbezogener Daten",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine Regulierungsstelle setzt es durch.",
  },
  "vn-csl": {
    title:
      "Cybersicherheitsgesetz von 2025 (116/2025/QH15), in Kraft seit Juli 2026",
    summary:
      "Ein Ministerium kann von Anbietern, auch ausländischen, Nutzerdaten binnen 24 Stunden verlangen; ausländische Unternehmen müssen Daten vietnamesischer Nutzer in Vietnam aufbewahren.",
  },
  "za-popia": {
    title: "Protection of Personal Information Act 4 of 2013",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine Aufsichtsbehörde für Information setzt es durch.",
  },
  "za-rica": {
    title: "Regulation of Interception of Communications Act 70 of 2002 (RICA)",
    summary:
      "Ein dafür bestimmter Richter kann bei schweren Straftaten, für die öffentliche Gesundheit oder die nationale Sicherheit das Abhören anordnen.",
  },
  "zw-cdpa": {
    title: "Cyber and Data Protection Act 2021 (Kapitel 12:07)",
    summary:
      "Sagt, wann Organisationen personenbezogene Daten weitergeben dürfen; eine Datenschutzbehörde setzt es durch.",
  },
  "zw-ica": {
    title: "Interception of Communications Act 2007 (Kapitel 11:20)",
    summary:
      "Die Leiter von Militärnachrichtendienst, Staatssicherheit, Polizei und Steuerbehörde können bei einem Minister eine Anordnung beantragen; Anbieter müssen helfen.",
  },
};
