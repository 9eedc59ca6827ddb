import { undress } from "../advice/look";
import type { Marked } from "./marked";

/** Who does not scroll on for so long has come to rest. */
const restMs = 500;

export type Folding = {
  /** Marks that one went away from. */
  leave(marks: readonly Marked[]): void;
  /** Folds them, with what is drawn now: the page is laid out once for both. */
  now(): void;
  clear(): void;
};

/** Of marks one went away from nothing stays but their room, until one comes near them again. */
export function createFolding(isClose: (card: Element) => boolean): Folding {
  /** With their heights, in pixels. */
  const left = new Map<Marked, number>();
  let resting: number | undefined;

  const now = (): void => {
    window.clearTimeout(resting);
    resting = undefined;
    for (const [mark, height] of left) {
      const { card, life, root, host } = mark;
      if (isClose(card) || life !== undefined || root.activeElement !== null) continue;
      mark.sign = "";
      undress(root);
      host.style.setProperty("block-size", `${height}px`, "important");
      root.querySelector("section")?.remove();
    }
    left.clear();
  };

  return {
    now,
    leave(marks) {
      for (const mark of marks) left.set(mark, mark.host.getBoundingClientRect().height);
      resting ??= window.setTimeout(now, restMs);
    },
    clear: () => left.clear(),
  };
}
