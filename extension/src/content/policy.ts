import { judge } from "netiquette-engine";
import { packs } from "netiquette-packs";
import { type Judgement, judgementFrom, type Level, strictest } from "../advice/judgement";
import type { Language } from "../shared/texts";
import type { Facts } from "../surfaces/surface";
import { type Preparing, prepareInSlices } from "./preparing";

/** The rules that are in force on this page. They are opaque here: only the engine looks into them. */
export type Policy = {
  /** Takes the team's policy, or goes back to the packs that came along. `limit` caps what an old policy may ask. */
  use(team: Team | undefined, limit: Level): void;
  /** Whether a judgement costs next to nothing now; before, it first makes the rest of the policy ready. */
  isReady(): boolean;
  /** Never fails: without a judgement (something is badly broken) the answer is nothing. */
  judge(surface: string, language: Language, facts: Facts): Judgement | undefined;
  levelOf(judgement: Judgement): Level;
};

/** A team's document; the digest tells one from another. */
type Team = { readonly document: unknown; readonly digest: string };

/** `ready` is called each time another policy has come to stand. */
export function createPolicy(ready: () => void, signal: AbortSignal): Policy {
  let chosen: { team: Team | undefined; preparing: Preparing } | undefined;
  let limit: Level = "block";

  const take = (team: Team | undefined): Preparing => {
    const documents = team === undefined ? packs : [team.document];
    const preparing = prepareInSlices(documents, () => chosen?.preparing === preparing && settle(), signal);
    chosen = { team, preparing };
    return preparing;
  };
  /** A document of the team that cannot be read leaves the packs in force. */
  const settle = (): void => {
    if (chosen?.team !== undefined && chosen.preparing.now().error !== "") take(undefined);
    else ready();
  };
  const current = () => {
    const { team, preparing } = chosen ?? { team: undefined, preparing: take(undefined) };
    const prepared = preparing.now();
    return prepared.error === "" || team === undefined ? prepared : take(undefined).now();
  };
  return {
    use(team, highest) {
      limit = highest;
      if (chosen && chosen.team?.digest === team?.digest) {
        if (chosen.preparing.isReady()) ready();
      } else {
        take(team);
      }
    },
    isReady: () => chosen?.preparing.isReady() === true,
    judge(surface, language, facts) {
      try {
        const known = { today: today(), ...facts };
        return judgementFrom(judge(current(), { surface, language, facts: known }));
      } catch {
        return undefined;
      }
    },
    levelOf: ({ findings }) => strictest(findings, limit),
  };
}

/** The day where the member is, as 2026-11-22. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
