// Which hosts a person grants: by a webmail's name, or by the address they type.
import { describe, expect, test } from "vitest";
import {
  isAt,
  nameOf,
  webmailAt,
  webmailsOf,
  withThese,
} from "../utils/granted.ts";
import type { Webmail } from "../utils/storage.ts";
import { directory } from "../utils/webmail/directory.ts";

const at = (pageOrigin: string, path = "/"): Webmail => ({
  origin: pageOrigin.replace(/:\d+$/, ""),
  pageOrigin,
  path,
});

describe("an address as it is typed", () => {
  test.each([
    ["webmail.example.org", at("https://webmail.example.org")],
    [" https://webmail.example.org ", at("https://webmail.example.org")],
    ["WEBMAIL.example.org/", at("https://webmail.example.org")],
    [
      "https://mail.example.org/roundcube/?_task=mail",
      at("https://mail.example.org", "/roundcube/"),
    ],
    ["mail.example.org/rc/index.php", at("https://mail.example.org", "/rc/")],
    ["https://mail.example.org:8443/", at("https://mail.example.org:8443")],
    ["http://192.168.1.7/mail/", at("http://192.168.1.7", "/mail/")],
    ["https://bücher.example", at("https://xn--bcher-kva.example")],
    ["localhost:8080", at("https://localhost:8080")],
  ])("%s is the webmail there", (typed, webmail) => {
    expect(webmailAt(typed)).toEqual(webmail);
  });

  test.each([
    "",
    "mail",
    "two words",
    "anna@example.org",
    "https://me:secret@mail.example.org/",
    "ftp://mail.example.org/",
    "chrome-extension://abcdef/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "*.example.org",
    "https://*/",
    "https://",
  ])("%j is none", (typed) => {
    expect(webmailAt(typed)).toBeNull();
  });
});

describe("a page is at a granted webmail", () => {
  test.each([
    ["https://mail.example.org", "https://mail.example.org", true],
    ["https://mail.example.org", "https://mail.example.org:8443", false],
    ["https://mail.example.org", "http://mail.example.org", false],
    ["https://*.mail.example.org", "https://a.mail.example.org", true],
    ["https://*.mail.example.org", "https://b.a.mail.example.org", true],
    ["https://*.mail.example.org", "https://mail.example.org", false],
    ["https://*.mail.example.org", "http://a.mail.example.org", false],
    ["https://*.mail.example.org", "https://evilmail.example.org", false],
    ["https://*.mail.example.org", "https://a.mail.example.org:1", false],
    ["https://*.mail.example.org", "null", false],
  ])("%s, %s: %s", (granted, origin, is) => {
    expect(isAt(at(granted), origin)).toBe(is);
  });
});

test("a webmail of the directory is all its hosts, frames too, and has its name again", () => {
  expect(directory.length).toBeGreaterThan(10);
  for (const entry of directory) {
    const records = webmailsOf(entry);
    expect(records).toHaveLength(entry.hosts.length + entry.frames.length);
    for (const record of records) expect(nameOf(record)).toBe(entry.name);
  }
});

test("a host that nobody listed is called by its host", () => {
  expect(nameOf(at("https://webmail.example.org"))).toBe("webmail.example.org");
});

test("a record is never there twice, and the others stay", () => {
  const a = at("https://a.org");
  const below = at("https://a.org", "/mail/");
  expect(
    withThese([a, below], [at("https://a.org"), at("https://b.org")]),
  ).toEqual([below, a, at("https://b.org")]);
});
