// Four kinds of tests: unit (Node, tables), e2e (real browsers), rigs (real servers
// and real webmails), bench (printed ratios, asserted nowhere).
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

const root = fileURLToPath(new URL("..", import.meta.url));
const serial = { fileParallelism: false, maxWorkers: 1, retry: 0 };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [await WxtVitest()],
        test: {
          name: "unit",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: ["test/e2e/**", "test/rigs/**"],
          // Hostile megabytes and real processes, on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          ...serial,
        },
      },
      {
        root,
        test: {
          name: "rigs",
          include: ["test/rigs/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          ...serial,
        },
      },
    ],
  },
});
