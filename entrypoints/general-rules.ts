// The general rules, apart from the page's script: the worker sends them into a frame
// that no adapter reads, and the script there finds them on the world they share. So a
// known webmail carries nothing of the words of 37 languages.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { generalRules } from "../utils/webmail/generic.ts";
import type { Fallback } from "../utils/webmail/region.ts";

// The platform's global object, seen as the one thing that is left on it.
const world = globalThis as { posteRestanteRules?: Fallback };

export default defineUnlistedScript(() => {
  world.posteRestanteRules ??= generalRules();
});
