// Horde IMP 6.2 and 7, dynamic view. Self-hosted, so it has no hosts: the page tells.
// Read on 2026-11-24 in horde/imp fd9212c (2024-01) and Debian's php-horde-imp 6.2.27;
// nobody has tried these rules on a live site yet.
import type { Adapter, FieldName, FieldReader } from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  box: [`#send${name}`],
  // Hidden; it holds the finished recipients.
  list: [`textarea#${name}`],
  pending: ["input.hordeACTrigger"],
});

export const horde: Adapter = {
  id: "horde",
  markers: ['form#compose[name="compose"] #sendto'],
  roots: ["form#compose"],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  // The identity's option; whether its text shows the address is not sourced.
  from: ["select#identity"],
  send: {
    click: ["#send_button"],
    ctrlEnter: false,
    // Not sourced: a refused message keeps its window, and counts for nothing.
    refused: [],
  },
};
