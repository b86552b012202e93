// What stands of domains goes once there is much of it, but for what is being written,
// about to be counted, or looked up.
import { expect, test } from "vitest";
import { MANY, tidy } from "../../entrypoints/background/tidy.ts";
import { desk, memoryStore } from "../../utils/desk.ts";
import { domainOf } from "../practice-ask.ts";
import { keptVerdict } from "../verdict-sample.ts";

const at = (number: number) => domainOf(`d${number}.example.org`);
const OPEN = [at(1), at(2)];
const SENT = [at(3), at(4)];
const LOOKING = at(5);

async function storeWith(count: number) {
  const store = memoryStore();
  for (let number = 1; number <= count; number++)
    await desk.stand(store, at(number), {
      verdict: keptVerdict(at(number), "house", "CH"),
      looking: at(number) === LOOKING,
    });
  const [sender, domain] = OPEN;
  const [from, to] = SENT;
  if (!sender || !domain || !from || !to) throw new Error("four domains");
  await desk.open(store, {
    ...{ tab: 1, frame: 0, origin: "https://mail.example", id: "m1", at: 1 },
    writing: {
      adapter: "practice",
      sender,
      recipients: [{ domain, people: 1, fields: ["to"] }],
      unreadable: 0,
    },
  });
  await desk.intend(store, 2, {
    ...{ id: "m2", sender: from, unreadable: 0, at: 1 },
    recipients: [{ domain: to, people: ["p"], fields: ["to"] }],
  });
  return store;
}
const left = async (store: ReturnType<typeof memoryStore>) => [
  ...(await desk.read(store)).standings.keys(),
];

test("as long as it is little, all of it stays", async () => {
  const store = await storeWith(MANY);
  await tidy(store);
  expect((await left(store)).length).toBe(MANY);
});

test("once it is more, what nobody writes to any more goes", async () => {
  const store = await storeWith(MANY + 1);
  await tidy(store);
  expect(await left(store)).toEqual([...OPEN, ...SENT, LOOKING]);
  const { messages, intents } = await desk.read(store);
  expect([messages.length, intents.length]).toEqual([1, 1]);
});
