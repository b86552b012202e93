// Proton Mail, mail.proton.me. Read on 2026-11-24 in ProtonMail/WebClients (single files
// by commit); nobody has tried these rules on the live site yet.
import type { Adapter, FieldName, FieldReader } from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  // AddressesEditor.tsx (04f184c3).
  box: [`.composer-editor-${name}`],
  // AddressesRecipientItem.tsx (0ad56996); its label is "Name <address>" or the address.
  chips: ['[data-testid="composer-addresses-item"]'],
  carriers: [
    {
      attribute: "data-testid",
      within: '[data-testid^="remove-address-button-"]',
      after: "remove-address-button-",
    },
    { within: '[data-testid="composer-addresses-item-label"]' },
  ],
  // AddressesInput.tsx (980b788d).
  pending: [`[data-testid="composer:${name === "to" ? name : `to-${name}`}"]`],
});

export const proton: Adapter = {
  id: "proton",
  hosts: ["mail.proton.me"],
  markers: ['.composer[data-id] [data-testid="composer:send-button"]'],
  // ComposerFrame.tsx.
  roots: [".composer[data-id]"],
  key: [{ attribute: "data-id" }],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  // SelectSender.tsx; where it shows the address is not sourced.
  from: [],
  send: {
    click: ['[data-testid="composer:send-button"]'],
    ctrlEnter: false,
    // Not sourced: a refused message keeps its window, and counts for nothing.
    refused: [],
  },
};
