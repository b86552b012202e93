// Badge and tooltip of a tab, from the same functions as the popup.
import { browser } from "wxt/browser";
import { accountOf } from "../../utils/display/account.ts";
import { badgeOf } from "../../utils/display/badge.ts";
import { badgeSentence } from "../../utils/display/sentences.ts";
import { wordsFor } from "../../utils/display/languages.ts";
import { desk, type SessionStore } from "../../utils/desk.ts";
import { languageInUse } from "../../utils/storage.ts";

/** Ink on paper: the same for every country. */
const BACKGROUND = "#1f3a5f";

export async function refreshBadge(
  store: SessionStore,
  tabId: number,
): Promise<void> {
  const words = wordsFor(await languageInUse());
  const { messages, standings } = await desk.read(store);
  const accounts = messages
    .filter(({ tab }) => tab === tabId)
    .map(({ writing }) => accountOf(writing, standings));
  const badge = badgeOf(accounts);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeText({ tabId, text: badge.text });
    await browser.action.setTitle({
      tabId,
      title: badgeSentence(words, badge),
    });
  } catch {
    // The tab was closed meanwhile: there is nothing left to mark.
  }
}
