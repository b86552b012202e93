// The general rules, apart from the page's script: the worker sends them into a frame
// that no adapter reads, and the script there finds them on the world they share. So a
// known webmail carries nothing of the words of 37 languages.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { generalRules } from "../utils/webmail/generic.ts";
import type { Fallback } from "../utils/webmail/region.ts";
import { structureOf } from "../utils/webmail/report.ts";

// The platform's global object, seen as the two things that are left on it.
const world = globalThis as {
  posteRestanteRules?: Fallback;
  posteRestanteStructure?: (doc: Document) => string;
};

export default defineUnlistedScript(() => {
  const rules = (world.posteRestanteRules ??= generalRules());
  world.posteRestanteStructure = (doc) =>
    rules(doc)
      .map(({ root }) => structureOf(root))
      .join("\n");
});
