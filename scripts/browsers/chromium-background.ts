// The service worker of one extension in Chromium: whether it runs, evaluation in it,
// its end. It is reached over the browser's own session, so that no tab comes to the
// front for it: a page under test would take that for the person leaving.
import type { CDPSession } from "playwright-core";
import { until } from "./browser.ts";
import { TargetSession } from "./chromium-target.ts";
import { expressionOf, type Script } from "./page.ts";

export class ChromiumBackground {
  readonly #devtools: CDPSession;
  readonly #origin: string;

  constructor(devtools: CDPSession, origin: string) {
    this.#devtools = devtools;
    this.#origin = origin;
  }

  /** The extension's own targets: "service_worker", "page" (popup and tabs alike). */
  async targets(type: string): Promise<string[]> {
    const { targetInfos } = await this.#devtools.send("Target.getTargets");
    return targetInfos
      .filter((one) => one.type === type && one.url.startsWith(this.#origin))
      .map(({ targetId }) => targetId);
  }

  async #worker(): Promise<string | undefined> {
    return (await this.targets("service_worker"))[0];
  }

  async isRunning(): Promise<boolean> {
    return (await this.#worker()) !== undefined;
  }

  started(): Promise<string> {
    return until("a running worker", () => this.#worker());
  }

  async stop(): Promise<void> {
    const targetId = await this.#worker();
    if (targetId === undefined) return;
    await this.#devtools.send("Target.closeTarget", { targetId });
    // A page's event may have started the next one already.
    const gone = async () => (await this.#worker()) !== targetId;
    try {
      await until("the end of the worker", gone, 2_000);
    } catch {
      // One that is just starting does not heed it: then as the browser's own page does.
      await this.#fromHidden((hidden) =>
        hidden.send("ServiceWorker.stopAllWorkers"),
      );
      await until("the end of the worker", gone);
    }
  }

  /** `act` ends this worker and starts another: an update, a change of its rights. */
  async replaced(act: () => Promise<unknown>): Promise<void> {
    const old = await this.#worker();
    await act();
    await until("the new worker", async () => {
      const now = await this.#worker();
      return now !== undefined && now !== old;
    });
  }

  async evaluate<T, A extends readonly unknown[]>(
    script: Script<T, A>,
    args: A,
  ): Promise<T> {
    if (!(await this.isRunning())) await this.#wake();
    // A session of its own: Playwright goes on listing a worker that has ended.
    const worker = await TargetSession.attach(
      this.#devtools,
      await this.started(),
    );
    try {
      await until("the worker's own API", () =>
        worker.evaluate(`typeof chrome === "object"`).then(Boolean),
      );
      // What a worker answers cannot be proved here; the caller names the type it expects.
      return (await worker.evaluate(expressionOf(script, args))) as T;
    } finally {
      await worker.detach();
    }
  }

  async #wake(): Promise<void> {
    await this.#fromHidden((hidden) =>
      until("the start of the worker", async () => {
        await hidden.send("ServiceWorker.startWorker", {
          scopeURL: `${this.#origin}/`,
        });
        return this.isRunning();
      }),
    );
  }

  /** From a hidden document of the extension's origin: only there is its worker known. */
  async #fromHidden(
    act: (hidden: TargetSession) => Promise<unknown>,
  ): Promise<void> {
    const { targetId } = await this.#devtools.send("Target.createTarget", {
      url: `${this.#origin}/manifest.json`,
      background: true,
      hidden: true,
    });
    const hidden = await TargetSession.attach(this.#devtools, targetId);
    try {
      await hidden.send("ServiceWorker.enable");
      await act(hidden);
    } finally {
      await this.#devtools.send("Target.closeTarget", { targetId });
      await hidden.detach();
    }
  }
}
