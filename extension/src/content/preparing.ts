import { advance, begin, type Prepared } from "netiquette-engine";

/**
 * Milliseconds of work after which the page gets its turn. The longest part takes some thirty more (2026-11-23), and at 50
 * a browser calls a task long.
 */
const slice = 10;
/** Rules, or lists of phrases in one language, between two looks at the clock. */
const partsAtOnce = 2;

/** Makes documents ready in slices, so that the page goes on answering; `ready` is called once, when all is done. */
export function prepareInSlices(
  documents: readonly unknown[],
  ready: (prepared: Prepared) => void,
  signal: AbortSignal,
): void {
  let prepared: Prepared | undefined;
  let isReady = false;
  // A message to oneself: timers within timers would wait four milliseconds each.
  const { port1: turns, port2: next } = new MessageChannel();
  const turn = (): void => {
    if (prepared !== undefined && isReady) {
      turns.close();
      ready(prepared);
      return;
    }
    const until = performance.now() + slice;
    prepared ??= begin(documents);
    while (!isReady && performance.now() < until) isReady = advance(prepared, partsAtOnce);
    next.postMessage(null);
  };
  turns.addEventListener("message", turn, { signal });
  turns.start();
  next.postMessage(null);
}
