import { judge, type Prepared } from "netiquette-engine";
import { judgementFrom } from "../advice/judgement";
import { type Team, watchingIn } from "../shared/documents";
import type { Language } from "../shared/texts";
import { today } from "../shared/today";
import type { Seen } from "../surfaces/surface";
import type { Memory } from "./memory";
import { prepareInSlices } from "./preparing";

/** The team's rules that only watch: they say nothing here, and whoever opens the panel sees what they would have said. */
export type Watching = {
  use(team: Team | undefined): void;
  /** What they would have said of a place; nothing until they are ready, for which the first question is the sign. */
  saidOf(seen: Seen): readonly { readonly rule: string; readonly says: string }[];
  /** Whether the team has any. */
  isAny(): boolean;
  /** Calls back once they can be judged by, which may be at once. */
  whenReady(done: () => void): void;
};

export function createWatching(memory: Memory, language: () => Language, signal: AbortSignal): Watching {
  let team: Team | undefined;
  let begun: string | undefined;
  let ready: Prepared | undefined;
  const waiting: (() => void)[] = [];

  const begin = (): void => {
    const documents = watchingIn(team)?.documents;
    begun = team?.digest;
    ready = undefined;
    if (documents === undefined) return;
    const of = begun;
    const take = (prepared: Prepared): void => {
      if (of !== begun || prepared.error !== "") return;
      ready = prepared;
      for (const done of waiting.splice(0)) done();
    };
    prepareInSlices(documents, take, signal);
  };

  return {
    use(now) {
      // Without such rules nothing of it is wanted, and it is long.
      team = watchingIn(now) && now;
    },
    isAny: () => watchingIn(team) !== undefined,
    whenReady(done) {
      if (begun !== team?.digest) begin();
      if (ready) done();
      else waiting.push(done);
    },
    saidOf(seen) {
      if (begun !== team?.digest) begin();
      const rules = watchingIn(team)?.names;
      if (!ready || !rules) return [];
      try {
        const facts = { today: today(), ...memory.known(seen) };
        const said = judgementFrom(judge(ready, { surface: seen.surface, language: language(), facts }));
        return said.findings.filter(({ rule }) => rules.has(rule));
      } catch {
        return [];
      }
    },
  };
}
