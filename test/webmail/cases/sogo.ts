// SOGo, recorded from a running server. test/rigs/sogo.test.ts writes in such a server:
// it sees a recipient removed, a message sent, one refused and one thrown away.
import type { Cases } from "./case.ts";

export const sogo: Cases = {
  adapter: "sogo",
  tested: "real server",
  onServer: ["removal", "sent", "From"],
  cases: [
    {
      state: "empty",
      fixture: "sogo-empty",
      windows: [{ sender: "example.org" }],
    },
    {
      state: "chips",
      fixture: "sogo-chips",
      windows: [
        {
          to: ["anna@example.org", "bert@example.com", "carla@example.net"],
          cc: ["dora@example.org"],
          bcc: ["emil@example.com"],
          sender: "example.org",
        },
      ],
    },
    {
      state: "typed",
      fixture: "sogo-typed",
      windows: [
        {
          to: ["anna@example.org", "bert@example.com"],
          pending: "carla@example.net",
          typing: "#input-66",
          sender: "example.org",
        },
      ],
    },
    {
      state: "typed",
      fixture: "sogo-bcc-typed",
      windows: [
        {
          to: ["anna@example.org", "bert@example.com", "carla@example.net"],
          cc: ["dora@example.org"],
          pending: "emil@example.com",
          typing: "#input-68",
          sender: "example.org",
        },
      ],
    },
    {
      state: "name only",
      fixture: "sogo-split",
      windows: [
        {
          to: ["anna@example.org", "bert@example.com", "carla@example.net"],
          cc: ["dora@example.org"],
          bcc: ["emil@example.com"],
          unreadable: 1,
          sender: "example.org",
        },
      ],
    },
    {
      state: "removal",
      fixture: "sogo-chips",
      leaves: "md-chip",
      windows: [
        {
          to: ["bert@example.com", "carla@example.net"],
          cc: ["dora@example.org"],
          bcc: ["emil@example.com"],
          sender: "example.org",
        },
      ],
    },
  ],
  clicks: [
    { on: '[ng-click="editor.send()"]', means: "send" },
    { on: '[ng-click="editor.cancel()"]', means: "discard" },
  ],
};
