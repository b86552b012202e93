// The webmails that are read by rules of their own. To add one: write its adapter
// beside this file, add it here and to names.ts, add a fixture; see CONTRIBUTING.
import type { Adapter } from "./adapter.ts";
import { cypht } from "./cypht.ts";
import { fastmail } from "./fastmail.ts";
import { gmail } from "./gmail.ts";
import { horde } from "./horde.ts";
import { nextcloud } from "./nextcloud.ts";
import { openXchange } from "./open-xchange.ts";
import { outlook } from "./outlook.ts";
import { proton } from "./proton.ts";
import { qq } from "./qq.ts";
import { roundcube } from "./roundcube.ts";
import { snappymail } from "./snappymail.ts";
import { sogo } from "./sogo.ts";
import { tuta } from "./tuta.ts";
import { yahoo } from "./yahoo.ts";
import { yandex } from "./yandex.ts";
import { zimbra } from "./zimbra.ts";

export const adapters: readonly Adapter[] = [
  cypht,
  fastmail,
  gmail,
  horde,
  nextcloud,
  openXchange,
  outlook,
  proton,
  qq,
  roundcube,
  snappymail,
  sogo,
  tuta,
  yahoo,
  yandex,
  zimbra,
];
