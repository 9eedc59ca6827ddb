import type { Finding } from "../advice/judgement";

/** Of several that weigh the same, another one leads than led before. What weighs differently stays in its place. */
export function inTurn<F extends Pick<Finding, "rule" | "level" | "tone">>(
  findings: readonly F[],
  led: string | undefined,
): F[] {
  const [first] = findings;
  const other = findings.findIndex(({ level, tone }) => level !== first?.level || tone !== first.tone);
  const alike = findings.slice(0, other < 0 ? findings.length : other);
  const from = alike.findIndex(({ rule }) => rule === led) + 1;
  return [...alike.slice(from), ...alike.slice(0, from), ...findings.slice(alike.length)];
}
