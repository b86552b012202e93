// SnappyMail. Fixtures made by hand from its source and one run of it.
import type { Cases } from "./case.ts";

export const snappymail: Cases = {
  adapter: "snappymail",
  tested: "sourced facts",
  cases: [
    {
      state: "empty",
      fixture: "snappymail-empty",
      windows: [{ sender: "example.org" }],
    },
    {
      state: "chips",
      fixture: "snappymail-chips",
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
      state: "typed",
      fixture: "snappymail-typed",
      windows: [
        {
          to: ["anna@example.org"],
          pending: "bert@example.com",
          typing: ".emailaddresses-input > input",
          sender: "example.org",
        },
      ],
    },
    {
      state: "removal",
      fixture: "snappymail-chips",
      leaves: "li[title]",
      windows: [
        {
          to: ["bert@example.com"],
          cc: ["dora@example.org"],
          bcc: ["emil@example.com"],
          sender: "example.org",
        },
      ],
    },
    {
      state: "name only",
      fixture: "snappymail-split",
      windows: [
        { to: ["bob@example.net"], unreadable: 1, sender: "example.org" },
      ],
    },
    {
      state: "refused",
      fixture: "snappymail-refused",
      windows: [
        {
          to: ["anna@example.org", "bert@example.com"],
          cc: ["dora@example.org"],
          bcc: ["emil@example.com"],
          sender: "example.org",
        },
      ],
    },
    { state: "sent", fixture: "snappymail-sent", windows: [] },
  ],
  clicks: [{ on: ".icon-paper-plane", means: "send" }],
};
