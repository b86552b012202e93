// The words beside the fields of a compose window in 37 languages: what a label says
// → what it stands for. Lower case, in one string a group. The words were gathered on
// 2026-11-24 from the localisation files of Roundcube 1.8-git (GPL-3.0-or-later),
// Nextcloud Mail 5.12.0-alpha.2 (AGPL-3.0), SnappyMail 2.38.2 (AGPL-3.0), SOGo 5.12.7
// (GPL/LGPL 2 and above) and Tuta 357 (GPL-3.0), which agree on most of them.

/** What a control or a button of a compose window is for. */
export type Role =
  | "to"
  | "any" // a recipient, it does not say of which field
  | "cc"
  | "bcc"
  | "from"
  | "other" // Reply-To and its kind: an address, yet nobody's who receives
  | "subject"
  | "send";

type Words = Readonly<Record<Role, string>>;

/** By script and family; a word that an earlier group has is not told again. */
const GROUPS: readonly Words[] = [
  // Germanic: en de nl sv da nb.
  // Sources: Roundcube, Nextcloud, SnappyMail, SOGo, Tuta (5 of 6).
  {
    to: "to|an|aan|naar|till|til",
    any: "recipient|empfänger|ontvanger|mottagare|modtager|mottaker",
    cc: "cc|kopie|kopia|kopi|kopi til",
    bcc: "bcc|blindkopie|dold kopia|blindkopi|blindkopi til",
    from: "from|sender|absenderadresse|von|afzender|van|avsändare|från|afsender|fra|avsender",
    other: "reply-to|antwort an|antwoord-aan|svar till|svar til",
    subject: "subject|betreff|onderwerp|ämne|emne",
    send: "send|absenden|senden|nachricht jetzt senden|versturen|verzenden|verstuur bericht|skicka",
  },
  // Romance: fr es it pt pt-br ro ca gl.
  // Sources: Roundcube, Nextcloud, Tuta, SnappyMail (6 of 8), SOGo (7 of 8).
  {
    to: "à|para|a|către|per a",
    any: "destinataire|destinatario|destinatário|destinatar|destinatari",
    cc: "copie à|cópia|copie (cc)|copie către",
    bcc: "cci|copie cachée à|cco (bcc)|cco|ccc|ccn|cópia oculta (cco)|copie oarbă (bcc)|copie 2 către|c/o|cca",
    from: "de|expéditeur|remitente|da|mittente|remetente|de la|expeditor|remitent|desde",
    other:
      "répondre à|responder a|rispondi a|responder para|răspunde la|respon a",
    subject: "objet|sujet|asunto|oggetto|assunto|subiect|assumpte",
    send: "envoyer|enviar|invia|trimite|envia",
  },
  // Slavic and Baltic, in Latin letters: pl cs sk hr sl lv lt.
  // Sources: Roundcube, Nextcloud, SOGo, Tuta, SnappyMail (6 of 7).
  {
    to: "do|adresát|komu|pro|pre|za|kam|līdz",
    any: "odbiorca|příjemce|príjemca|primatelj|prejemnik|saņēmējs|gavėjas",
    cc: "dw|kópia|kp|kopija",
    bcc: "kopia ukryta|udw|ukryta kopia|skrytá kopie|skrytá kópia|skp|diskrētā kopija|nematoma kopija|slaptoji kopija",
    from: "nadawca|od|odesílatel|odosielateľ|pošiljatelj|no|sūtītājs/kas|nuo|siuntėjas",
    other:
      "odpowiedź do|odpověď na|odpovedať na|odgovori|odgovor na|atbildēt-uz|atsakymą gaus",
    subject: "temat|předmět|predmet|naslov|zadeva|temats|tēma|tema",
    send: "wyślij|odeslat|odoslať|poslať|poslati|pošalji|pošlji|sūtīt|siųsti|išsiųsti laiską",
  },
  // Finnish, Estonian, Hungarian, Basque, Turkish: fi et hu eu tr.
  // Sources: Roundcube, Nextcloud, SnappyMail, SOGo (4 of 5), Tuta (4 of 5).
  {
    to: "nori|kime",
    any: "vastaanottaja|saaja|címzett|hartzailea|alıcı",
    cc: "kopio|koopia|másolat|másolatot kap|cc (diğer alıcı)|kopya",
    bcc: "piilokopio|pimekoopia|rejtett másolat|titkos címzett|titkos másolat|izkutuko kopia|bcc (gizli diğer alıcı)|gizli kopya",
    from: "lähettäjä|saatja|feladó|nork|gönderici|kimden",
    other:
      "vastaus osoitteeseen|vastus aadressile|válaszcím|erantzun honi|yanıt adresi",
    subject: "aihe|otsikko|pealkiri|teema|tárgy|gaia|konu",
    send: "lähetä|saada|küldés|üzenet küldése|bidali|gönder|i̇letiyi gönder",
  },
  // Cyrillic letters and Greek: bg ru uk el.
  // Sources: Roundcube, Nextcloud, SnappyMail, SOGo, Tuta.
  {
    to: "до|кому|προς",
    any: "получател|получатель|отримувач|παραλήπτης",
    cc: "копие|копие до|як|коп|копия|копія|κοιν|κοινοποίηση",
    bcc: "ск|скрито копие|скрито копие до|скркоп|скрытая|скрытая копия|всс|прихована|прихована копія|ιδιαίτ. κοιν|κρυφή κοινοποίηση|τυφλή κοινοποίηση",
    from: "от|подател|отправитель|від|від кого|відправник|αποστολέας|από",
    other: "отговор до|ответить|зворотня адреса|απάντηση στο",
    subject: "заглавие|тема|θέμα|τίτλος",
    send: "изпрати|изпращане|отправить|відправити|відіслати|надіслати|αποστολή",
  },
  // written from the right: ar he fa.
  // Sources: Roundcube, Nextcloud, Tuta, SnappyMail (2 of 3), SOGo (2 of 3).
  {
    to: "إلى|المستقبل|الى|المتلقَّي|אל|ל|به",
    any: "הנמען|گیرنده",
    cc: "نسخة إلي|نسخة الى|نسخة كربونية|نُسخة كَربونية cc|העתק למכותב|לידיעה|עותק|رونوشت|کپی",
    bcc: "مخفية|نسخة مخفية إلى|نسخة مخفية الوجهة|نُسخة مَخفية الوجهة bcc|העתק חסוי|מכותב מוסתר|עותק נסתר|رونوشت مخفی|رونوشت پنهان",
    from: "المرسل|من|מאת|שולח|از|فرستنده",
    other: "الرد إلى|כתובת למענה|پاسخ-به",
    subject: "الموضوع|נושא|موضوع",
    send: "أرسِل|إرسال|ارسال|ارسل|שלח|שליחה|משלוח מיידי|فرستادن",
  },
  // Chinese, Japanese, Korean: ja ko zh-cn zh-tw.
  // Sources: Roundcube, Nextcloud, Tuta, SnappyMail (3 of 4), SOGo (3 of 4).
  {
    to: "받는사람|发送至|至",
    any: "宛先|받는 사람|收件人|收件者",
    cc: "写し(cc)|참조|抄送|副本",
    bcc: "隠した写し(bcc)|숨은 참조|숨은참조|密送|私密抄送|密件副本",
    from: "差出人|発信者|발신자|보내는 사람|보낸 사람|보낸사람|发件人|寄件人|寄件者|從",
    other: "返信先|회신 주소|回复至|回覆至",
    subject: "件名|제목|主题|主旨",
    send: "送信|メッセージを送信|보내기|전송|메일 보내기|发送|立即发送|傳送|寄信|寄出|發送|立即寄出",
  },
];

