// The rig itself: a real SOGo before real mail servers does what tests of the extension
// rely on. The extension is in the browser but was granted nothing: it reads nothing.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BrowserUnderTest,
  until,
} from "../../scripts/browsers/browser.ts";
import { launch } from "../../scripts/browsers/launch.ts";
import type { Page } from "../../scripts/browsers/page.ts";
import { built } from "../e2e/world.ts";
import { type MailServers, startMailServers } from "./mail-servers.ts";
import { answersTcp } from "./process.ts";
import { type Sogo, startSogo } from "./sogo.ts";
import {
  chips,
  compose,
  isComposing,
  left,
  logIn,
  SOGO_PAGE,
} from "./sogo-person.ts";

const run = promisify(execFile);

describe("SOGo", () => {
  let root: string;
  let mail: MailServers;
  let sogo: Sogo;
  let browser: BrowserUnderTest;
  let page: Page;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "poste-restante-sogo-"));
    mail = await startMailServers(root);
    sogo = await startSogo(root, mail);
    browser = await launch("chromium", {
      extension: built("chromium", "ships"),
    });
    page = await browser.newPage(sogo.url);
    await logIn(page, sogo);
  });

  afterAll(async () => {
    await browser?.close();
    await sogo?.stop();
    await mail?.stop();
    if (root) await rm(root, { recursive: true, force: true });
  });

  const send = () => page.click(SOGO_PAGE.send);
  const closed = () => left(page);

  /** The refusal covers the dialog's buttons until it is closed. */
  async function throwAway() {
    await page.click(SOGO_PAGE.back);
    await page.click(SOGO_PAGE.cancel);
    await closed();
  }

  test("opens a composer with To, Cc and Bcc, and the login's mailbox as From", async () => {
    await compose(page);
    for (const name of ["to", "cc", "bcc"] as const)
      expect(await chips(page, name), name).toEqual([]);
    expect(
      await page.evaluate(
        () => document.querySelector<HTMLInputElement>("[name=from]")?.value,
      ),
    ).toBe(`sender <${sogo.login.user}>`);
  });

  test("makes a recipient at a comma, a semicolon and where the field is left, at a pause never", async () => {
    await page.type(SOGO_PAGE.input("to"), "anna@gmail.com,bert@posteo.de;");
    await page.type(SOGO_PAGE.input("to"), "carla@gmx.ch");
    expect(await chips(page, "to")).toEqual([
      "anna@gmail.com",
      "bert@posteo.de",
    ]);
    await page.type(SOGO_PAGE.input("cc"), "dora@orange.fr");
    await until(
      "the third recipient",
      async () => (await chips(page, "to")).length === 3,
    );
    await page.type(SOGO_PAGE.input("bcc"), "emil@wp.pl,");
    expect(await chips(page, "to")).toEqual([
      "anna@gmail.com",
      "bert@posteo.de",
      "carla@gmx.ch",
    ]);
    expect(await chips(page, "cc")).toEqual(["dora@orange.fr"]);
    expect(await chips(page, "bcc")).toEqual(["emil@wp.pl"]);
  });

  test("a recipient goes at its cross", async () => {
    await page.click(SOGO_PAGE.remove("to", 1));
    await until(
      "one recipient less",
      async () => (await chips(page, "to")).length === 2,
    );
    expect(await chips(page, "to")).toEqual(["anna@gmail.com", "carla@gmx.ch"]);
  });

  test("delivers to all recipients of To, Cc and Bcc, and closes the dialog in the same page", async () => {
    const before = await page.url();
    await send();
    await closed();
    expect(await page.url()).toBe(before);
    const four = [
      "anna@gmail.com",
      "carla@gmx.ch",
      "dora@orange.fr",
      "emil@wp.pl",
    ];
    expect(await mail.boxes()).toEqual(four);
    for (const mailbox of four) {
      const messages = await mail.maildir(mailbox);
      expect(messages, mailbox).toHaveLength(1);
      expect(messages[0], mailbox).toMatch(
        /^Subject: A practice message\r?$/im,
      );
      expect(messages[0], mailbox).not.toMatch(/^Bcc:/im);
    }
  });

  test("covers the dialog with the reason when a recipient is refused, keeps it and delivers to nobody", async () => {
    const before = await mail.boxes();
    await compose(page);
    await page.type(
      SOGO_PAGE.input("to"),
      "gustav@posteo.de,refused@gmail.com,",
    );
    await send();
    expect(await page.text(SOGO_PAGE.refused)).toContain(
      "Invalid recipient: <refused@gmail.com>",
    );
    expect(await isComposing(page)).toBe(true);
    expect(await mail.boxes()).toEqual(before);
  });

  test("asks nothing and delivers to nobody when the message is thrown away", async () => {
    const before = await mail.boxes();
    await throwAway();
    expect(await mail.boxes()).toEqual(before);
  });

  test("splits what is typed at an angle bracket, whose key is the comma's, and the server refuses it", async () => {
    const before = await mail.boxes();
    await compose(page);
    await page.type(SOGO_PAGE.input("to"), "Anna Ampel <anna@gmail.com>,");
    expect(await chips(page, "to")).toEqual(["Anna Ampel", "anna@gmail.com>"]);
    await send();
    await page.waitFor(SOGO_PAGE.refused);
    expect(await mail.boxes()).toEqual(before);
    await throwAway();
  });

  test("nobody listens and no process is left once it is stopped", async () => {
    const port = Number(new URL(sogo.url).port);
    const processes = () =>
      run("pgrep", ["-f", join(root, "sogo-")]).then(
        ({ stdout }) => stdout.trim().split("\n"),
        () => [], // pgrep found none
      );
    expect(await answersTcp(port)).toBe(true);
    expect((await processes()).length).toBeGreaterThan(1);
    await sogo.stop();
    expect(await answersTcp(port)).toBe(false);
    expect(await processes()).toEqual([]);
  });
});
