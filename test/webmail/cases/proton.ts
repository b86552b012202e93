// Proton Mail. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site.
import type { Cases } from "./case.ts";

export const proton: Cases = {
  adapter: "proton",
  tested: "sourced facts",
  cases: [
    { state: "empty", fixture: "proton-empty", windows: [{}] },
    {
      state: "chips",
      fixture: "proton-chips",
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
      fixture: "proton-typed",
      windows: [
        {
          to: ["anna@example.org"],
          pending: "bert@example.com",
          typing: '[data-testid="composer:to"]',
        },
      ],
    },
    {
      state: "removal",
      fixture: "proton-chips",
      leaves: '[data-testid="composer-addresses-item"]',
      windows: [
        {
          to: ["bert@example.com"],
          cc: ["dora@example.org"],
          bcc: ["emil@example.com"],
        },
      ],
    },
    {
      state: "two windows",
      fixture: "proton-two",
      windows: [{ to: ["anna@example.org"] }, { to: ["bert@example.com"] }],
    },
    { state: "collapsed", fixture: "proton-collapsed", windows: [{}] },
    { state: "sent", fixture: "proton-sent", windows: [] },
    { state: "discarded", fixture: "proton-discarded", windows: [] },
  ],
  clicks: [{ on: '[data-testid="composer:send-button"]', means: "send" }],
};
