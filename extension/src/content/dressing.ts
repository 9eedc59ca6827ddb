import { dressRow } from "../advice/host";
import { markLook } from "../advice/mark-look";
import type { Marked } from "./marked";

/** Dresses the mark that the pointer or the focus came to last; answers what does it again for one that was drawn anew. */
export function createDressing(
  markOf: (part: EventTarget) => Marked | undefined,
  signal: AbortSignal,
): (mark: Marked) => void {
  // For as long as the page has it.
  let under: WeakRef<Element> | undefined;
  const dress = (mark: Marked | undefined): void => {
    // Not while it is folded: the dress says how high it is, too, and louder.
    if (mark && mark.sign !== "") dressRow(mark.root, markLook);
  };
  const onNear = (event: Event): void => {
    const [first] = event.composedPath();
    const mark = first && markOf(first);
    under = mark && new WeakRef(mark.host);
    dress(mark);
  };
  for (const type of ["pointerover", "focusin"])
    window.addEventListener(type, onNear, { capture: true, passive: true, signal });
  return (mark) => {
    if (mark.host === under?.deref()) dress(mark);
  };
}
