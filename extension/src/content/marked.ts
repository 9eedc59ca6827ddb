import type { BriefJudgement } from "../advice/judgement";
import type { Seen } from "../surfaces/surface";
import { signOf } from "./sign";

/** What is kept of a mark. There may be thousands: what it says stands in it, and its reasons are found when it is opened. */
export type Marked = {
  readonly card: Element;
  readonly person: string;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What it says; nothing while it is folded away. */
  sign: string;
  readonly times: number;
  /** While it is open. */
  life?: AbortController | undefined;
};

export type Said = { readonly seen: Seen; readonly judgement: BriefJudgement };

const outlines = new WeakMap<BriefJudgement, string>();

/** What tells a judgement from another by the same policy: a rule's own words belong to the rule. */
export function outlineOf(judgement: BriefJudgement): string {
  const { verdict, findings, questions } = judgement;
  const there =
    outlines.get(judgement) ??
    signOf([verdict, findings.map(({ rule }) => rule), questions.map(({ fact }) => fact)]);
  outlines.set(judgement, there);
  return there;
}
