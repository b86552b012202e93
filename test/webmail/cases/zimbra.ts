// Zimbra, classic client. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site.
import type { Cases } from "./case.ts";

export const zimbra: Cases = {
  adapter: "zimbra",
  tested: "sourced facts",
  cases: [
    { state: "empty", fixture: "zimbra-empty", windows: [{}] },
    {
      state: "chips",
      fixture: "zimbra-chips",
      windows: [
        {
          to: ["anna@example.org", "bert@example.com"],
          cc: ["dora@example.org"],
          bcc: ["emil@example.com"],
        },
      ],
    },
    {
      state: "typed",
      fixture: "zimbra-typed",
      windows: [
        {
          to: ["anna@example.org"],
          pending: "bert@example.com",
          typing: "#zv__COMPOSE-1_to_control",
        },
      ],
    },
    {
      state: "two windows",
      fixture: "zimbra-two",
      windows: [{ to: ["anna@example.org"] }, { to: ["bert@example.com"] }],
    },
    {
      state: "name only",
      fixture: "zimbra-name-only",
      windows: [{ to: ["bert@example.com"], unreadable: 2 }],
    },
  ],
};