const ROLES = new Map<string, Role>(
  GROUPS.flatMap((words) =>
    // Object.entries forgets the keys' type; GROUPS has no other keys.
    (Object.entries(words) as [Role, string][]).flatMap(([role, line]) =>
      line.split("|").map((word): [string, Role] => [word, role]),
    ),
  ),
);

/** Longer than any label of a field. */
const MAX_LABEL = 40;

/** "  To : *" → "to": as the table spells it. */
const spelled = (label: string): string =>
  label
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .replace(/^[ :：*.…]+|[ :：*.…]+$/g, "");

/** The role a label names: whole ("An:"), or by a word in it ("Cc recipients"). */
export function roleOfLabel(label: string): Role | null {
  if (label.length > 2 * MAX_LABEL) return null;
  const text = spelled(label);
  if (text === "" || text.length > MAX_LABEL) return null;
  const whole = ROLES.get(text);
  if (whole) return whole;
  const words = text.split(/[ :,/()]+/);
  const first = ROLES.get(words[0] ?? "");
  // "To", "An", "From" begin many a sentence; the others speak for themselves.
  if (first && first !== "to" && first !== "from") return first;
  const isAny = words.some(
    (word) => (ROLES.get(word) ?? ROLES.get(word.replace(/s$/, ""))) === "any",
  );
  return isAny ? (first ?? "any") : null;
}
