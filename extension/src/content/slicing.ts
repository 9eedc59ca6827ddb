import { safely } from "./safely";

/** Milliseconds of work in one frame: with what the page itself does for its parts the browser still draws in time. */
const slice = 8;
/** So many at a time are first all looked at and then all written to. */
const atOnce = 10;

/** Does something for many parts, and as much in one frame as the page will not feel. */
export function createSlices(work: (parts: readonly Element[]) => void, signal: AbortSignal) {
  let waiting = new Set<Element>();
  let planned = false;

  const turn = (): void => {
    planned = false;
    if (signal.aborted) return;
    const until = performance.now() + slice;
    while (waiting.size > 0 && performance.now() < until) {
      const some = [...firstOf(waiting)];
      for (const part of some) waiting.delete(part);
      safely(() => work(some), undefined);
    }
    if (waiting.size > 0) plan();
  };
  const plan = (): void => {
    if (planned) return;
    planned = true;
    if (document.visibilityState === "visible") requestAnimationFrame(turn);
    else setTimeout(turn, 100);
  };

  return {
    /** The first of them at once, so that they are drawn with what they are about. */
    add(parts: Iterable<Element>): void {
      waiting = new Set([...parts, ...waiting]);
      if (!planned) turn();
    },
    clear(): void {
      waiting.clear();
    },
  };
}

function* firstOf(parts: Iterable<Element>): Iterable<Element> {
  let left = atOnce;
  for (const part of parts) {
    if (left === 0) return;
    left -= 1;
    yield part;
  }
}
