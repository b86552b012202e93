// What a page has told and the worker has not answered yet. A worker that is stopped
// in the middle answers nothing: all that is unanswered is told again, in its order.
// Telling twice changes nothing (what is being written is replaced, an intent and an
// entry are keyed by the message's id); another order would: "gone" before "sent"
// counts no message.

/** Milliseconds to wait before each further attempt. After the last, it is given up. */
export const PAUSES_MS: readonly number[] = [250, 1_000, 4_000];

interface Letter<T> {
  readonly message: T;
  readonly answered: (answer: unknown) => void;
  /** Number of the telling whose answer counts. */
  telling: number;
  failures: number;
}

/**
 * Tells a message and resolves to its answer, or to null when it was given up.
 * `send` rejects when nobody answered; when `isAlive` says no, nobody ever will.
 */
export function outbox<T>(
  send: (message: T) => Promise<unknown>,
  isAlive: () => boolean,
  wait: (milliseconds: number) => Promise<void>,
): (message: T) => Promise<unknown> {
  const unanswered = new Set<Letter<T>>();
  let pausing = false;

  function end(letter: Letter<T>, answer: unknown) {
    unanswered.delete(letter);
    letter.answered(answer);
  }

  async function failed(letter: Letter<T>) {
    const pause = PAUSES_MS[letter.failures++];
    if (pause === undefined || !isAlive()) {
      end(letter, null);
      return;
    }
    pausing = true;
    // What is still answered to an earlier telling no longer counts.
    for (const one of unanswered) one.telling++;
    await wait(pause);
    pausing = false;
    for (const one of unanswered) attempt(one);
  }

  function attempt(letter: Letter<T>) {
    const telling = ++letter.telling;
    const counts = () => telling === letter.telling;
    send(letter.message).then(
      (answer) => (counts() ? end(letter, answer) : undefined),
      () => (counts() ? failed(letter) : undefined),
    );
  }

  return (message) =>
    new Promise((answered) => {
      const letter = { message, answered, telling: 0, failures: 0 };
      unanswered.add(letter);
      if (!pausing) attempt(letter);
    });
}
