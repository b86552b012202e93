// QQ Mail, older and newer. Read on 2026-11-24 in realbmail/bmail_extension e9b91b3
// (2026-03-27), content_qq.ts, last changed 2025-10; nobody has tried these rules on the
// live site yet. The source does not tell To from Cc, so all stand under To. The newer
// one shows names; the address comes in a card with the pointer.
import { type Adapter, type FieldReader, TEXT } from "./adapter.ts";

const unknown: FieldReader = { box: [] };

export const qq: Adapter = {
  id: "qq",
  markers: [".mail-compose-page .mail-compose-receivers", "#frm #addrsDiv"],
  roots: [".mail-compose-page", "#frm:has(#addrsDiv)"],
  fields: {
    to: {
      box: [".mail-compose-receivers", "#addrsDiv"],
      chips: [".cmp-account-wrap", ".addr_base.addr_normal"],
      carriers: [{ attribute: "addr" }, TEXT],
    },
    cc: unknown,
    bcc: unknown,
  },
  // Not sourced.
  from: [],
  // Not sourced.
  send: { click: [], ctrlEnter: false, refused: [] },
};
