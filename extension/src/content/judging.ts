import type { BriefJudgement, Judged, Judgement, Question } from "../advice/judgement";
import type { Language } from "../shared/texts";
import type { Facts, Seen } from "../surfaces/surface";
import type { Memory } from "./memory";

/** `without` leaves out facts, as if nobody had told them. */
export type Judge = (seen: Seen, without?: readonly string[]) => Judgement | undefined;
export type JudgeInBrief = (seen: Seen) => BriefJudgement | undefined;

/** Judges a place by all that is known of it. */
export function createJudge<F extends { rule: string }, Q extends { fact: string }>(
  judged: (surface: string, language: Language, facts: Facts) => Judged<F, Q> | undefined,
  memory: Memory,
  language: () => Language,
): (seen: Seen, without?: readonly string[]) => Judged<F, Q> | undefined {
  return (seen, without = []) => {
    const known = Object.entries(memory.known(seen));
    const facts: Facts = Object.fromEntries(known.filter(([fact]) => !without.includes(fact)));
    const judge = (these: Facts) => judged(seen.surface, language(), these);
    if (seen.news === undefined) return judge(facts);
    const { [seen.news]: _, ...before } = facts;
    const said = judge(before);
    const now = said && judge({ ...facts, advised: said.verdict });
    return now && newIn(now, said);
  };
}

/** How a question was put that was answered here: as it would be without the answer, or without any. */
export function askedBefore(
  judge: Judge,
  memory: Memory,
  seen: Seen,
): (fact: string) => Question | undefined {
  const asked = (fact: string, without: readonly string[]) =>
    judge(seen, without)?.questions.find((one) => one.fact === fact);
  return (fact) => asked(fact, [fact]) ?? asked(fact, Object.keys(memory.answers(seen)));
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
