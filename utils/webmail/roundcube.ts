// Roundcube, skins elastic, larry and classic. Self-hosted everywhere, so it has
// no hosts: the page tells. Seen on 2026-11-24 in a running Roundcube 1.6.5 of
// Debian 12, unless a line says otherwise.
import type { Adapter, FieldName, FieldReader } from "./adapter.ts";

const field = (name: FieldName): FieldReader => ({
  // elastic wraps each field in #compose_NAME; larry and classic have the bare textarea.
  box: [`#compose_${name}:has([name="_${name}"])`, `[name="_${name}"]`],
  // elastic moves the textarea off-screen and keeps the finished recipients in it.
  list: [`textarea[name="_${name}"]`, `input[name="_${name}"]`],
  // elastic: what is being typed stands in no attribute and not in the textarea.
  pending: ["ul.recipient-input li.input > input"],
});

export const roundcube: Adapter = {
  id: "roundcube",
  markers: ["body.task-mail.action-compose", "form[name=form] [name=_to]"],
  roots: ["form[name=form]:has([name=_to])"],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  from: ["[name=_from]"],
  send: {
    // elastic: button.send and the toolbar's a.send; larry, classic: a.button.send.
    click: [".send"],
    // Seen in all three skins: the keys send nothing.
    ctrlEnter: false,
    // Before it sends it may ask (no subject; many in To): `warning`. Whoever leaves a
    // message behind is asked whether to discard it. Seen in all three skins.
    discard: [".ui-dialog.warning .cancel", ".ui-dialog .discard"],
    // elastic: #messagestack; larry: a dialog; classic: #message.
    refused: [
      "#messagestack > .error",
      ".ui-dialog.error[role=alertdialog]",
      "#message > .error",
    ],
  },
};
