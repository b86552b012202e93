// Providers that keep mailboxes and whose operator has its seat in Africa or the Middle
// East. Comes out: records sorted by id, each fact with its source.
import type { ProviderRecord } from "../record.ts";
import { corpus, from, fromMemory, page } from "./sources.ts";

export const africaMiddleEast: readonly ProviderRecord[] = [
  {
    id: "ati-tn",
    name: "Tunisian Internet Agency",
    kind: "mailbox",
    operator: {
      name: "Agence Tunisienne d'Internet",
      seat: "TN",
      ...page("https://fr.wikipedia.org/wiki/Agence_tunisienne_d'Internet"),
    },
    mx: from(corpus, "ati.tn"),
  },
  {
    id: "bezeqint",
    name: "Bezeq International",
    kind: "mailbox",
    operator: { name: "Bezeq International Ltd.", seat: "IL", ...fromMemory },
    mx: from(fromMemory, "bezeqint.net"),
    consumer: from(fromMemory, "bezeqint.net"),
  },
  {
    id: "ingw",
    name: "ingw.tn",
    kind: "mailbox",
    operator: { name: "ingw.tn", seat: "TN", ...fromMemory },
    mx: from(corpus, "ingw.tn"),
  },
  {
    id: "menara",
    name: "Menara (Maroc Telecom)",
    kind: "mailbox",
    operator: { name: "Itissalat Al-Maghrib S.A.", seat: "MA", ...fromMemory },
    mx: from(corpus, "menara.ma"),
    consumer: from(fromMemory, "menara.ma"),
  },
  {
    id: "mweb",
    name: "MWEB",
    kind: "mailbox",
    operator: { name: "MWEB", seat: "ZA", ...fromMemory },
    mx: from(fromMemory, "mweb.co.za"),
    consumer: from(fromMemory, "mweb.co.za"),
  },
  {
    id: "secure-ly",
    name: "secure.ly",
    kind: "mailbox",
    operator: { name: "secure.ly", seat: "LY", ...fromMemory },
    mx: from(corpus, "secure.ly"),
  },
  {
    id: "telkom-za",
    name: "Telkom South Africa",
    kind: "mailbox",
    operator: { name: "Telkom SA SOC Limited", seat: "ZA", ...fromMemory },
    mx: from(fromMemory, "telkomsa.net"),
    consumer: from(fromMemory, "telkomsa.net"),
  },
  {
    id: "topnet",
    name: "Topnet",
    kind: "mailbox",
    operator: { name: "TOPNET", seat: "TN", ...fromMemory },
    mx: from(corpus, "topnet.tn"),
  },
  {
    id: "walla",
    name: "Walla! Mail",
    kind: "mailbox",
    operator: { name: "Walla Communications Ltd.", seat: "IL", ...fromMemory },
    mx: from(fromMemory, "walla.co.il"),
    consumer: from(fromMemory, "walla.co.il", "walla.com"),
  },
];
