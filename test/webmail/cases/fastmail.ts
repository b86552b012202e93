// Fastmail. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site. The sources name the field of To alone.
import type { Cases } from "./case.ts";

export const fastmail: Cases = {
  adapter: "fastmail",
  tested: "sourced facts",
  cases: [
    { state: "empty", fixture: "fastmail-empty", windows: [{}] },
    {
      state: "chips",
      fixture: "fastmail-chips",
      windows: [{ to: ["anna@example.org", "bert@example.com"] }],
    },
    {
      state: "typed",
      fixture: "fastmail-typed",
      windows: [
        {
          to: ["anna@example.org"],
          pending: "bert@example.com",
          typing: "#v280-to-input",
        },
      ],
    },
    {
      state: "removal",
      fixture: "fastmail-chips",
      leaves: "li",
      windows: [{ to: ["bert@example.com"] }],
    },
  ],
  clicks: [{ on: ".s-send", means: "send" }],
};
