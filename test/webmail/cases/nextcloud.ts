// Nextcloud Mail. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site.
import type { Cases } from "./case.ts";

export const nextcloud: Cases = {
  adapter: "nextcloud",
  tested: "sourced facts",
  cases: [
    {
      state: "empty",
      fixture: "nextcloud-empty",
      windows: [{ sender: "example.org" }],
    },
    {
      state: "chips",
      fixture: "nextcloud-chips",
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
      fixture: "nextcloud-typed",
      windows: [
        {
          to: ["anna@example.org"],
          pending: "bert@example.com",
          typing: "#to .vs__search",
          sender: "example.org",
        },
      ],
    },
    {
      state: "collapsed",
      fixture: "nextcloud-collapsed",
      windows: [
        { to: ["anna@example.org"], unreadable: 2, sender: "example.org" },
      ],
    },
  ],
};
