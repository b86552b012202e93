// The welcome page's example: a message to four people, answered on the spot from
// the table inside the extension. The same words as a page would send.
import { toDomain } from "../../utils/mailbox/domain.ts";
import type { DomainCount, Writing } from "../../utils/protocol.ts";

const count = (text: string, people: number): DomainCount[] => {
  const domain = toDomain(text);
  return domain ? [{ domain, people, fields: ["to"] }] : [];
};

export const example: Writing = {
  adapter: "example",
  sender: toDomain("gmx.de"),
  recipients: [
    ...count("gmail.com", 2),
    ...count("outlook.com", 1),
    ...count("proton.me", 1),
  ],
  unreadable: 0,
};
