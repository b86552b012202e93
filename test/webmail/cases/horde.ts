// Horde IMP, dynamic view, recorded from a running server: with an address book its
// fields hold chips, without one they are plain.
import type { Cases, Expected } from "./case.ts";

const sender = "example.org";
const whole: Expected = {
  to: ["anna@example.org", "bert@example.com", "carla@example.net"],
  cc: ["dora@example.org"],
  bcc: ["emil@example.com"],
  sender,
};
const typed: Expected = {
  to: ["anna@example.org", "bert@example.com"],
  pending: "carla@example.net",
  sender,
};

export const horde: Cases = {
  adapter: "horde",
  tested: "recording",
  cases: [
    { state: "empty", fixture: "horde-empty", windows: [{ sender }] },
    { state: "empty", fixture: "horde-two-identities", windows: [{ sender }] },
    { state: "chips", fixture: "horde-chips", windows: [whole] },
    { state: "chips", fixture: "horde-plain-chips", windows: [whole] },
    {
      state: "typed",
      fixture: "horde-typed",
      windows: [{ ...typed, typing: ".hordeACTrigger" }],
    },
    {
      state: "typed",
      fixture: "horde-plain-typed",
      windows: [{ ...typed, typing: "#to" }],
    },
    {
      state: "removal",
      fixture: "horde-removed",
      windows: [{ ...whole, cc: [] }],
    },
    {
      state: "refused",
      fixture: "horde-refused",
      windows: [{ to: ["gustav@example.com", "refused@example.org"], sender }],
    },
    { state: "sent", fixture: "horde-sent", windows: [] },
  ],
  clicks: [
    { on: "#send_button", means: "send" },
    { on: "#compose_close", means: "discard" },
    { on: "#draft_button", means: "discard" },
  ],
};
