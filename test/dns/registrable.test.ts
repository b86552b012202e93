// Public suffix + 1, by the ICANN part of the Public Suffix List alone.
import { expect, test } from "vitest";
import { registrable } from "../../utils/dns/registrable.ts";

test.each([
  ["gmail.com", "gmail.com"],
  ["contoso-com.mail.protection.outlook.com", "outlook.com"],
  ["gmail-smtp-in.l.google.com", "google.com"],
  ["www.bbc.co.uk", "bbc.co.uk"],
  // Municipalities below a government's suffix (RFC 5321 does not inherit).
  ["kefermarkt.ooe.gv.at", "ooe.gv.at"],
  ["abla.mg.gov.br", "abla.mg.gov.br"],
  ["mx.xn--schrfling-57a.eu", "xn--schrfling-57a.eu"],
  ["post.xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai"],
  // A host's customers are not public suffixes of their own (private part).
  ["somebody.github.io", "github.io"],
  ["bucket.s3.amazonaws.com", "amazonaws.com"],
  ["_dmarc.firma.eu", "firma.eu"],
])("%s belongs to %s", (name, domain) => {
  expect(registrable(name)).toBe(domain);
});

test.each([
  ["eu"],
  ["co.uk"],
  ["gv.at"],
  ["localhost"],
  [""],
  ["."],
  ["192.0.2.1"],
  ["2001:db8::1"],
])("%j has none", (name) => {
  expect(registrable(name)).toBeNull();
});
