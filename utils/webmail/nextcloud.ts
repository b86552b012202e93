// Nextcloud Mail 5. Self-hosted, so it has no hosts: the page tells. Read on 2026-11-24
// in nextcloud/mail 5.12.0-alpha.2 (2026-08); nobody has tried these rules on a live site
// yet. A collapsed field keeps its first chip in the page and tells the others as "+N".
import type { Adapter, FieldName, FieldReader } from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  // Composer.vue.
  box: [`#${name}`],
  // RecipientListItem.vue.
  chips: [".ncselect__tag--recipient"],
  carriers: [{ attribute: "title" }],
  collapsed: [".recipient-overflow"],
  pending: ["input.vs__search"],
});

export const nextcloud: Adapter = {
  id: "nextcloud",
  markers: [".floating-composer .message-composer"],
  roots: [".message-composer"],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  from: ["#from"],
  send: {
    // Its button is not sourced.
    click: [],
    ctrlEnter: false,
    refused: [],
    // store/outboxStore.js: sending waits, and undo opens the message again.
    reopens: true,
  },
};
