import type { BriefJudgement, Judged, Judgement } from "../advice/judgement";
import type { Language } from "../shared/texts";
import type { Facts, Seen } from "../surfaces/surface";
import type { Memory } from "./memory";

export type Judge = (seen: Seen) => Judgement | undefined;
export type JudgeInBrief = (seen: Seen) => BriefJudgement | undefined;

/** Judges a place by all that is known of it. */
export function createJudge<F extends { rule: string }, Q extends { fact: string }>(
  judged: (surface: string, language: Language, facts: Facts) => Judged<F, Q> | undefined,
  memory: Memory,
  language: () => Language,
): (seen: Seen) => Judged<F, Q> | undefined {
  return (seen) => {
    const facts = memory.known(seen);
    const judge = (these: Facts) => judged(seen.surface, language(), these);
    if (seen.news === undefined) return judge(facts);
    const { [seen.news]: _, ...before } = facts;
    const said = judge(before);
    const now = said && judge({ ...facts, advised: said.verdict });
    return now && newIn(now, said);
  };
}

/** What was said before is left out, and so is its verdict: it was followed, or not. */
function newIn<F extends { rule: string }, Q extends { fact: string }>(
  now: Judged<F, Q>,
  said: Judged<F, Q>,
): Judged<F, Q> {
  const rules = new Set(said.findings.map(({ rule }) => rule));
  const asked = new Set(said.questions.map(({ fact }) => fact));
  return {
    verdict: "none",
    decidedBy: null,
    findings: now.findings.filter(({ rule }) => !rules.has(rule)),
    questions: now.questions.filter(({ fact }) => !asked.has(fact)),
  };
}
