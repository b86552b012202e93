// Fastmail. Read on 2026-11-24 in a public macOS wrapper that reads these tokens and in
// public browser tests; nobody has tried these rules on the live site yet. The sources
// name To's input alone; Cc's and Bcc's are after its pattern, as the subject's is. What
// marks the composer is not sourced, so the page stands for it.
import {
  type Adapter,
  type FieldName,
  type FieldReader,
  TEXT,
} from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  box: [`.v-EmailInput:has([id$="-${name}-input"])`],
  chips: ["ul.v-EmailInput-tokens > li"],
  carriers: [TEXT],
  pending: [`[id$="-${name}-input"]`],
});

export const fastmail: Adapter = {
  id: "fastmail",
  markers: ['.v-EmailInput [id$="-to-input"]'],
  roots: ['body:has(.v-EmailInput [id$="-to-input"])'],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  // Not sourced.
  from: [],
  send: {
    click: [".v-Button.s-send"],
    ctrlEnter: false,
    // Not sourced: a refused message keeps its window, and counts for nothing.
    refused: [],
  },
};
