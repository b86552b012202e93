// Horde IMP 6.2 and 7, dynamic view. Self-hosted, so it has no hosts: the page tells.
// Seen on 2026-11-24 in a running IMP 6.2.27 of Debian 12, and of 7 read in horde/imp
// fd9212c (2024-01) alone. Basic and mobile views are read by general rules.
import type { Adapter, FieldName, FieldReader } from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  box: [`#send${name}`],
  // Hidden, it holds the finished recipients; without an address book it is the field.
  list: [`textarea#${name}`],
  pending: ["input.hordeACTrigger"],
});

export const horde: Adapter = {
  id: "horde",
  markers: ['form#compose[name="compose"] #sendto'],
  roots: ["form#compose"],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  // With one identity the page tells no From: then the name of the login, if it is whole.
  from: ["select#identity", "input#user"],
  send: {
    click: ["#send_button"],
    ctrlEnter: true,
    discard: ["#compose_close", "#discard_button", "#draft_button"],
    // A window that stays shows it; one that closes leaves its notices to the opener.
    refused: [".GrowlerNotice.horde-error"],
  },
};
