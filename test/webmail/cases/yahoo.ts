// Yahoo Mail. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site. The sources name the field of To alone.
import type { Cases } from "./case.ts";

export const yahoo: Cases = {
  adapter: "yahoo",
  tested: "sourced facts",
  cases: [
    { state: "empty", fixture: "yahoo-empty", windows: [{}] },
    {
      state: "chips",
      fixture: "yahoo-chips",
      windows: [{ to: ["anna@example.org", "bert@example.com"] }],
    },
    {
      state: "typed",
      fixture: "yahoo-typed",
      windows: [
        {
          to: ["anna@example.org"],
          pending: "bert@example.com",
          typing: "#message-to-field",
        },
      ],
    },
    {
      state: "chips",
      fixture: "yahoo-newer",
      windows: [{ to: ["anna@example.org", "bert@example.com"] }],
    },
  ],
};
