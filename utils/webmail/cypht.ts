// Cypht. Self-hosted, so it has no hosts: the page tells. Read on 2026-11-24 in
// cypht-org/cypht da5c965 (2026-08), modules/smtp/site.js; nobody has tried these rules
// on a live site yet. A message is a page of its own.
import type { Adapter, FieldName, FieldReader } from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  box: [`.compose_container:has([name="compose_${name}"])`],
  chips: [".bubbles > .bubble"],
  carriers: [{ attribute: "data-value" }],
  pending: [`input[name="compose_${name}"]`],
});

export const cypht: Adapter = {
  id: "cypht",
  markers: [".cypht-layout .compose_container"],
  roots: ['.cypht-layout:has([name="compose_to"])'],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  // Not sourced.
  from: [],
  send: {
    click: [".smtp_send_placeholder", ".smtp_send_archive"],
    ctrlEnter: false,
    // Not sourced: a refused message keeps its window, and counts for nothing.
    refused: [],
  },
};
