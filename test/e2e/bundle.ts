// A script with its libraries as one classic script, for a page of a test.
import { build } from "vite";

export async function bundleOf(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      rolldownOptions: { input: file, output: { format: "iife" } },
    },
  });
  const [chunk] = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : "output" in built
      ? built.output
      : [];
  if (chunk?.type !== "chunk") throw new Error(`${file} made no script`);
  return chunk.code;
}
