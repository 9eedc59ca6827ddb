import { judge, type Prepared, prepare } from "netiquette-engine";
import { packs } from "netiquette-packs";
import { type Judgement, judgementFrom, type Level, strictest } from "../advice/judgement";
import type { Language } from "../shared/texts";
import type { Facts } from "../surfaces/surface";

/** The rules that are in force on this page. They are opaque here: only the engine looks into them. */
export type Policy = {
  /** Takes the team's document, or goes back to the packs that came along. `limit` caps what an old policy may ask. */
  use(document: unknown, limit: Level): void;
  /** Never fails: without a judgement (something is badly broken) the answer is nothing. */
  judge(surface: string, language: Language, facts: Facts): Judgement | undefined;
  levelOf(judgement: Judgement): Level;
};

export function createPolicy(): Policy {
  let own: Prepared | undefined;
  let team: Prepared | undefined;
  let limit: Level = "block";
  // Made on the first need, or as soon as the page leaves a moment: a press may come before that.
  const builtIn = (): Prepared => {
    own ??= prepare(packs);
    return own;
  };
  return {
    use(document, highest) {
      const prepared = document === undefined ? undefined : prepare([document]);
      team = prepared?.error === "" ? prepared : undefined;
      limit = highest;
    },
    judge(surface, language, facts) {
      try {
        return judgementFrom(judge(team ?? builtIn(), { surface, language, facts }));
      } catch {
        return undefined;
      }
    },
    levelOf: ({ findings }) => strictest(findings, limit),
  };
}
