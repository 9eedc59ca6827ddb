import type { Finding } from "../advice/judgement";
import { onStorageChange } from "../shared/browser";
import { changeSpent, fullOn, type Limit, nothingSpent, readSpent, type Spent } from "../shared/budget";
import { today } from "../shared/today";
import { keyOf } from "../surfaces/reading/page";
import type { Held } from "./held";
import { inTurn } from "./leading";

type About = Pick<Held, "seen" | "level"> & { readonly findings: readonly Finding[] };

/** How a held press is asked about this time. */
export type Telling = {
  /** In the order of this time. */
  readonly findings: readonly Finding[];
  /** By it the words differ from time to time. */
  readonly turn: number;
  /** How many were told in full today, where this one is told in short. */
  readonly had: number | undefined;
};

export type Spending = {
  /** Never waits. Only what the member's own hand brought about is counted. */
  next(about: About, isOwn: boolean): Telling;
};

/** For so many milliseconds the same press for the same person is the same occasion: told alike, and counted once. */
export const sameFor = 600_000;

/** As it was told: at which turn, and after which rule had led. */
type Occasion = Pick<Spent, "turn" | "led"> & {
  readonly of: string | Element;
  readonly press: string;
  readonly at: number;
  readonly isFull: boolean;
};

/** A day's budget of pauses that are told in full. It decides how much is said, and never whether a press is held. */
export function createSpending(limit: () => Limit, signal: AbortSignal): Spending {
  let stored = nothingSpent;
  /** What is not written down yet. */
  let waiting: readonly ((before: Spent) => Spent)[] = [];
  let writing: Promise<void> = Promise.resolve();
  let lately: readonly Occasion[] = [];

  const load = (): void => {
    const keep = (spent: Spent): void => {
      stored = spent;
    };
    void readSpent().then(keep, () => {});
  };
  onStorageChange((changed) => {
    if (changed.includes("spent")) load();
  }, signal);
  load();

  const spend = (change: (before: Spent) => Spent): void => {
    const isOther = (one: typeof change): boolean => one !== change;
    waiting = [...waiting, change];
    writing = writing
      .then(async () => {
        stored = await changeSpent(change);
      })
      .catch(() => {})
      .then(() => {
        waiting = waiting.filter(isOther);
      });
  };

  return {
    next(about, isOwn) {
      const now = Date.now();
      const day = today(now);
      const spent = waiting.reduce((before, change) => change(before), stored);
      const had = fullOn(spent, day);
      const of = keyOf(about.seen) ?? about.seen.node;
      const press = `${about.seen.surface} ${about.seen.kind}`;
      lately = lately.filter(({ at }) => now - at < sameFor);
      const before = lately.find((one) => one.of === of && one.press === press);
      const most = limit();
      const always = isToldInFull(about);
      const isFull = always || (before?.isFull ?? (most === "all" || had < most));
      const tell = ({ turn, led }: Pick<Spent, "turn" | "led">): Telling => ({
        findings: inTurn(about.findings, led),
        turn,
        had: isFull ? undefined : had,
      });
      if (before && before === lately.at(-1)) return tell(before);
      const telling = tell(spent);
      if (!isOwn) return telling;
      const [first] = telling.findings;
      const counts = isFull && !always && before === undefined && most !== "all";
      spend((there) => ({
        on: day,
        full: fullOn(there, day) + (counts ? 1 : 0),
        turn: there.turn + 1,
        ...(first && { led: first.rule }),
      }));
      const others = lately.filter((one) => one !== before);
      const { turn, led } = spent;
      lately = [...others, { turn, ...(led && { led }), of, press, at: before?.at ?? now, isFull }];
      return telling;
    },
  };
}

/** Danger, what needs a reason, and the way into an address book, which nobody takes every day. */
const isToldInFull = ({ seen, level, findings }: About): boolean =>
  level === "block" ||
  seen.kind.startsWith("import-") ||
  findings.some((one) => one.tone === "danger" || one.level === "block");
