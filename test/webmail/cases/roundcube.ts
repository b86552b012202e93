// Roundcube, its three skins recorded from a running server. The sender is read from
// option:checked, which happy-dom does not know: test/rigs/roundcube.test.ts sees it,
// as it sees a recipient removed and a message sent.
import type { Cases, Expected } from "./case.ts";

const whole: Expected = {
  to: ["anna@example.org", "bert@example.com", "carla@example.net"],
  cc: ["dora@example.org"],
  bcc: ["emil@example.com"],
};

export const roundcube: Cases = {
  adapter: "roundcube",
  tested: "real server",
  onServer: ["removal", "sent", "From"],
  cases: [
    { state: "empty", fixture: "roundcube-elastic-empty", windows: [{}] },
    {
      state: "chips",
      fixture: "roundcube-elastic-tokenised",
      windows: [whole],
    },
    {
      state: "typed",
      fixture: "roundcube-elastic-typed",
      windows: [
        {
          to: ["anna@example.org", "bert@example.com"],
          pending: "carla@example.net",
          typing: "#compose_to ul.recipient-input li.input > input",
        },
      ],
    },
    {
      state: "refused",
      fixture: "roundcube-elastic-error",
      windows: [{ to: ["anna@example.org", "refused@example.org"] }],
    },
    { state: "empty", fixture: "roundcube-larry-empty", windows: [{}] },
    { state: "chips", fixture: "roundcube-larry-tokenised", windows: [whole] },
    {
      state: "typed",
      fixture: "roundcube-larry-typed",
      windows: [
        {
          to: ["anna@example.org", "bert@example.com"],
          pending: "carla@example.net",
          typing: "#_to",
        },
      ],
    },
    {
      state: "refused",
      fixture: "roundcube-larry-error",
      windows: [{ to: ["anna@example.org", "refused@example.org"] }],
    },
    { state: "empty", fixture: "roundcube-classic-empty", windows: [{}] },
    {
      state: "chips",
      fixture: "roundcube-classic-tokenised",
      windows: [whole],
    },
    {
      state: "typed",
      fixture: "roundcube-classic-typed",
      windows: [
        {
          to: ["anna@example.org", "bert@example.com"],
          pending: "carla@example.net",
          typing: "#_to",
        },
      ],
    },
    {
      state: "refused",
      fixture: "roundcube-classic-error",
      windows: [{ to: ["anna@example.org", "refused@example.org"] }],
    },
  ],
  clicks: [{ on: ".send", means: "send" }],
};
