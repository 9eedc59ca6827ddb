import type { Language } from "./texts";

/**
 * How long ago something was said, of which often only the year or the month is known: "16 years ago", "last month".
 * Empty for what is no date, and for what is still to come.
 */
export function ageOf(date: string, today: string, language: Language): string {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?$/.exec(date) ?? [];
  const [thisYear = 0, thisMonth = 0] = today.split("-").map(Number);
  if (year === undefined) return "";
  const months = (thisYear - Number(year)) * 12 + (month === undefined ? 0 : thisMonth - Number(month));
  if (months < 0) return "";
  const words = (numeric: "always" | "auto") => new Intl.RelativeTimeFormat(language, { numeric });
  if (months >= 12) return words("always").format(-Math.floor(months / 12), "year");
  return words("auto").format(-months || 0, month === undefined ? "year" : "month");
}
