// Yandex Mail. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site.
import type { Cases } from "./case.ts";

export const yandex: Cases = {
  adapter: "yandex",
  tested: "sourced facts",
  cases: [
    { state: "empty", fixture: "yandex-empty", windows: [{}] },
    {
      state: "chips",
      fixture: "yandex-chips",
      windows: [
        {
          to: ["anna@example.org", "bert@example.com"],
          cc: ["dora@example.org"],
          bcc: ["emil@example.com"],
        },
      ],
    },
    {
      state: "two windows",
      fixture: "yandex-two",
      windows: [{ to: ["anna@example.org"] }, { to: ["bert@example.com"] }],
    },
  ],
  clicks: [{ on: ".ComposeControlPanel-SendButton", means: "send" }],
};
