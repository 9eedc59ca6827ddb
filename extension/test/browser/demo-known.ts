import { documentOf, type Team } from "./demo-rules";

type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What the device knows when the visit begins, where no page of the demo network is asked for it. */
export type Known = {
  readonly me?: Facts;
  readonly people?: Readonly<Record<string, Facts>>;
  readonly diary?: { readonly notes: readonly string[]; readonly ignored: readonly string[] };
  readonly team?: Team;
};

/** Days before today, as 2026-11-22. */
export function daysAgo(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() - days);
  return day.toLocaleDateString("sv");
}

/** The same as it lies in the storage of the extension. */
export function storedFrom({ me, people = {}, diary, team }: Known) {
  const bySlug = Object.entries(people).map(([slug, facts]) => [`demo:slug:${slug}`, facts]);
  const long = { issued: "2026-01-01T00:00:00Z", expires: "2126-01-01T00:00:00Z" };
  return {
    remembered: { ...(me && { "demo:me": me }), ...Object.fromEntries(bySlug) },
    ...(diary && { diary }),
    ...(team && { policy: { document: documentOf(team), digest: JSON.stringify(team), ...long } }),
  };
}
