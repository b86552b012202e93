// The verdicts that the extension reached, as the table that `npm run lookup` prints.
import type { BrowserUnderTest } from "../browsers/browser.ts";
import { header, toTableRow } from "../lookup/format.ts";
import type { Standing } from "../../utils/display/account.ts";
import { RECIPIENTS, settled } from "./practise.ts";

export async function table(browser: BrowserUnderTest): Promise<string> {
  const recipients = Object.values(RECIPIENTS).flat();
  const items = await settled(browser, recipients.length + 1);
  const rows = Object.entries(items).flatMap(([key, value]) => {
    if (!key.startsWith("verdict:")) return [];
    // Written by the extension's worker alone, as a Standing.
    const { verdict } = value as Standing;
    return verdict ? [toTableRow(verdict.domain, verdict)] : [];
  });
  return [header(), ...rows.sort()].join("\n");
}
