// Yahoo Mail. Read on 2026-11-24 in mailvelope/mailvelope a1c1fa9e (2026-01) and in
// fruiz500/PassLok4email 3598af9 (2024-11); nobody has tried these rules on the live
// site yet. The sources name To's container alone; Cc's and Bcc's are after its pattern.
import {
  type Adapter,
  type FieldName,
  type FieldReader,
  TEXT,
} from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  box: [`[data-test-id="container-${name}"]`],
  // The older and the newer pill.
  chips: ['[data-test-id="pill"], [data-test-id="y-pill"]'],
  carriers: [
    { attribute: "title" },
    // Older: "Name <address>".
    { attribute: "title", within: ".pill-content" },
    TEXT,
  ],
  // mailvelope: input.input-to, whose id is the one of public browser tests.
  pending: [`input.input-${name}`, `#message-${name}-field`],
});

export const yahoo: Adapter = {
  id: "yahoo",
  markers: ['.compose-header [data-test-id="container-to"]'],
  roots: [".compose-header"],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  // Not sourced.
  from: [],
  send: {
    // Not verified.
    click: ['[data-test-id="compose-send-button"]'],
    ctrlEnter: false,
    // Not sourced: a refused message keeps its window, and counts for nothing.
    refused: [],
  },
};
