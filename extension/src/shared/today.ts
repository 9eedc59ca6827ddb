let known = { minute: Number.NaN, day: "" };

/** The day where the member is, as 2026-11-22. It is asked for each card, and days begin with a minute everywhere. */
export function today(now = Date.now()): string {
  const minute = Math.floor(now / 60_000);
  if (known.minute !== minute) known = { minute, day: dayOf(new Date(now)) };
  return known.day;
}

function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
