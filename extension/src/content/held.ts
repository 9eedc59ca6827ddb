import type { Finding, Level, Question } from "../advice/judgement";
import type { Seen } from "../surfaces/surface";

/** A press that was held back, and what stands against it. */
export type Held = {
  readonly seen: Seen;
  readonly level: Level;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
};
