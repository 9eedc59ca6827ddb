import { advance, begin, type Prepared } from "netiquette-engine";

/** Milliseconds of work after which the page gets its turn, well under the 50 at which a browser calls a task long. */
const slice = 15;
/** Rules, or lists of phrases in one language, between two looks at the clock. */
const partsAtOnce = 2;

/** Makes documents ready in slices, so that the page goes on answering; `ready` is called once, when all is done. */
export function prepareInSlices(
  documents: readonly unknown[],
  ready: (prepared: Prepared) => void,
  signal: AbortSignal,
): void {
  const prepared = begin(documents);
  const turn = (): void => {
    if (signal.aborted) return;
    const until = performance.now() + slice;
    while (performance.now() < until) {
      if (!advance(prepared, partsAtOnce)) continue;
      ready(prepared);
      return;
    }
    setTimeout(turn, 0);
  };
  setTimeout(turn, 0);
}
