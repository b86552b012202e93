// Regimes in German, by id: those of the twelve countries that seat most operators of
// the catalogue, and of the European Union. They say what the English records say, no
// more; titles are the official German ones where there is one. Sorted by id.
import type { RegimeTexts } from "../regime.ts";

export const de: RegimeTexts = {
  "ar-25326": {
    title: "Gesetz 25.326 zum Schutz personenbezogener Daten",
    summary:
      "Verpflichtet Unternehmen, personenbezogene Daten vertraulich zu halten, und gibt Menschen das Recht auf Auskunft, Berichtigung und Löschung.",
  },
  "ar-intel": {
    title: "Gesetz über die nationalen Nachrichtendienste von 2001, geändert",
    summary:
      "Wer abhört, ob wegen Straftaten oder für Nachrichtendienste, braucht die Erlaubnis eines Richters; eine Stelle unter dem Obersten Gericht führt es aus.",
  },
  "at-stpo-138": {
    title: "Strafprozessordnung (StPO) §§ 135 und 138",
    summary:
      "Anbieter und Hoster müssen auf Anordnung der Staatsanwaltschaft, die ein Gericht bewilligt hat, Nachrichtendaten herausgeben und beim Abhören helfen.",
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
  "ca-c22": {
    title: "Gesetzentwurf C-22, Lawful Access Act, 2026 (nicht in Kraft)",
    summary:
      "Ein Entwurf: Anbieter in Kanada müssten Zugang geben können und vielleicht Metadaten aufbewahren; seit 18. Juni 2026 im Senat.",
  },
  "ca-criminal-code": {
    title: "Strafgesetzbuch (Criminal Code) s. 487.014, Herausgabeanordnung",
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
      "Staatsanwaltschaften und andere können mit Genehmigung eines Gerichts anordnen, dass Fernmeldedienste und Dienste darauf, etwa E-Mail, Daten herausgeben oder das Abhören ermöglichen.",
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
      "Seit 18. August 2026 kann ein Richter oder Staatsanwalt eines Mitgliedstaats von jedem Anbieter, der die EU bedient, Daten verlangen, gleich wo sie aufbewahrt werden.",
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
      "Die EU lässt personenbezogene Daten ohne weitere Bedingungen dorthin; erneuert am 19. Dezember 2025, sie enden am 27. Dezember 2031, wenn sie nicht verlängert werden.",
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
      "Verpflichtet Dienste, die Nachrichten übermitteln, sie geheim zu halten; seit 1. April 2021 wird es auf Betreiber im Ausland angewandt, die Japan bedienen.",
  },
  "jp-wiretap": {
    title: "Gesetz über das Abhören in Strafermittlungen von 1999",
    summary:
      "Ein Richter kann bei aufgezählten schweren Straftaten anordnen, dass Telekommunikation abgehört wird.",
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
      "Dienste dürfen mit Hilfe der Anbieter Ausländer im Ausland gezielt erfassen; ausgelaufen am 12. Juni 2026, während gerichtliche Zertifizierungen bis 2027 gelten.",
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
};
