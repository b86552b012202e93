// Open-Xchange App Suite 7.10 (mailbox.org, Strato, many hosters). Read on 2026-11-24
// in open-xchange/appsuite-frontend; nobody has tried these rules on a live site yet.
// A distribution list becomes one token a member. App Suite 8 is not sourced.
import type { Adapter, FieldName, FieldReader } from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  // mail/compose/extensions.js (00e40880).
  box: [`[data-extension-id="${name}"]`],
  // core/tk/tokenfield.js (01b5e39f): the label is the name, the title "name <address>".
  chips: [".token"],
  carriers: [{ attribute: "title" }],
  pending: ["input.tt-input"],
});

export const openXchange: Adapter = {
  id: "open-xchange",
  markers: [".io-ox-mail-compose"],
  roots: [".io-ox-mail-compose"],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  // SenderView.renderDropdown: "<address>".
  from: [".sender .mail-input .address"],
  send: {
    click: ['button[data-action="send"]'],
    ctrlEnter: false,
    discard: ['button[data-action="discard"]'],
    // Not sourced: a refused message keeps its window, and counts for nothing.
    refused: [],
  },
};
