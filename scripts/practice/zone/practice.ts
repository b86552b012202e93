// Cases that no recorded domain shows. Every name and record here is made up:
// synthetic, no such registration claimed.
import type { ZoneEntry } from "./entry.ts";

export const practice: readonly ZoneEntry[] = [
  {
    domain: "practice-alias-mx.eu",
    source: "made-up",
    date: "2026-11-24",
    mx: ["10 mx.practice-alias-mx.eu"],
    cname: { mx: "mx-01-eu-central-1.prod.hydra.sophos.com" },
    synthetic: ["everything"],
  },
  {
    domain: "practice-broken-mx.eu",
    source: "made-up",
    date: "2026-11-24",
    mx: ["10 192.0.2.25", "20 ~", "30 localhost"],
    synthetic: ["everything"],
  },
  {
    domain: "practice-implicit-mx.eu",
    source: "made-up",
    date: "2026-11-24",
    a: ["203.0.113.13"],
    aaaa: ["2001:db8::1"],
    txt: ["v=spf1 a -all"],
    synthetic: ["everything"],
  },
  {
    domain: "practice-nodata.eu",
    source: "made-up",
    date: "2026-11-24",
    txt: ["exists, receives no mail"],
    synthetic: ["everything"],
  },
  {
    domain: "practice-null-mx.eu",
    source: "made-up",
    date: "2026-11-24",
    mx: ["0 ."],
    txt: ["v=spf1 -all"],
    synthetic: ["everything"],
  },
  {
    domain: "practice-servfail.eu",
    source: "made-up",
    date: "2026-11-24",
    behaviour: { kind: "servfail" },
    synthetic: ["everything"],
  },
  {
    domain: "practice-slow.eu",
    source: "made-up",
    date: "2026-11-24",
    mx: ["10 mx.practice-slow.eu"],
    behaviour: { kind: "slow", milliseconds: 8000 },
    synthetic: ["everything"],
  },
];
