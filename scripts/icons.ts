// Draws public/icon/*.png from icon/icon.svg, in a real Chromium.
import { mkdir, readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const svg = await readFile(new URL("icon/icon.svg", import.meta.url), "utf8");
const target = new URL("../public/icon/", import.meta.url);
await mkdir(target, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`,
  );
  await page.screenshot({
    path: new URL(`${size}.png`, target).pathname,
    omitBackground: true,
  });
}
await browser.close();
