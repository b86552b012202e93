// Pictures of what a person would see: the page, the popup, and the toolbar button.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserUnderTest } from "../browsers/browser.ts";
import type { Page } from "../browsers/page.ts";

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** A headless browser draws no toolbar: its button, drawn from what the browser answers. */
function toolbar(text: string, title: string): string {
  const icon = readFileSync(
    new URL("../../public/icon/48.png", import.meta.url),
    "base64",
  );
  return `<!doctype html><meta charset="utf-8"><title>Toolbar button</title>
<style>body{font:14px system-ui;margin:16px}span{position:relative;display:inline-block}
b{position:absolute;right:-10px;bottom:-4px;background:#1f3a5f;color:#fff;border-radius:3px;padding:0 4px;font-size:12px}</style>
<span><img alt="" width="32" height="32" src="data:image/png;base64,${icon}"><b>${escaped(text)}</b></span>
<p>${escaped(title)}</p>`;
}

/** Writes page.png, popup.png and badge.png into `folder`; gives their names. */
export async function picture(
  browser: BrowserUnderTest,
  page: Page,
  folder: string,
): Promise<readonly string[]> {
  await page.screenshot(join(folder, "page.png"));
  const popup = await browser.openPopup(page);
  await popup.waitFor("[data-message]");
  await popup.screenshot(join(folder, "popup.png"));
  await popup.close();
  const { text, title } = await browser.badge(page);
  const html = join(folder, "badge.html");
  writeFileSync(html, toolbar(text, title));
  const button = await browser.newPage(pathToFileURL(html).href);
  await button.screenshot(join(folder, "badge.png"));
  await button.close();
  return ["page.png", "popup.png", "badge.png"];
}
