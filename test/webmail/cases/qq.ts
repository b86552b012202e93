// QQ Mail. Fixtures made by hand from sourced facts; nobody has tried these rules on the live site. The sources do not tell To from Cc.
import type { Cases } from "./case.ts";

export const qq: Cases = {
  adapter: "qq",
  tested: "sourced facts",
  cases: [
    {
      state: "chips",
      fixture: "qq-chips",
      windows: [{ to: ["anna@example.org", "bert@example.com"] }],
    },
    {
      state: "name only",
      fixture: "qq-name-only",
      windows: [{ to: ["bert@example.com"], unreadable: 1 }],
    },
  ],
};
