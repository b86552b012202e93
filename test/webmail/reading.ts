// One look at a compose window by an adapter, without a past: what it says at once.
import type { Adapter } from "../../utils/webmail/adapter.ts";
import { kept } from "../../utils/webmail/kept.ts";
import {
  type ReadOptions,
  type Reading,
  readSight,
} from "../../utils/webmail/read.ts";

export const readWindow = (
  root: Element,
  adapter: Adapter,
  options: ReadOptions = {},
): Reading => kept().settle(readSight(root, adapter, options), 0);
