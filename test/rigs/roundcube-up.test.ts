// The rig itself: real mail servers and a real Roundcube in each skin do what tests of
// the extension rely on. No extension here; Chromium stands for the person.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requireDebianPackages } from "../../scripts/debian.ts";
import { type MailServers, startMailServers } from "./mail-servers.ts";
import { answersTcp, startProcess, waitFor } from "./process.ts";
import {
  type Roundcube,
  ROUNDCUBE_PAGES,
  ROUNDCUBE_SKINS,
  type RoundcubePage,
  startRoundcube,
} from "./roundcube.ts";

const run = promisify(execFile);

const CHROMIUM = "/usr/bin/chromium";
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let root: string;
let mail: MailServers;
let browser: Browser;

beforeAll(async () => {
  await requireDebianPackages(["chromium"]);
  root = await mkdtemp(join(tmpdir(), "poste-restante-roundcube-"));
  mail = await startMailServers(root);
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ARGUMENTS,
  });
});

afterAll(async () => {
  await browser?.close();
  await mail?.stop();
  await rm(root, { recursive: true, force: true });
});

describe("the mail servers", () => {
  test.each([
    ["anybody@gmail.com", 250],
    ["refused@gmail.com", 550],
    ["anybody@refused.practice-refused.eu", 550],
    ["anybody@practice-refused.eu", 250],
  ])("answer RCPT TO:<%s> with %i", async (mailbox, code) => {
    expect(await mail.replyToRcpt(mailbox)).toBe(code);
  });

  test("refuse a mailbox and a domain from the moment they are told to", async () => {
    expect(await mail.replyToRcpt("late@practice-late.eu")).toBe(250);
    await mail.refuse("late@practice-late.eu");
    await mail.refuse("@practice-later.eu");
    expect(await mail.replyToRcpt("late@practice-late.eu")).toBe(550);
    expect(await mail.replyToRcpt("anybody@practice-later.eu")).toBe(550);
    expect(await mail.replyToRcpt("early@practice-late.eu")).toBe(250);
  });

  test("run twice side by side, and nobody listens once they are stopped", async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), "poste-restante-mail-"));
    const second = await startMailServers(elsewhere);
    const ports = [second.imapPort, second.smtpPort];
    expect(await Promise.all(ports.map(answersTcp))).toEqual([true, true]);
    await second.stop();
    expect(await Promise.all(ports.map(answersTcp))).toEqual([false, false]);
    expect(await mail.replyToRcpt("anybody@gmail.com")).toBe(250);
    await rm(elsewhere, { recursive: true, force: true });
  });
});

describe("a process", () => {
  test("that ends before it is ready is reported in its own words", async () => {
    const start = startProcess("a server", "sh", ["-c", "echo No port; exit"], {
      ready: () => false,
    });
    await expect(start).rejects.toThrow(/a server ended by itself.*No port/s);
  });

  test("that does not exist is named", async () => {
    const start = startProcess("a server", "no-such-command", [], {
      ready: () => true,
    });
    await expect(start).rejects.toThrow(/a server did not start: .*ENOENT/);
  });

  test("ends together with the children that it left behind", async () => {
    const alive = (pid: number) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    const parent = await startProcess(
      "a parent",
      "sh",
      ["-c", "sleep 600 & exec sleep 600"],
      { ready: () => true },
    );
    const children = await waitFor("a child", async () => {
      const { stdout } = await run("pgrep", ["-g", String(parent.pid)]);
      const pids = stdout.trim().split("\n").map(Number);
      return pids.length === 2 && pids;
    });
    await parent.stop();
    expect(children.map(alive)).toEqual([false, false]);
  });

  test("is waited for with words, not for ever", async () => {
    await expect(waitFor("a miracle", () => false, 100)).rejects.toThrow(
      "Waited 100 ms in vain for a miracle.",
    );
  });
});

