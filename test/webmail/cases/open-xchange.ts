// Open-Xchange App Suite. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site.
import type { Cases } from "./case.ts";

export const openXchange: Cases = {
  adapter: "open-xchange",
  tested: "sourced facts",
  cases: [
    {
      state: "empty",
      fixture: "open-xchange-empty",
      windows: [{ sender: "example.org" }],
    },
    {
      state: "chips",
      fixture: "open-xchange-chips",
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
      fixture: "open-xchange-typed",
      windows: [
        {
          to: ["anna@example.org"],
          pending: "bert@example.com",
          typing: ".tt-input",
          sender: "example.org",
        },
      ],
    },
    {
      state: "two windows",
      fixture: "open-xchange-two",
      windows: [
        { to: ["anna@example.org"], sender: "example.org" },
        { to: ["bert@example.com"], sender: "example.org" },
      ],
    },
    { state: "discarded", fixture: "open-xchange-discarded", windows: [] },
  ],
  clicks: [
    { on: '[data-action="send"]', means: "send" },
    { on: '[data-action="discard"]', means: "discard" },
  ],
};
