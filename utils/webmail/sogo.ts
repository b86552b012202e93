// SOGo 5. Self-hosted everywhere, so it has no hosts: the page tells. Recorded on
// 2026-11-24 from a running SOGo 5.8.0 of Debian; what a line marks as source was read
// the same day in Alinto/sogo 5.12.7 (2026-04).
import type { Adapter, FieldName, FieldReader } from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  box: [`md-chips[ng-model="editor.message.editable.${name}"]`],
  chips: ["md-chip"],
  // The chip's aria-label goes on with advice in the page's language.
  carriers: [{ within: "md-chip-template" }],
  pending: [".md-chip-input-container input"],
});

export const sogo: Adapter = {
  id: "sogo",
  markers: [
    "#mailEditor.sg-mail-editor",
    // Source: UIxPageFrame.wox.
    'meta[name="description"][content="SOGo Web Interface"]',
  ],
  // Inside md-dialog#mailEditor, and alone where a message is written in a pop-up.
  roots: ['form[name="messageForm"]'],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  from: ['input[name="from"]'],
  send: {
    click: ['[ng-click="editor.send()"]'],
    ctrlEnter: false,
    discard: ['[ng-click="editor.cancel()"]'],
    // Covers the form with the server's reason; closed, it shows the recipients again.
    // Seen on 2026-11-24 in a running SOGo 5.8.0 of Debian.
    refused: ['[ng-switch-when="error"]'],
  },
};
