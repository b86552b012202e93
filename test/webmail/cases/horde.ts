// Horde IMP, dynamic view. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site.
import type { Cases } from "./case.ts";

export const horde: Cases = {
  adapter: "horde",
  tested: "sourced facts",
  cases: [
    { state: "empty", fixture: "horde-empty", windows: [{}] },
    {
      state: "chips",
      fixture: "horde-chips",
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
      fixture: "horde-typed",
      windows: [
        {
          to: ["anna@example.org"],
          pending: "bert@example.com",
          typing: ".hordeACTrigger",
        },
      ],
    },
  ],
  clicks: [{ on: "#send_button", means: "send" }],
};
