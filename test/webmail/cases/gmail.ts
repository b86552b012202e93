// Gmail. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site.
import type { Cases } from "./case.ts";

const everybody = {
  to: ["anna@example.org", "bert@example.com"],
  cc: ["dora@example.org"],
  bcc: ["emil@example.com"],
  sender: "example.org",
};

export const gmail: Cases = {
  adapter: "gmail",
  tested: "sourced facts",
  cases: [
    {
      state: "empty",
      fixture: "gmail-empty",
      windows: [{ sender: "example.org" }],
    },
    { state: "chips", fixture: "gmail-chips", windows: [everybody] },
    {
      state: "chips",
      fixture: "gmail-older",
      windows: [{ ...everybody, bcc: [] }],
    },
    {
      state: "chips",
      fixture: "gmail-popout",
      windows: [{ to: ["anna@example.org"], sender: "example.org" }],
    },
    {
      state: "typed",
      fixture: "gmail-typed",
      windows: [
        {
          to: ["anna@example.org"],
          pending: "bert@example.com",
          typing: '[name="to"] input',
          sender: "example.org",
        },
      ],
    },
    {
      state: "removal",
      fixture: "gmail-chips",
      leaves: '[name="to"] [role="option"]',
      windows: [{ ...everybody, to: ["bert@example.com"] }],
    },
    {
      state: "collapsed",
      fixture: "gmail-collapsed",
      windows: [{ to: everybody.to, sender: "example.org" }],
    },
    {
      state: "two windows",
      fixture: "gmail-two",
      windows: [
        { to: ["anna@example.org"], sender: "example.org" },
        { to: ["bert@example.com"], sender: "example.org" },
      ],
    },
    {
      state: "refused",
      fixture: "gmail-refused",
      windows: [{ to: ["anna@example.org"], sender: "example.org" }],
    },
    { state: "sent", fixture: "gmail-sent", windows: [] },
  ],
  clicks: [
    { on: ".Up [role=button]:not([aria-haspopup])", means: "send" },
    { on: ".gU .oh", means: "discard" },
  ],
};
