// One door to both browsers.
import type { BrowserUnderTest, LaunchOptions } from "./browser.ts";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";

export const launch = (
  kind: BrowserUnderTest["kind"],
  options: LaunchOptions,
): Promise<BrowserUnderTest> =>
  kind === "chromium" ? launchChromium(options) : launchFirefox(options);
