// Firefox's own (chrome) context, where privileged code runs. In: the body of an async
// function and its arguments; out: what it returns, as JSON. In the body stand `id` (the
// extension's), `more` (the arguments) and the names below.
import { until } from "./browser.ts";
import type { RunningFirefox } from "./firefox-process.ts";

const NAMES = `
  const win = Services.wm.getMostRecentWindow("navigator:browser");
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs");
  const extensionOf = (id) => WebExtensionPolicy.getByID(id)?.extension;
  const actionOf = (id) =>
    ExtensionParent.apiManager.global.browserActionFor(extensionOf(id));`;

export type Privileged = <T>(body: string, ...more: unknown[]) => Promise<T>;

/** An expression for the <browser> that shows a document of the extension; undefined where there is none. */
export const viewOf = (id: string, type: "background" | "popup"): string =>
  `[...(WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension?.views ?? [])]
     .find(({ viewType }) => viewType === "${type}")?.xulBrowser`;

export function privileged(
  { marionette, home }: RunningFirefox,
  id: string,
): Privileged {
  return <T>(body: string, ...more: unknown[]): Promise<T> => {
    const script = `const [id, more, done] = arguments; ${NAMES}
      (async () => { ${body} })().then(
        (value) => done({ answer: value === undefined ? null : value }),
        (error) => done({ error: String(error) }));`;
    return marionette.inTurn(async () => {
      // The window that was spoken to last may be closed by now.
      await marionette.send("WebDriver:SwitchToWindow", {
        handle: home,
        focus: false,
      });
      await marionette.send("Marionette:SetContext", { value: "chrome" });
      try {
        const { answer, error } = await marionette.send<{
          answer?: T;
          error?: string;
        }>("WebDriver:ExecuteAsyncScript", { script, args: [id, more] });
        if (error !== undefined) throw new Error(error);
        // What the body returns cannot be proved here; the caller names its type.
        return answer as T;
      } finally {
        await marionette.send("Marionette:SetContext", { value: "content" });
      }
    });
  };
}

/** Until a tab's content has this size, whatever the toolbars take. */
export async function resize(
  run: Privileged,
  viewport: { readonly width: number; readonly height: number },
): Promise<void> {
  await until("the window's size", () =>
    run<boolean>(
      `const [{ width, height }] = more;
       const { clientWidth, clientHeight } = win.gBrowser.selectedBrowser;
       win.resizeBy(width - clientWidth, height - clientHeight);
       return width === clientWidth && height === clientHeight;`,
      viewport,
    ),
  );
}

/** The addresses of all tabs of all windows. */
export const openAddresses = `
  return [...Services.wm.getEnumerator("navigator:browser")].flatMap(({ gBrowser }) =>
    gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec));`;
