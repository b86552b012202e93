// Tuta. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site.
import type { Cases } from "./case.ts";

export const tuta: Cases = {
  adapter: "tuta",
  tested: "sourced facts",
  cases: [
    { state: "empty", fixture: "tuta-empty", windows: [{}] },
    {
      state: "chips",
      fixture: "tuta-chips",
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
      fixture: "tuta-typed",
      windows: [
        {
          to: ["anna@example.org"],
          pending: "bert@example.com",
          typing: '[data-testid="tfi:to_label"]',
        },
      ],
    },
    { state: "discarded", fixture: "tuta-discarded", windows: [] },
  ],
  clicks: [
    { on: '[data-testid="btn:send_action"]', means: "send" },
    { on: '[data-testid="btn:sendLater_action"]', means: "schedule" },
  ],
};