describe.each(ROUNDCUBE_SKINS)("Roundcube in its skin %s", (skin) => {
  const view: RoundcubePage = ROUNDCUBE_PAGES[skin];
  let roundcube: Roundcube;
  let page: Page;
  let posts: string[];

  beforeAll(async () => {
    roundcube = await startRoundcube(root, mail, { skin });
    page = await (await browser.newContext()).newPage();
    page.on("request", (request) => {
      if (request.url().includes("_framed=1")) posts.push(request.url());
    });
    await page.goto(roundcube.url);
    await page.fill("#rcmloginuser", roundcube.login.user);
    await page.fill("#rcmloginpwd", roundcube.login.password);
    await page.press("#rcmloginpwd", "Enter");
    await page.waitForURL(/_task=mail/);
  });

  afterAll(async () => {
    await page?.context().close();
    await roundcube?.stop();
  });

  /** Local parts that bear the skin's name keep the skins' boxes apart. */
  const own = (name: string) => `${name}-${skin}`;
  const boxes = async () =>
    (await mail.boxes()).filter((mailbox) => mailbox.includes(`-${skin}@`));

  /** elastic's menu may still be closing after its last use and take the next one along. */
  const open = (field: "cc" | "bcc") =>
    waitFor(`the field ${field}`, async () => {
      if (await page.locator(view.input(field)).isVisible()) return true;
      for (const selector of view.open(field))
        await page.click(selector, { timeout: 1_000 }).catch(() => undefined);
      return false;
    });

  async function compose(
    to: string,
    copies: Readonly<Partial<Record<"cc" | "bcc", string>>> = {},
  ) {
    posts = [];
    // What the page before was still asking may overwrite the new message's session:
    // Roundcube then says so, and offers to begin again.
    await waitFor(
      "a composer that is ready for typing",
      async () => {
        await page.goto(`${roundcube.url}?_task=mail&_action=compose`);
        return page
          .waitForSelector("[name=_to][role=combobox]", {
            state: "attached",
            timeout: 5_000,
          })
          .then(
            () => true,
            () => false,
          );
      },
      30_000,
    );
    for (const field of ["cc", "bcc"] as const)
      if (copies[field] !== undefined) await open(field);
    const texts = { to, ...copies };
    for (const field of ["to", "cc", "bcc"] as const) {
      const text = texts[field];
      if (text !== undefined)
        await page.locator(view.input(field)).pressSequentially(text);
    }
    await page.fill("[name=_subject]", "A practice message");
    await page.fill("[name=_message]", "Hello.");
  }

  const send = () => page.click(view.send);
  const composing = () => page.url().includes("_action=compose");

  test("shows the From as the login's mailbox", async () => {
    await compose("");
    expect(
      await page.locator("[name=_from] option:checked").textContent(),
    ).toBe(roundcube.login.user);
  });

  test("delivers to all recipients of To, Cc and Bcc, and leaves the page", async () => {
    const five = [
      `${own("anna")}@gmail.com`,
      `${own("bert")}@proton.me`,
      `${own("carla")}@gmx.ch`,
      `${own("dora")}@orange.fr`,
      `${own("emil")}@wp.pl`,
    ] as const;
    const [anna, bert, carla, dora, emil] = five;
    await compose(`${anna}, Bert Beispiel <${bert}>, ${carla}`, {
      cc: dora,
      bcc: emil,
    });
    await send();
    await page.waitForURL((url) => !url.search.includes("_action=compose"));
    await waitFor(
      "all five boxes",
      async () => (await boxes()).length >= five.length,
    );
    expect(await boxes()).toEqual([...five].sort());
    for (const mailbox of five) {
      const messages = await mail.maildir(mailbox);
      expect(messages, mailbox).toHaveLength(1);
      expect(messages[0], mailbox).toMatch(/^Subject: A practice message\r?$/m);
      expect(messages[0], mailbox).not.toMatch(/^Bcc:/im);
    }
  });

  test("shows an error and delivers to nobody when one recipient is refused", async () => {
    const before = await boxes();
    await compose(`${own("good")}@gmail.com, refused@gmail.com`, {
      bcc: `${own("also")}@gmx.ch`,
    });
    await send();
    const error = page.locator(view.error);
    await error.waitFor();
    expect(await error.textContent()).toContain(
      'SMTP Error (550): Failed to add recipient "refused@gmail.com"',
    );
    expect(composing()).toBe(true);
    expect(await boxes()).toEqual(before);
  });

  test("asks for a recipient where there is none, and sends nothing", async () => {
    await compose("");
    await send();
    await page
      .locator(".ui-dialog", { hasText: "at least one recipient" })
      .waitFor();
    expect(composing()).toBe(true);
    expect(posts).toEqual([]);
  });

  test("does not send at Ctrl+Enter", async () => {
    const mailbox = `${own("once")}@gmail.com`;
    await compose(mailbox);
    for (const field of ["[name=_message]", "[name=_subject]"])
      await page.press(field, "Control+Enter");
    expect(posts).toEqual([]);
    // The click that follows is the first and only one that sends.
    await send();
    await page.waitForURL((url) => !url.search.includes("_action=compose"));
    expect(posts).toHaveLength(1);
    await waitFor(
      `mail in ${mailbox}`,
      async () => (await mail.maildir(mailbox)).length > 0,
    );
    expect(await mail.maildir(mailbox)).toHaveLength(1);
  });
});
