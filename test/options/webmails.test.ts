// The webmails in the settings: one row a webmail, and what removing one gives back.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  removeWebmail,
  webmailRows,
} from "../../entrypoints/options/webmails.ts";
import { webmailsOf } from "../../utils/granted.ts";
import { choice, type Webmail, webmails } from "../../utils/storage.ts";
import { directory } from "../../utils/webmail/directory.ts";

const own = (host: string, path = "/"): Webmail => ({
  origin: `https://${host}`,
  pageOrigin: `https://${host}`,
  path,
});

describe("rows", () => {
  test("a webmail with a frame of another host is one row, by its name", () => {
    const entry = directory.find(({ hosts, frames }) =>
      [...hosts, ...frames].some((_, at) => at > 0),
    );
    if (!entry) throw new Error("no webmail of several hosts");
    const records = webmailsOf(entry);
    const rows = webmailRows(records);
    expect(rows.map(({ name }) => name)).toEqual([entry.name]);
    expect(rows[0]?.origins).toEqual([
      ...new Set(records.map(({ origin }) => origin)),
    ]);
  });

  test("two folders of one host are one row with two places, and one origin", () => {
    expect(
      webmailRows([own("mail.a.org", "/one/"), own("mail.a.org", "/two/")]),
    ).toEqual([
      {
        name: "mail.a.org",
        origins: ["https://mail.a.org"],
        places: ["https://mail.a.org/one/", "https://mail.a.org/two/"],
      },
    ]);
  });
});

describe("removing", () => {
  const told: string[] = [];
  const removed = vi.fn();
  beforeEach(async () => {
    fakeBrowser.reset();
    told.length = 0;
    removed.mockReset().mockImplementation(async () => {
      told.push("permission");
      return true;
    });
    vi.spyOn(browser.permissions, "remove").mockImplementation(removed);
    vi.spyOn(browser.runtime, "sendMessage").mockImplementation(async () => {
      told.push("sync");
    });
    await webmails.setValue([own("mail.a.org"), own("mail.b.org")]);
  });
  afterEach(() => vi.restoreAllMocks());

  test("gives the host back first; then the worker is told, and the record goes", async () => {
    await removeWebmail(["https://mail.a.org"]);
    expect(removed.mock.calls).toEqual([
      [{ origins: ["https://mail.a.org/*"] }],
    ]);
    expect(told).toEqual(["permission", "sync", "sync"]);
    expect(await webmails.getValue()).toEqual([own("mail.b.org")]);
  });

  test("keeps a host that a resolver is asked at, and drops the record all the same", async () => {
    await choice.setValue({
      kind: "ask",
      resolvers: ["https://mail.a.org/dns-query"],
    });
    await removeWebmail(["https://mail.a.org"]);
    expect(removed).not.toHaveBeenCalled();
    expect(await webmails.getValue()).toEqual([own("mail.b.org")]);
  });

  test("goes on where the browser does not take the host back", async () => {
    removed.mockRejectedValue(new Error("required"));
    await removeWebmail(["https://mail.a.org"]);
    expect(await webmails.getValue()).toEqual([own("mail.b.org")]);
  });
});
