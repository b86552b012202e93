// A DevTools session with one target that Playwright does not show as a page (the toolbar
// popup, a worker), spoken through the browser's own session. In: a target id; out: its
// answers. Once the target has gone, what still waits is refused.
// https://chromedevtools.github.io/devtools-protocol/tot/Target/
import type { CDPSession } from "playwright-core";

type Answer = { id?: number; result?: unknown; error?: { message: string } };
type Message = { sessionId: string; message: string };
type Evaluated = {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};

export class TargetSession {
  readonly targetId: string;
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #receive: (event: Message) => void;
  readonly #detached: (event: { sessionId: string }) => void;
  #last = 0;
  #open = true;

  private constructor(
    browser: CDPSession,
    targetId: string,
    sessionId: string,
  ) {
    this.#browser = browser;
    this.targetId = targetId;
    this.#sessionId = sessionId;
    this.#receive = (event) => {
      if (event.sessionId !== sessionId) return;
      const answer: Answer = JSON.parse(event.message);
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    };
    this.#detached = (event) => {
      if (event.sessionId === sessionId) this.#end();
    };
    browser.on("Target.receivedMessageFromTarget", this.#receive);
    browser.on("Target.detachedFromTarget", this.#detached);
  }

  static async attach(
    browser: CDPSession,
    targetId: string,
  ): Promise<TargetSession> {
    const { sessionId } = await browser.send("Target.attachToTarget", {
      targetId,
      flatten: false,
    });
    return new TargetSession(browser, targetId, sessionId);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  async detach(): Promise<void> {
    if (!this.#open) return;
    const sessionId = this.#sessionId;
    // It may end by itself at this moment, which is what is wanted.
    await this.#browser
      .send("Target.detachFromTarget", { sessionId })
      .catch(() => undefined);
    this.#end();
  }

  async send(method: string, params: object = {}): Promise<unknown> {
    if (!this.#open) throw new Error(`${method}: the target has gone`);
    const id = ++this.#last;
    const answered = new Promise<Answer>((resolve) =>
      this.#waiting.set(id, resolve),
    );
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send("Target.sendMessageToTarget", {
      sessionId: this.#sessionId,
      message,
    });
    const answer = await answered;
    this.#waiting.delete(id);
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result;
  }

  async evaluate(expression: string): Promise<unknown> {
    // The protocol's own shape of this answer.
    const { result, exceptionDetails: thrown } = (await this.send(
      "Runtime.evaluate",
      { expression, awaitPromise: true, returnByValue: true },
    )) as Evaluated;
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value;
  }

  #end(): void {
    this.#open = false;
    this.#browser.off("Target.receivedMessageFromTarget", this.#receive);
    this.#browser.off("Target.detachedFromTarget", this.#detached);
    for (const answer of this.#waiting.values())
      answer({ error: { message: "the target has gone" } });
  }
}
