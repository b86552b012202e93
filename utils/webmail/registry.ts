// The webmails that are read by rules of their own. To add one: write its adapter
// beside this file, name it here, add a fixture; see CONTRIBUTING.
import type { Adapter } from "./adapter.ts";
import { roundcube } from "./roundcube.ts";

export const adapters: readonly Adapter[] = [roundcube];
