import { judge, type Prepared } from "netiquette-engine";
import { type Judgement, judgementFrom, type Level, strictest } from "../advice/judgement";
import { documentsToTry, identityOf, type Team } from "../shared/documents";
import type { Language } from "../shared/texts";
import { today } from "../shared/today";
import type { Facts } from "../surfaces/surface";
import { prepareInSlices } from "./preparing";

/** The rules that are in force on this page. They are opaque here: only the engine looks into them. */
export type Policy = {
  /**
   * Takes the team's policy, or goes back to the packs that came along; over it the member's own layer, if there is
   * one. `limit` caps what an old policy may ask.
   */
  use(team: Team | undefined, personal: unknown, limit: Level): void;
  /** Whether there is a policy to judge by; from then on there always is one. */
  isReady(): boolean;
  /** Never fails: without a judgement (nothing is ready yet, or something is badly broken) the answer is nothing. */
  judge(surface: string, language: Language, facts: Facts): Judgement | undefined;
  levelOf(judgement: Judgement): Level;
};

/** `ready` is called each time another policy has come into force. Until then the one before judges. */
export function createPolicy(ready: () => void, signal: AbortSignal): Policy {
  let asked: string | undefined;
  let inForce: Prepared | undefined;
  let limit: Level = "block";

  const take = (identity: string, [documents, ...others]: readonly (readonly unknown[])[]): void => {
    asked = identity;
    if (documents === undefined) return;
    prepareInSlices(
      documents,
      (prepared) => {
        if (asked !== identity) return;
        if (prepared.error !== "" && others.length > 0) return take(identity, others);
        inForce = prepared;
        ready();
      },
      signal,
    );
  };
  return {
    use(team, personal, highest) {
      limit = highest;
      const identity = identityOf(team, personal);
      if (asked !== identity) take(identity, documentsToTry(team, personal));
      else if (inForce) ready();
    },
    isReady: () => inForce !== undefined,
    judge(surface, language, facts) {
      if (!inForce) return undefined;
      try {
        const known = { today: today(), ...facts };
        return judgementFrom(judge(inForce, { surface, language, facts: known }));
      } catch {
        return undefined;
      }
    },
    levelOf: ({ findings }) => strictest(findings, limit),
  };
}
