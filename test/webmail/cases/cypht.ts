// Cypht. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site.
import type { Cases } from "./case.ts";

export const cypht: Cases = {
  adapter: "cypht",
  tested: "sourced facts",
  cases: [
    { state: "empty", fixture: "cypht-empty", windows: [{}] },
    {
      state: "chips",
      fixture: "cypht-chips",
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
      fixture: "cypht-typed",
      windows: [
        {
          to: ["anna@example.org"],
          pending: "bert@example.com",
          typing: '[name="compose_to"]',
        },
      ],
    },
  ],
  clicks: [
    { on: ".smtp_send_placeholder", means: "send" },
    { on: ".smtp_send_archive", means: "send" },
  ],
};
