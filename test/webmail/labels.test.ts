// The table of labels: what stands beside a field, in 37 languages, tells its role.
import { describe, expect, test } from "vitest";
import { type Role, roleOfLabel } from "../../utils/webmail/labels.ts";

// Language, To, Cc, Bcc, Subject, Send, as one of the five webmails spells them.
const LABELS: readonly (readonly string[])[] = [
  ["en", "To", "Cc", "Bcc", "Subject", "Send"],
  ["de", "An", "Kopie", "Blindkopie", "Betreff", "Absenden"],
  ["fr", "À", "Copie à", "Cci", "Objet", "Envoyer"],
  ["es", "Para", "Cc", "Cco", "Asunto", "Enviar"],
  ["it", "A", "Cc", "Ccn", "Oggetto", "Invia"],
  ["pt", "Para", "Cc", "Cco", "Assunto", "Enviar"],
  ["pt-br", "Para", "Cópia", "Cópia oculta (Cco)", "Assunto", "Enviar"],
  ["nl", "Aan", "Cc", "Bcc", "Onderwerp", "Verzenden"],
  ["sv", "Till", "Kopia", "Dold kopia", "Ämne", "Skicka"],
  ["da", "Til", "Kopi", "Bcc", "Emne", "Send besked"],
  ["nb", "Til", "Kopi til", "Blindkopi til", "Emne", "Send"],
  ["fi", "Vastaanottaja", "Kopio", "Piilokopio", "Aihe", "Lähetä"],
  ["pl", "Do", "DW", "UDW", "Temat", "Wyślij"],
  ["cs", "Komu", "Kopie", "Skrytá kopie", "Předmět", "Odeslat"],
  ["sk", "Komu", "Kópia", "Skrytá kópia", "Predmet", "Odoslať"],
  ["hu", "Címzett", "Másolat", "Titkos másolat", "Tárgy", "Küldés"],
  ["ro", "Către", "Cc", "Copie oarbă (bcc)", "Subiect", "Trimite"],
  ["bg", "До", "Копие", "Скрито копие", "Тема", "Изпрати"],
  ["el", "Προς", "Κοιν.", "Κρυφή κοινοποίηση", "Θέμα", "Αποστολή"],
  ["ru", "Кому", "Копия", "Скрытая копия", "Тема", "Отправить"],
  ["uk", "Кому", "Копія", "Прихована копія", "Тема", "Надіслати"],
  ["tr", "Kime", "Kopya", "Gizli Kopya", "Konu", "Gönder"],
  ["ar", "إلى", "نسخة كربونية", "مخفية", "الموضوع", "إرسال"],
  ["he", "אל", "לידיעה", "העתק חסוי", "נושא", "שלח"],
  ["fa", "به", "رونوشت", "رونوشت مخفی", "موضوع", "فرستادن"],
  ["ja", "宛先", "写し(CC)", "隠した写し(BCC)", "件名", "送信"],
  ["ko", "받는 사람", "참조", "숨은 참조", "제목", "보내기"],
  ["zh-cn", "收件人", "抄送", "密送", "主题", "发送"],
  ["zh-tw", "收件者", "副本", "密件副本", "主旨", "傳送"],
  ["hr", "Za", "Kopija", "Bcc", "Naslov", "Pošalji"],
  ["sl", "Za", "Kp", "Skp", "Zadeva", "Pošlji"],
  ["et", "Saaja", "Koopia", "Pimekoopia", "Pealkiri", "Saada"],
  ["lv", "Kam", "Cc", "Diskrētā kopija", "Temats", "Sūtīt"],
  ["lt", "Kam", "Kopija", "Slaptoji kopija", "Tema", "Siųsti"],
  ["ca", "Per a", "Cc", "Cca", "Assumpte", "Envia"],
  ["eu", "Nori", "Cc", "Izkutuko kopia", "Gaia", "Bidali"],
  ["gl", "Para", "Cc", "Cco", "Asunto", "Enviar a mensaxe"],
];
const ROLES: readonly Role[] = ["to", "cc", "bcc", "subject", "send"];

test("37 languages are told", () => {
  expect(new Set(LABELS.map(([language]) => language)).size).toBe(37);
});

test.each(LABELS)("the labels of %s", (_language, ...labels) => {
  expect(
    labels.map((label) => {
      const role = roleOfLabel(label);
      return role === "any" ? "to" : role;
    }),
  ).toEqual(ROLES);
});

describe("a label is read", () => {
  test.each<[string, Role]>([
    ["To:", "to"],
    ["  To\n*", "to"],
    ["收件人：", "any"],
    ["To recipients", "to"],
    ["Cc recipients", "cc"],
    ["Bcc (optional)", "bcc"],
    ["Recipients", "any"],
    ["Add recipient", "any"],
    ["Empfänger hinzufügen", "any"],
    ["Subject (required)", "subject"],
    ["Send now", "send"],
    ["Reply-To", "other"],
  ])("%j → %s", (label, role) => {
    expect(roleOfLabel(label)).toBe(role);
  });

  test.each([
    "",
    " : ",
    "To be done today",
    "From here on",
    "Total",
    "Search mail",
    "Price to",
    "to ".repeat(30),
  ])("%j tells nothing", (label) => {
    expect(roleOfLabel(label)).toBeNull();
  });
});
