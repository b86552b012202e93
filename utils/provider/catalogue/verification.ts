// Exchangers that were set only to prove that a domain is one's own. They receive
// nothing and are dropped before anything is concluded.
import type { ProviderRecord } from "../record.ts";
import { corpus, from, page } from "./sources.ts";

export const verification: readonly ProviderRecord[] = [
  {
    id: "google-verification",
    name: "Google Workspace domain verification",
    kind: "verification",
    operator: {
      name: "Google LLC",
      seat: "US",
      ...page(
        "https://github.com/datenanfragen/data/blob/master/companies/google.json",
      ),
    },
    parent: {
      name: "Alphabet Inc.",
      seat: "US",
      ...page(
        "https://fdocuments.net/document/goog-10-k-2019.html",
        "2019-12-31",
      ),
    },
    mx: from(corpus, "mx-verification.google.com"),
  },
  {
    id: "microsoft-verification",
    name: "Microsoft 365 domain verification",
    kind: "verification",
    operator: {
      name: "Microsoft Corporation",
      seat: "US",
      ...page(
        "https://www.sec.gov/Archives/edgar/data/789019/000095017024008809/0000950170-24-008809.txt",
        "2024-01-30",
      ),
    },
    mx: from(corpus, "msv1.invalid"),
  },
];
