// Exchangers that were set only to prove that a domain is one's own. They receive
// nothing and are dropped before anything is concluded.
import type { ProviderRecord } from "../record.ts";
import { corpus, from, fromMemory } from "./sources.ts";

export const verification: readonly ProviderRecord[] = [
  {
    id: "google-verification",
    name: "Google Workspace domain verification",
    kind: "verification",
    operator: { name: "Google LLC", seat: "US", ...fromMemory },
    parent: { name: "Alphabet Inc.", seat: "US", ...fromMemory },
    mx: from(corpus, "mx-verification.google.com"),
  },
  {
    id: "microsoft-verification",
    name: "Microsoft 365 domain verification",
    kind: "verification",
    operator: { name: "Microsoft Corporation", seat: "US", ...fromMemory },
    mx: from(corpus, "msv1.invalid"),
  },
];
