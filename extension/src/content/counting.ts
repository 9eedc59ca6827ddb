import {
  addWeeks,
  mondayOf,
  type Outcome,
  readCounts,
  type Tally,
  type Week,
  writeCounts,
} from "../shared/counts";

/** Counts what came of rules, for a member in a team that wants to know: by rule, with nobody and nothing else. */
export type Counting = {
  isOn(): boolean;
  /** `of` tells one occasion from another, in this tab only: what was counted of it is not counted again. */
  count(outcome: Outcome, rules: Iterable<string>, of?: string): void;
};

/** How long counts wait before they are written down, in milliseconds: not a storage's work for each mark. */
const pause = 2_000;

/** How many occasions are remembered. After that they count as new. */
const most = 2_000;

export function createCounting(isOn: () => boolean, signal: AbortSignal): Counting {
  let waiting: Week = {};
  let timer = 0;
  const before = new Set<string>();
  let writing: Promise<void> = Promise.resolve();

  const write = (): void => {
    clearTimeout(timer);
    timer = 0;
    const added = waiting;
    waiting = {};
    if (Object.keys(added).length === 0) return;
    writing = writing
      .then(async () => {
        const now = Date.now();
        const there = await readCounts(now);
        const week = mondayOf(now);
        await writeCounts({ ...there, [week]: addWeeks(there[week] ?? {}, added) });
      })
      .catch(() => {});
  };
  const onHidden = (): void => {
    if (document.visibilityState === "hidden") write();
  };
  document.addEventListener("visibilitychange", onHidden, { signal });
  signal.addEventListener("abort", write, { once: true });

  /** Whether it is the first time in this tab. */
  const isNew = (occasion: string): boolean => {
    if (before.has(occasion)) return false;
    if (before.size >= most) before.clear();
    before.add(occasion);
    return true;
  };
  return {
    isOn,
    count(outcome, rules, of) {
      if (!isOn()) return;
      for (const rule of rules) {
        if (of !== undefined && !isNew(`${outcome} ${rule} ${of}`)) continue;
        const once: Tally = { [outcome]: 1 };
        waiting = addWeeks(waiting, { [rule]: once });
        timer ||= window.setTimeout(write, pause);
      }
    },
  };
}
