import type { Level, Question } from "../advice/judgement";
import type { Seen } from "../surfaces/surface";
import type { Held } from "./held";

/** Whether some answer to it would change how much a press asks of the member. */
export function decides(
  { fact, choices = [] }: Question,
  { seen, level }: Pick<Held, "seen" | "level">,
  levelOf: (seen: Seen) => Level,
): boolean {
  const answers = choices.length > 0 ? choices.map(({ value }) => value) : [true, false];
  return answers.some((answer) => levelOf({ ...seen, facts: { ...seen.facts, [fact]: answer } }) !== level);
}
