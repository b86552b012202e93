// What the extension has announced and is still shown: taken off the screen.

/** Of the browser's notifications what is used; missing without the permission. */
export interface Notices {
  getAll(): Promise<Readonly<Record<string, unknown>>>;
  clear(id: string): Promise<unknown>;
}

export async function clearAll(notices: Notices | undefined): Promise<void> {
  const shown = (await notices?.getAll()) ?? {};
  for (const id of Object.keys(shown)) await notices?.clear(id);
}
