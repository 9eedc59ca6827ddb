import type { Judgement } from "../advice/judgement";
import type { Language } from "../shared/texts";
import type { Seen } from "../surfaces/surface";
import type { Memory } from "./memory";
import type { Policy } from "./policy";

export type Judge = (seen: Seen) => Judgement | undefined;

/** Judges a place by all that is known of it. */
export function createJudge(policy: Policy, memory: Memory, language: () => Language): Judge {
  return (seen) => {
    const facts = memory.known(seen);
    const judge = (these: typeof facts) => policy.judge(seen.surface, language(), these);
    if (seen.news === undefined) return judge(facts);
    const { [seen.news]: _, ...before } = facts;
    const said = judge(before);
    const now = said && judge({ ...facts, advised: said.verdict });
    return now && newIn(now, said);
  };
}

/** What was said before is left out, and so is its verdict: it was followed, or not. */
function newIn(now: Judgement, said: Judgement): Judgement {
  const rules = new Set(said.findings.map(({ rule }) => rule));
  const asked = new Set(said.questions.map(({ fact }) => fact));
  return {
    verdict: "none",
    decidedBy: null,
    findings: now.findings.filter(({ rule }) => !rules.has(rule)),
    questions: now.questions.filter(({ fact }) => !asked.has(fact)),
  };
}
