// A client of Firefox's remote protocol over TCP: frames `LENGTH:JSON`, commands
// [0, id, name, parameters], answers [1, id, error, result].
// https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
import { connect, type Socket } from "node:net";

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #buffer = Buffer.alloc(0);
  #last = 0;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk) => this.#receive(chunk));
    socket.on("error", () => undefined); // "close" follows
    socket.on("close", () => {
      for (const one of this.#waiting.values())
        one.reject(new Error("Firefox closed the connection"));
      this.#waiting.clear();
    });
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("error", reject);
      socket.once("connect", () => resolve(new Marionette(socket)));
    });
  }

  /** The caller names the shape that the protocol's description gives for this command. */
  send<T>(name: string, parameters: object = {}): Promise<T> {
    const id = ++this.#last;
    const text = JSON.stringify([0, id, name, parameters]);
    return new Promise<T>((resolve, reject) => {
      if (this.#socket.destroyed) {
        reject(new Error("Firefox has gone"));
        return;
      }
      this.#waiting.set(id, {
        resolve: (result) => resolve(result as T),
        reject: (error) => reject(new Error(`${name}: ${error.message}`)),
      });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Context and window are global to a session: what belongs together takes its turn. */
  inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(act, act);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const colon = this.#buffer.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.toString("latin1", 0, colon));
      if (this.#buffer.length < end) return;
      const message: unknown = JSON.parse(
        this.#buffer.toString("utf8", colon + 1, end),
      );
      this.#buffer = this.#buffer.subarray(end);
      if (Array.isArray(message)) this.#answer(message);
    }
  }

  #answer([, id, error, result]: unknown[]): void {
    if (typeof id !== "number") return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (typeof error === "object" && error !== null) {
      // The kind says what the message may leave empty: "insecure certificate".
      const { error: kind, message } = { error: "", message: "", ...error };
      waiting?.reject(new Error(`${kind}: ${message}`));
    } else
      waiting?.resolve(
        typeof result === "object" && result !== null && "value" in result
          ? result.value
          : result,
      );
  }
}
