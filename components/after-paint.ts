// True once the page is on the screen: what nobody sees at first waits until then.
import { useEffect, useState } from "preact/hooks";

export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted;
}
