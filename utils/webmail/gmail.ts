// Gmail: the recipient field since 2021-10 (PeopleKit) and the one before it, both still
// served; dialog, full screen, inline reply and pop-out. Nobody has tried these rules on
// the live site yet. Seen on 2026-11-24 in InboxSDK/InboxSDK (2026-07-23),
// KartikTalwar/gmail.js (2026-03), mailvelope, FlowCrypt and others, as said below.
import {
  type Adapter,
  type FieldName,
  type FieldReader,
  TEXT,
} from "./adapter.ts";

// Hidden inputs of every compose form (gmail.js); the subject's name (public code,
// id 67022105978). They tell a compose window also when its fields are not found.
const FORM = ":has([name=composeid], [name=draft], [name=subjectbox])";

const field = (name: FieldName): FieldReader => ({
  box: [
    // InboxSDK page-parser.ts; gmail.js compose.recipients has div[name] alone.
    `div.anm[name="${name}"]`,
    `div[name="${name}"]`,
    // Before 2021-10: InboxSDK page-parser.ts.
    `tr:has(textarea[name="${name}"])`,
  ],
  chips: [
    // InboxSDK get-recipients.ts.
    "[role=option][data-name]",
    // gmail.js; mailvelope providerSpecific.js.
    "[data-hovercard-id]",
    // Before 2021-10: get-recipients.ts.
    ".vR",
  ],
  carriers: [
    { attribute: "data-hovercard-id" },
    { attribute: "value", within: "input[type=hidden]" },
  ],
  names: [{ attribute: "data-name" }],
  pending: [
    // InboxSDK set-recipients.ts; gmail.js is_peoplekit_compose.
    "input[role=combobox]",
    "input[peoplekit-id]",
    "textarea.vO",
  ],
});

export const gmail: Adapter = {
  id: "gmail",
  hosts: ["mail.google.com"],
  markers: ["form [name=composeid]"],
  roots: [
    // Dialog and full screen: InboxSDK; it has its form until it is closed.
    `[role=dialog]${FORM}`,
    // Inline reply: gmail.js.
    `.M9${FORM}`,
    // Pop-out: InboxSDK, body classes xE and xp.
    `body.xE.xp [role=main]${FORM}`,
  ],
  key: [
    { attribute: "value", within: "input[name=composeid]" },
    { attribute: "value", within: "input[name=draft]" },
  ],
  fields: { to: field("to"), cc: field("cc"), bcc: field("bcc") },
  // The line of text to which the fields fold: FlowCrypt; mailvelope.
  summary: {
    chips: [".az9 span[email]", ".agb .afV[data-hovercard-id]"],
    carriers: [{ attribute: "email" }, { attribute: "data-hovercard-id" }],
  },
  from: [
    "input[name=from]",
    // The account: Briskine, PassLok4email.
    { at: "head > title", carriers: [TEXT] },
  ],
  send: {
    // gmail-compose-view.ts; .Uo beside it sends and archives.
    click: [".IZ .Up div > div[role=button]:not([aria-haspopup=true])"],
    // getPresendingStream.ts.
    ctrlEnter: true,
    // gmail-compose-view.ts.
    scheduled: ["[selector=scheduledSend]"],
    discard: [".gU .oh"],
    // getPresendingStream.ts: a bad address, and nothing is sent.
    refused: ["[role=alertdialog]"],
    reopens: true,
  },
};
