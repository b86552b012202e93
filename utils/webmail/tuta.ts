// Tuta, app.tuta.com and mail.tutanota.com. Read on 2026-11-24 in tutao/tutanota
// 357.260818.1 (2026-08); nobody has tried these rules on the live site yet. Test ids
// are translation keys, the same in every language. Lists are expanded into members.
import type { Adapter, FieldName, FieldReader } from "./adapter.ts";

/** A dialog holds it; what marks the dialog is not sourced: the page stands for it. */
const to = '[data-testid="tf:to_label"]';

const field = (name: FieldName): FieldReader => ({
  // LegacyTextField.ts.
  box: [`[data-testid="tf:${name}_label"]`],
  // BubbleTextField.ts, MailRecipientsTextField.ts: "Name <address>".
  chips: ["button.text-bubble"],
  carriers: [
    { attribute: "data-testid", after: "btn:" },
    { attribute: "title" },
  ],
  pending: [`[data-testid="tfi:${name}_label"]`],
});

export const tuta: Adapter = {
  id: "tuta",
  hosts: ["app.tuta.com", "mail.tutanota.com"],
  markers: [to],
  roots: [`body:has(${to})`],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  // Its test id is not sourced.
  from: [],
  send: {
    click: ['[data-testid="btn:send_action"]'],
    ctrlEnter: false,
    scheduled: ['[data-testid="btn:sendLater_action"]'],
    // Not sourced: a refused message keeps its window, and counts for nothing.
    refused: [],
    // The snackbar's undo; its element is not sourced.
    reopens: true,
  },
};
