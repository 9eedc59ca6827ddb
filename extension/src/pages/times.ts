import type { Language } from "../shared/texts";

const minute = 60_000;
const units = [
  ["day", 24 * 60 * minute],
  ["hour", 60 * minute],
  ["minute", minute],
] as const;

/** "3 minutes ago", in the largest unit that fits; less than a minute is "now". */
export function ago(language: Language, then: number, now: number): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const passed = Math.max(0, now - then);
  const [unit, length] = units.find(([, size]) => passed >= size) ?? ["second", Number.POSITIVE_INFINITY];
  return words.format(-Math.floor(passed / length) || 0, unit);
}

export const dayOf = (language: Language, time: number): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(time);

export const clockOf = (language: Language, time: number): string =>
  new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(time);

export const momentOf = (language: Language, time: number): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium" }).format(time);
