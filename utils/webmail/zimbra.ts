// Zimbra's classic client. Read on 2026-11-24 in Zimbra/zm-web-client 518cc8b (2024-09);
// nobody has tried these rules on a live site yet. By its default preference a finished
// recipient shows a name alone, and the address is nowhere in the page.
import {
  type Adapter,
  type FieldName,
  type FieldReader,
  TEXT,
} from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  // core/ZmId.js; each view has its number in the id.
  box: [`[id^="zv__COMPOSE-"][id$="_${name}_row"]`],
  // ZmAddressInputField.js.
  chips: ["span.addrBubble"],
  carriers: [TEXT],
  pending: [`[id^="zv__COMPOSE-"][id$="_${name}_control"]`],
});

export const zimbra: Adapter = {
  id: "zimbra",
  markers: ['[id^="zv__COMPOSE-"][id$="_to_control"]'],
  // The innermost that holds the recipients and the subject.
  roots: [
    '[id^="zv__COMPOSE-"]:has([id$="_to_row"]):has([id$="_subject_control"])',
  ],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  // core/ZmId.js; whether it shows the address depends on the account.
  from: ['[id^="zv__COMPOSE-"][id$="_from_select"]'],
  send: {
    // After the pattern of its ids, not verified.
    click: ['[id^="zb__COMPOSE-"][id$="__SEND"]'],
    ctrlEnter: false,
    // Not sourced: a refused message keeps its window, and counts for nothing.
    refused: [],
  },
};
