import type { Network } from "../networks/network";
import { markedAt } from "../surfaces/index";
import type { Facts, Seen } from "../surfaces/surface";
import type { Counting } from "./counting";
import { livePage } from "./holding";
import type { Memory } from "./memory";
import { safely } from "./safely";
import type { Watching } from "./watching";

/** Counts what rules that only watch would have said, for a team that has such rules. Nothing waits for it. */
export type Overhearing = {
  /** When the browser has time. */
  parts(parts: Iterable<Element>): void;
  /** A press, held or not. */
  press(seen: Seen): void;
};

/** How many parts wait at most: a page that pours out more is looked at as far as it goes. */
const most = 1_000;

export function createOverhearing(
  network: Network,
  watching: Watching,
  memory: Memory,
  counting: Counting,
  signal: AbortSignal,
): Overhearing {
  let waiting: Element[] = [];
  let asked = false;

  const hear = (seen: Seen, known?: Facts): void => {
    const rules = watching.saidOf(seen, known).map(({ rule }) => rule);
    counting.count("watched", rules, `${seen.surface} ${memory.keyOf(seen)}`);
  };
  const go = (deadline: IdleDeadline): void => {
    asked = false;
    if (signal.aborted) return;
    const page = livePage(network);
    do {
      const part = waiting.shift();
      const seen = part?.isConnected ? safely(() => markedAt(page, part), undefined) : undefined;
      if (seen) safely(() => hear(seen), undefined);
    } while (waiting.length > 0 && deadline.timeRemaining() > 1);
    ask();
  };
  const ask = (): void => {
    if (asked || waiting.length === 0) return;
    asked = true;
    watching.whenReady(() => requestIdleCallback(go));
  };
  const isWanted = (): boolean => counting.isOn() && watching.isAny();
  return {
    parts(parts) {
      if (!isWanted()) return;
      waiting = [...waiting, ...parts].slice(-most);
      ask();
    },
    press(seen) {
      if (!isWanted()) return;
      // What is known now; judged by when the press has gone its way.
      const known = memory.known(seen);
      setTimeout(() => watching.whenReady(() => safely(() => hear(seen, known), undefined)));
    },
  };
}
