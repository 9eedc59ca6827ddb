import type { Verdict } from "../networks/network";

/** How much a rule asks of the member, from a remark to a reason. */
export const levels = ["info", "advise", "confirm", "block"] as const;
export type Level = (typeof levels)[number];

export type Reason = {
  readonly says: string;
  readonly fact?: string;
  readonly spans?: readonly (readonly [number, number])[];
};
export type Source = { readonly text?: string; readonly author?: string; readonly date?: string };
/** A text to copy, or the address of further reading that the team supplies. */
export type Action = {
  readonly kind: string;
  readonly text?: string;
  /** The name of the text. */
  readonly template?: string;
  readonly address?: string;
};
/** The texts among them, each with its name. */
export const copyables = (actions: readonly Action[]): { words: string; template?: string }[] =>
  actions.flatMap(({ text, template }) =>
    text === undefined ? [] : [{ words: text, ...(template !== undefined && { template }) }],
  );

export type Finding = {
  readonly rule: string;
  readonly level: Level;
  readonly tone: "etiquette" | "danger";
  readonly verdict: Verdict | null;
  readonly says: string;
  readonly because: string;
  readonly but?: string;
  readonly source?: Source;
  readonly reasons?: readonly Reason[];
  readonly actions?: readonly Action[];
};
export type Choice = { readonly value: string; readonly says: string };
export type Question = {
  readonly fact: string;
  readonly asks: string;
  /** The answers to choose from; none if it is answered by yes or no. */
  readonly choices?: readonly Choice[];
  readonly rule: string;
};

/** What the member may look for in a note, in a few words. */
export type Check = { readonly called: string; readonly isThere: boolean };

export type Judged<F, Q> = {
  readonly verdict: Verdict;
  readonly decidedBy: string | null;
  readonly findings: readonly F[];
  readonly questions: readonly Q[];
  readonly checks?: readonly Check[];
};

/** What the engine says of one case; the deciding finding comes first. */
export type Judgement = Judged<Finding, Question>;

export function judgementFrom(json: string): Judgement {
  return JSON.parse(json) as Judgement;
}

/** Each text to copy is offered by the first of the findings that has it. */
export function offeredOnce<F extends Pick<Finding, "actions">>(findings: readonly F[]): F[] {
  const offered = new Set<string>();
  const isNew = ({ text }: Action): boolean => {
    if (text === undefined) return true;
    const before = offered.size;
    return offered.add(text).size > before;
  };
  return findings.map((one) => (one.actions ? { ...one, actions: one.actions.filter(isNew) } : one));
}

/** All for which these were said. */
export const reasonsOf = (findings: readonly Pick<Finding, "reasons">[]): Reason[] =>
  findings.flatMap(({ reasons = [] }) => reasons);

type FindingLine = Pick<Finding, "rule" | "level" | "tone" | "says">;
type QuestionLine = Pick<Question, "fact" | "asks" | "rule">;

/** As much of a judgement as one line about it says. */
export type JudgementLine = Judged<FindingLine, QuestionLine>;

/** A judgement in brief; of each finding it says how many actions there are. */
export type BriefJudgement = Judged<FindingLine & { readonly actions: number }, QuestionLine>;

const briefs = new Map<string, BriefJudgement>();
const mostBriefs = 200;

/** A page's cards get a handful of different ones, so each is read once. */
export function briefFrom(json: string): BriefJudgement {
  const there = briefs.get(json);
  if (there) return there;
  const made = JSON.parse(json) as BriefJudgement;
  if (briefs.size < mostBriefs) briefs.set(json, made);
  return made;
}

/** The highest of the levels, but never above the limit. */
export function strictest(findings: readonly Pick<Finding, "level">[], limit: Level = "block"): Level {
  const highest = Math.max(0, ...findings.map(({ level }) => levels.indexOf(level)));
  return levels[Math.min(highest, levels.indexOf(limit))] ?? "info";
}
