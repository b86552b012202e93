// A message's id, made in the page. The door's check of it is the worker's alone: the
// page's script stays free of it.

/** A message's id: 128 random bits. `crypto.randomUUID` is missing on http pages. */
export function newMessageId(): string {
  const octets = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(octets, (octet) =>
    octet.toString(16).padStart(2, "0"),
  ).join("");
}
