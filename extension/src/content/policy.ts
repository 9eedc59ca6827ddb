import { judge, type Prepared } from "netiquette-engine";
import { packs } from "netiquette-packs";
import { type Judgement, judgementFrom, type Level, strictest } from "../advice/judgement";
import type { Language } from "../shared/texts";
import { today } from "../shared/today";
import type { Facts } from "../surfaces/surface";
import { prepareInSlices } from "./preparing";

/** The rules that are in force on this page. They are opaque here: only the engine looks into them. */
export type Policy = {
  /** Takes the team's policy, or goes back to the packs that came along. `limit` caps what an old policy may ask. */
  use(team: Team | undefined, limit: Level): void;
  /** Whether there is a policy to judge by; from then on there always is one. */
  isReady(): boolean;
  /** Never fails: without a judgement (nothing is ready yet, or something is badly broken) the answer is nothing. */
  judge(surface: string, language: Language, facts: Facts): Judgement | undefined;
  levelOf(judgement: Judgement): Level;
};

/** A team's document; the digest tells one from another. */
type Team = { readonly document: unknown; readonly digest: string };

/** `ready` is called each time another policy has come into force. Until then the one before judges. */
export function createPolicy(ready: () => void, signal: AbortSignal): Policy {
  let asked: { team: Team | undefined } | undefined;
  let inForce: Prepared | undefined;
  let limit: Level = "block";

  const take = (team: Team | undefined, documents = team ? [team.document] : packs): void => {
    const now = { team };
    asked = now;
    prepareInSlices(
      documents,
      (prepared) => {
        if (asked !== now) return;
        // A document of the team that cannot be read leaves the packs in force.
        if (documents !== packs && prepared.error !== "") return take(team, packs);
        inForce = prepared;
        ready();
      },
      signal,
    );
  };
  return {
    use(team, highest) {
      limit = highest;
      if (!asked || asked.team?.digest !== team?.digest) take(team);
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
