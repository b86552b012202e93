// Outlook on the web. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site.
import type { Cases } from "./case.ts";

export const outlook: Cases = {
  adapter: "outlook",
  tested: "sourced facts",
  host: "outlook.office.com",
  cases: [
    { state: "empty", fixture: "outlook-empty", windows: [{}] },
    {
      state: "chips",
      fixture: "outlook-chips",
      windows: [
        {
          to: ["anna@example.org", "bert@example.com"],
          cc: ["dora@example.org"],
          bcc: ["emil@example.com"],
          sender: "example.org",
        },
      ],
    },
    {
      state: "chips",
      fixture: "outlook-german",
      windows: [{ to: ["anna@example.org"], bcc: ["emil@example.com"] }],
    },
    {
      state: "chips",
      fixture: "outlook-order",
      windows: [{ to: ["anna@example.org"], cc: ["dora@example.org"] }],
    },
    {
      state: "typed",
      fixture: "outlook-typed",
      windows: [
        {
          to: ["anna@example.org"],
          pending: "bert@example.com",
          typing: '[id$="_TO"] [contenteditable="true"]',
        },
      ],
    },
    {
      state: "name only",
      fixture: "outlook-name-only",
      windows: [{ to: ["anna@example.org"], unreadable: 1 }],
    },
    {
      state: "removal",
      fixture: "outlook-typed",
      leaves: "._EType_RECIPIENT_ENTITY",
      windows: [{ to: ["bert@example.com"] }],
    },
    {
      state: "collapsed",
      fixture: "outlook-collapsed",
      windows: [{ unreadable: 1 }],
    },
    {
      state: "two windows",
      fixture: "outlook-two",
      windows: [{ to: ["anna@example.org"] }, { to: ["bert@example.com"] }],
    },
  ],
  clicks: [
    { on: '[id$="primaryActionButton"]', means: "send" },
    { on: '[aria-label="Discard"]', means: "discard" },
  ],
};
