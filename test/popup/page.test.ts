// The active tab's address → what the page is to us.
import { describe, expect, test } from "vitest";
import { pageOf } from "../../entrypoints/popup/page.ts";
import type { Webmail } from "../../utils/storage.ts";

const office: Webmail = {
  origin: "https://mail.firm.org",
  pageOrigin: "https://mail.firm.org",
  path: "/mail/",
};
const withPort: Webmail = {
  origin: "http://127.0.0.1",
  pageOrigin: "http://127.0.0.1:8080",
  path: "/",
};

describe("a granted webmail", () => {
  test.each([
    ["https://mail.firm.org/mail/"],
    ["https://mail.firm.org/mail/?_task=mail#compose"],
    ["https://mail.firm.org/mail/u/0/inbox"],
    ["https://mail.firm.org:443/mail/"], // the scheme's own port is none
    ["https://MAIL.firm.org/mail/"],
    ["http://127.0.0.1:8080/any/where"],
  ])("is at %s", (address) => {
    expect(pageOf(address, [office, withPort])).toEqual({ kind: "webmail" });
  });
});

describe("a page that could become one", () => {
  test.each([
    ["another path of a granted origin", "https://mail.firm.org/cloud/"],
    ["a path that only begins alike", "https://mail.firm.org/mailing/"],
    ["the folder without its slash", "https://mail.firm.org/mail"],
    ["another scheme", "http://mail.firm.org/mail/"],
    ["another port", "https://mail.firm.org:8443/mail/"],
    ["another port of the loopback address", "http://127.0.0.1:8081/"],
    ["another host", "https://evil-mail.firm.org/mail/"],
    ["a host that only ends alike", "https://mail.firm.org.evil.org/mail/"],
  ])("is %s", (_, address) => {
    expect(pageOf(address, [office, withPort]).kind).toBe("grantable");
  });

  test.each([
    [
      "https://mail.firm.org/mail/index.php?x=1#y",
      "mail.firm.org",
      "https://mail.firm.org",
      "https://mail.firm.org",
      "/mail/",
    ],
    [
      "https://firm.org",
      "firm.org",
      "https://firm.org",
      "https://firm.org",
      "/",
    ],
    [
      "http://127.0.0.1:8080/mail",
      "127.0.0.1:8080",
      "http://127.0.0.1",
      "http://127.0.0.1:8080",
      "/",
    ],
    [
      "http://[::1]:8080/a/b/",
      "[::1]:8080",
      "http://[::1]",
      "http://[::1]:8080",
      "/a/b/",
    ],
    [
      "https://anna:secret@firm.org/mail/",
      "firm.org",
      "https://firm.org",
      "https://firm.org",
      "/mail/",
    ],
  ])(
    "%s is granted by host %s: origin %s without a port, page origin %s, path %s",
    (address, host, origin, pageOrigin, path) => {
      expect(pageOf(address, [])).toEqual({
        kind: "grantable",
        host,
        webmails: [{ origin, pageOrigin, path }],
      });
    },
  );

  test("once granted is a webmail", () => {
    for (const address of [
      "https://firm.org/mail/index.php",
      "http://127.0.0.1:8080/",
      "http://[::1]:8080/a/b/",
    ]) {
      const page = pageOf(address, []);
      if (page.kind !== "grantable") throw new Error(`${address} ${page.kind}`);
      expect(pageOf(address, page.webmails)).toEqual({ kind: "webmail" });
    }
  });
});

describe("a page whose composer stands in a frame of another host", () => {
  const frame: Webmail = {
    origin: "https://composer.firm.net",
    pageOrigin: "https://composer.firm.net",
    path: "/client/",
  };
  const address = "https://mail.firm.org/mail/";

  test("is granted with it", () => {
    expect(pageOf(address, [], [frame])).toEqual({
      kind: "grantable",
      host: "mail.firm.org",
      webmails: [office, frame],
    });
  });

  test("that was granted without it lacks the frame alone", () => {
    expect(pageOf(address, [office], [frame])).toEqual({
      kind: "grantable",
      host: "mail.firm.org",
      webmails: [frame],
    });
  });

  test("is a webmail once both are granted", () => {
    expect(pageOf(address, [office, frame], [frame])).toEqual({
      kind: "webmail",
    });
  });
});

describe("any other page", () => {
  test.each([
    [undefined],
    [""],
    ["about:blank"],
    ["about:addons"],
    ["chrome://extensions/"],
    ["moz-extension://0123/popup.html"],
    ["file:///home/anna/mail.html"],
    ["view-source:https://mail.firm.org/mail/"],
    ["data:text/html,hello"],
    ["javascript:alert(1)"],
    ["ftp://mail.firm.org/mail/"],
    ["not an address"],
  ])("%s is not for us", (address) => {
    expect(pageOf(address, [office])).toEqual({ kind: "other" });
  });
});
