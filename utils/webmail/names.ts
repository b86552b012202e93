// The adapters by name, for the worker and the pages that tell of one: they do not carry
// its rules, and the page's script does not carry its name.

/** Adapter's id → the webmail as its makers call it. Sorted by id. */
export const ADAPTER_NAMES: Readonly<Record<string, string>> = {
  cypht: "Cypht",
  fastmail: "Fastmail",
  gmail: "Gmail",
  horde: "Horde IMP",
  nextcloud: "Nextcloud Mail",
  "open-xchange": "Open-Xchange App Suite",
  outlook: "Outlook",
  proton: "Proton Mail",
  qq: "QQ Mail",
  roundcube: "Roundcube",
  snappymail: "SnappyMail",
  sogo: "SOGo",
  tuta: "Tuta",
  yahoo: "Yahoo Mail",
  yandex: "Yandex Mail",
  zimbra: "Zimbra",
};

/** Whether an adapter bears this id. */
export const isAdapter = (id: unknown): id is string =>
  typeof id === "string" && Object.hasOwn(ADAPTER_NAMES, id);
