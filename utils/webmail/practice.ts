// The practice post office: a small honest compose page of ours, served locally by
// `npm start` and by the tests. Never in a store build.
import type { Adapter, FieldName, FieldReader } from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  box: [`[data-field="${name}"]`],
  chips: ["[data-chip]"],
  carriers: [{ attribute: "data-chip" }],
  pending: ["input"],
});

export const practice: Adapter = {
  id: "practice",
  markers: ["main[data-post-office]"],
  roots: ["form[data-compose]"],
  // Pure: a store build drops this adapter whole.
  fields: {
    to: /* @__PURE__ */ field("to"),
    cc: /* @__PURE__ */ field("cc"),
    bcc: /* @__PURE__ */ field("bcc"),
  },
  from: ["[data-from]"],
  send: {
    click: ["[data-send]"],
    ctrlEnter: true,
    refused: ["[data-refused]"],
  },
};
