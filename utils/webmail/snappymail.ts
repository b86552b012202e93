// SnappyMail 2.38. Self-hosted, so it has no hosts: the page tells. Read on 2026-11-24 in
// the-djmaze/snappymail ba49691 (2025-06), and seen once in a running 2.38.2. A name with
// a comma typed key by key becomes several chips, one of them with the address.
import type { Adapter, FieldName, FieldReader } from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  // PopupsCompose.html; EmailAddresses.js puts a list in each row, To's first.
  box: [name === "to" ? "ul.emailaddresses" : `.${name}-row ul.emailaddresses`],
  chips: ["li[title][draggable]"],
  carriers: [{ attribute: "title" }],
  pending: ["li.emailaddresses-input > input"],
});

export const snappymail: Adapter = {
  id: "snappymail",
  markers: ["body#rl-app dialog#V-PopupsCompose"],
  roots: ["dialog#V-PopupsCompose[open]"],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  from: ['input[data-bind="textInput: from"]', "span.e-identity"],
  send: {
    click: ['a[data-bind*="sendCommand"]'],
    ctrlEnter: false,
    refused: ['a.btn-danger[data-bind*="sendCommand"]'],
  },
};
