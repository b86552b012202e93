// Outlook on the web, for Microsoft's own hosts and companies' own; pop-outs included.
// Each field is an editable element, its chips stand between zero-width spaces. A
// colleague's chip may show a name alone: what the picked suggestion said is remembered.
// Nobody has tried these rules on the live site yet. Seen on 2026-11-24 in the sources
// named below; classes are hashed and change, ids' ends and entity classes last.
import {
  type Adapter,
  type FieldName,
  type FieldReader,
  TEXT,
} from "./adapter.ts";

// Briskine outlook.js (2026-03-31): in this order To, Cc, Bcc, in every language. Of
// the body nothing may be read: it is left out by all that tells it apart (Briskine;
// public code, ids 68596758158 and 66798643886).
const EDITABLE =
  "[contenteditable=true]:not([aria-multiline=true], [role=textbox])";

const field = (name: FieldName, label: string): FieldReader => ({
  box: [
    // Seen live by the author of public code, id 70086508265 (2026-10-07).
    `[role=group][id$="_${name.toUpperCase()}"]`,
    // English: public code, id 70586057970.
    `[contenteditable=true][aria-label="${label}"]`,
  ],
  // RoosterJS' class for a recipient: code from 2024 to 2026 (bmail, PassLok4email).
  chips: ["._EType_RECIPIENT_ENTITY"],
  carriers: [
    // Public code, id 70086508265: the address, though a name is shown.
    { attribute: "aria-label" },
    // bmail content_outlook.ts (2025-10).
    { within: '[class*="textContainer-"]' },
    { within: '[class*="individualText-"]' },
  ],
  names: [
    { within: '[class*="textContainer-"]' },
    { within: '[class*="individualText-"]' },
  ],
  pending: ["[contenteditable=true]"],
});

// A compose window has an editor, or a field, or a field that will be one.
const COMPOSE = `:has([id^="editorParent_"], [role=group][id$="_TO"], ${EDITABLE})`;

export const outlook: Adapter = {
  id: "outlook",
  // Briskine; public code, id 62620378787 (2026-08).
  hosts: [
    "outlook.live.com",
    "outlook.office.com",
    "outlook.office365.com",
    "outlook.cloud.microsoft",
  ],
  // Briskine outlook.js.
  markers: [
    'head [href*="cdn.office.net"]',
    'meta[content*="owamail"]',
    'link[href*="/owamail/"]',
    'script[src*="/owamail/"]',
  ],
  roots: [
    // bmail, Briskine.
    `[id^="docking_InitVisiblePart"]${COMPOSE}`,
    // Briskine: the reading pane, and pop-outs.
    `[role=main]${COMPOSE}`,
    `[data-app-section="Form_Content"]${COMPOSE}`,
  ],
  fields: {
    to: field("to", "To"),
    cc: field("cc", "Cc"),
    bcc: field("bcc", "Bcc"),
  },
  order: EDITABLE,
  // Briskine makeFieldsEditable: the header of a reply, before it is clicked. How it
  // spells its recipients is not sourced: that somebody is there is all that is taken.
  summary: {
    chips: [
      '[id*="docking_InitVisiblePart"] div[tabindex]:nth-child(2):not([role=button], [contenteditable], :has([contenteditable]))',
    ],
    carriers: [],
  },
  suggestions: {
    options: [
      // Public code, ids 66798643886 and 53228276667 (2026); older: bmail.
      "#FloatingSuggestionsList [role=option]",
      ".ms-FloatingSuggestionsList-container li",
    ],
    // "Name - address".
    address: [{ attribute: "aria-label" }, TEXT],
  },
  from: [
    // The account: bmail.
    {
      at: "#O365_AppName",
      carriers: [{ attribute: "href", after: "login_hint=" }],
    },
  ],
  send: {
    click: [
      // bmail; public code, id 68596758158: "Send (Ctrl+Enter)", in any language.
      'button[title*="+Enter)"]',
      // bmail's wrapper, id's end by public code, id 70086508265.
      '[data-testid="ComposeSendButton"] [id*="primaryActionButton"]',
      'button[aria-label="Send"]',
    ],
    ctrlEnter: true,
    discard: ['[aria-label="Discard"]'],
    // Not sourced: a refused message keeps its window, and counts for nothing.
    refused: [],
  },
};
