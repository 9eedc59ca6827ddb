import { readStorage, writeStorage } from "./browser";

/** What came of a rule: it was said, left at that, gone against, said not to fit; or it only watched, and would have been said. */
export const outcomes = ["shown", "heeded", "overridden", "unfit", "watched"] as const;
export type Outcome = (typeof outcomes)[number];
export type Tally = Readonly<Partial<Record<Outcome, number>>>;

/** How often, by rule. There is no place in it for anybody. */
export type Week = Readonly<Record<string, Tally>>;

/** By Monday, as 2026-11-23, in UTC, as the team's server counts weeks. */
export type Counts = Readonly<Record<string, Week>>;

const day = 86_400_000;

/** The Monday of a moment's week, or of one some weeks before. */
export function mondayOf(now: number, weeksBefore = 0): string {
  const sinceMonday = (new Date(now).getUTCDay() + 6) % 7;
  return new Date(now - (sinceMonday + 7 * weeksBefore) * day).toISOString().slice(0, 10);
}

/** This week's and the last, as far as they are what they should be. */
export async function readCounts(now = Date.now()): Promise<Counts> {
  const { counts } = await readStorage(["counts"]);
  const weeks = [mondayOf(now, 1), mondayOf(now)].map((monday) => [monday, weekIn(fieldsOf(counts)[monday])]);
  return Object.fromEntries(weeks.filter(([, week]) => Object.keys(week ?? {}).length > 0));
}

export const writeCounts = (counts: Counts): Promise<void> => writeStorage({ counts });

/** Both, added up. */
export function addWeeks(one: Week, other: Week): Week {
  const sum: Record<string, Tally> = { ...one };
  for (const [rule, tally] of Object.entries(other)) sum[rule] = add(sum[rule] ?? {}, tally);
  return sum;
}

function add(one: Tally, other: Tally): Tally {
  const counted = outcomes.map((outcome) => [outcome, (one[outcome] ?? 0) + (other[outcome] ?? 0)] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

/** The most rules and the longest name of one; more than that no team has. */
const mostRules = 6_000;
const longest = 200;

function weekIn(value: unknown): Week {
  const rules = Object.entries(fieldsOf(value)).slice(0, mostRules);
  const tallies = rules.map(([rule, counted]) => [rule, add({}, tallyIn(counted))] as const);
  return Object.fromEntries(
    tallies.filter(([rule, tally]) => rule.length <= longest && Object.keys(tally).length > 0),
  );
}

function tallyIn(value: unknown): Tally {
  const counted = outcomes.map((outcome) => [outcome, fieldsOf(value)[outcome]] as const);
  return Object.fromEntries(counted.filter(([, count]) => Number.isSafeInteger(count) && Number(count) > 0));
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
