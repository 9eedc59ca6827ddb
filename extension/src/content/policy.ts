import { brief, judge, type Prepared } from "netiquette-engine";
import {
  type BriefJudgement,
  briefFrom,
  type Judgement,
  judgementFrom,
  type Level,
  strictest,
} from "../advice/judgement";
import { type Documents, documentsToTry, identityOf, type Team } from "../shared/documents";
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
  /** Makes it ready to judge by, if that waited. */
  want(): void;
  /** Whether there is a policy to judge by; from then on there always is one. */
  isReady(): boolean;
  /** Never fails: without a judgement (nothing is ready yet, or something is badly broken) the answer is nothing. */
  judge(surface: string, language: Language, facts: Facts): Judgement | undefined;
  /** The same in brief. */
  brief(surface: string, language: Language, facts: Facts): BriefJudgement | undefined;
  levelOf(judgement: BriefJudgement): Level;
};

/**
 * `ready` is called each time another policy has come into force. Until then the one before judges. Unless it is `wanted`
 * from the start, nothing is made ready until somebody wants it: that costs a third of a second and some megabytes.
 */
export function createPolicy(ready: () => void, signal: AbortSignal, wanted: boolean): Policy {
  let isWanted = wanted;
  let begin = (): void => {};
  let asked: string | undefined;
  let inForce: Prepared | undefined;
  let limit: Level = "block";

  const take = async (identity: string, [first, ...others]: readonly Documents[]): Promise<void> => {
    asked = identity;
    if (first === undefined) return;
    // A page that is left while they are read wants them no more.
    const documents = await first().catch(() => undefined);
    if (asked !== identity || documents === undefined) return;
    prepareInSlices(
      documents,
      (prepared) => {
        if (asked !== identity) return;
        if (prepared.error !== "" && others.length > 0) return void take(identity, others);
        inForce = prepared;
        ready();
      },
      signal,
    );
  };
  function judged<J>(
    by: typeof judge,
    from: (json: string) => J,
    surface: string,
    language: Language,
    facts: Facts,
  ): J | undefined {
    if (!inForce) return undefined;
    try {
      return from(by(inForce, { surface, language, facts: { today: today(), ...facts } }));
    } catch {
      return undefined;
    }
  }

  return {
    use(team, personal, highest) {
      limit = highest;
      const identity = identityOf(team, personal);
      begin = () => {
        if (asked !== identity) void take(identity, documentsToTry(team, personal));
        else if (inForce) ready();
      };
      if (isWanted) begin();
    },
    want() {
      if (isWanted) return;
      isWanted = true;
      begin();
    },
    isReady: () => inForce !== undefined,
    judge: (...situation) => judged(judge, judgementFrom, ...situation),
    brief: (...situation) => judged(brief, briefFrom, ...situation),
    levelOf: ({ findings }) => strictest(findings, limit),
  };
}
