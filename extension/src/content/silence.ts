import type { BriefJudgement } from "../advice/judgement";
import type { Seen } from "../surfaces/surface";

/** Whether there is nothing to say, or nothing that is worth being said here. */
export function isSilent({ quiet }: Seen, { verdict, findings, questions }: BriefJudgement): boolean {
  if (verdict !== "none") return false;
  if (!quiet) return findings.length === 0 && questions.length === 0;
  return !findings.some(({ level, actions }) => level !== "info" || actions > 0);
}
