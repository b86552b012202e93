// A page → the adapter that reads it: by its host where a source names the host, else
// by what stands in it. A pop-out (about:blank) has its opener's origin.
import type { Adapter } from "./adapter.ts";

const holds = (hosts: readonly string[] | undefined, host: string) =>
  (hosts ?? []).some((one) =>
    one.startsWith(".") ? `.${host}`.endsWith(one) : one === host,
  );

export function recognise(
  host: string,
  doc: Document,
  adapters: readonly Adapter[],
): Adapter | undefined {
  return (
    adapters.find((one) => holds(one.hosts, host) || holds(one.frames, host)) ??
    adapters.find(({ markers }) =>
      markers.some((one) => doc.querySelector(one)),
    )
  );
}

/** The host of a window's origin; "" where it has none. */
export function hostOf(view: { readonly origin?: string }): string {
  const { origin = "" } = view;
  return URL.canParse(origin) ? new URL(origin).hostname : "";
}
