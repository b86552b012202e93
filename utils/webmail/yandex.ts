// Yandex Mail. Read on 2026-11-24 in a public reader of 2026 and in
// Freemindtronic/evicypher-webmail 105ea00 (2023-02); nobody has tried these rules on the
// live site yet.
import {
  type Adapter,
  type FieldName,
  type FieldReader,
  TEXT,
} from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  box: [
    `.ComposeRecipients-${name[0]?.toUpperCase()}${name.slice(1)}Field`,
    `.tst-field-${name}`,
  ],
  chips: [".ComposeYabble", ".composeYabbles .yabble-compose"],
  // The reader tries them all.
  carriers: [
    { attribute: "data-email" },
    { attribute: "email" },
    { attribute: "data-hovercard-id" },
    { attribute: "data-value" },
    { attribute: "title" },
    TEXT,
  ],
  // The reader takes the text outside chips; an editable element or control holds it.
  pending: ['[contenteditable="true"], input'],
});

export const yandex: Adapter = {
  id: "yandex",
  markers: [".ComposeRecipients-ToField", ".tst-field-to"],
  roots: [
    ".ComposePopup-Content",
    ".composeReact",
    ".mail-QuickReply-FormWrap",
  ],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  // Not sourced.
  from: [],
  send: {
    click: [".ComposeControlPanel-SendButton"],
    ctrlEnter: false,
    // Not sourced: a refused message keeps its window, and counts for nothing.
    refused: [],
  },
};
