import { advance, begin, type Prepared } from "netiquette-engine";

/** Milliseconds of work after which the page gets its turn, well under the 50 at which a browser calls a task long. */
const slice = 15;
const rulesAtOnce = 20;
const allRules = 2 ** 31 - 1;

/** A policy that is being made ready. */
export type Preparing = {
  isReady(): boolean;
  /** Ready now, whatever it takes: for a press that does not wait. */
  now(): Prepared;
};

/** Makes documents ready in slices, so that the page goes on answering; `ready` is called once, when all is done. */
export function prepareInSlices(
  documents: readonly unknown[],
  ready: () => void,
  signal: AbortSignal,
): Preparing {
  const prepared = begin(documents);
  let done = false;
  const goOn = (rules: number): void => {
    done ||= advance(prepared, rules);
  };
  const turn = (): void => {
    if (signal.aborted) return;
    const until = performance.now() + slice;
    while (!done && performance.now() < until) goOn(rulesAtOnce);
    if (done) ready();
    else setTimeout(turn, 0);
  };
  setTimeout(turn, 0);
  return {
    isReady: () => done,
    now() {
      while (!done) goOn(allRules);
      return prepared;
    },
  };
}
