import { brief, type Prepared } from "netiquette-engine";
import { briefFrom } from "../advice/judgement";
import { type Team, watchingIn } from "../shared/documents";
import type { Language } from "../shared/texts";
import { today } from "../shared/today";
import type { Facts, Seen } from "../surfaces/surface";
import type { Memory } from "./memory";
import { prepareInSlices } from "./preparing";

/** The team's rules that only watch: they say nothing here, and whoever opens the panel sees what they would have said. */
export type Watching = {
  use(team: Team | undefined): void;
  /** What they would have said of a place; nothing until they are ready, for which the first question is the sign. */
  saidOf(seen: Seen, known?: Facts): readonly { readonly rule: string; readonly says: string }[];
  /** Whether the team has any. */
  isAny(): boolean;
  /** Calls back once they can be judged by, which may be at once. */
  whenReady(done: () => void): void;
};

export function createWatching(memory: Memory, language: () => Language, signal: AbortSignal): Watching {
  let digest: string | undefined;
  let names: ReadonlySet<unknown> | undefined;
  /** Until they are read; they are long, and most members never ask. */
  let documents: readonly unknown[] | undefined;
  let ready: Prepared | undefined;
  const waiting: (() => void)[] = [];

  const begin = (): void => {
    const [of, wanted] = [digest, documents];
    documents = undefined;
    if (wanted === undefined) return;
    const take = (prepared: Prepared): void => {
      if (of !== digest) return;
      // Rules that cannot be read say nothing, and nobody waits for them.
      if (prepared.error === "") ready = prepared;
      else names = undefined;
      for (const done of waiting.splice(0)) done();
    };
    prepareInSlices(wanted, take, signal);
  };

  return {
    use(team) {
      if (team?.digest === digest) return;
      const watched = watchingIn(team);
      [digest, names, documents] = [team?.digest, watched?.names, watched?.documents];
      ready = undefined;
    },
    isAny: () => names !== undefined,
    whenReady(done) {
      if (ready) return done();
      waiting.push(done);
      begin();
    },
    saidOf(seen, known = memory.known(seen)) {
      begin();
      if (!ready || !names) return [];
      try {
        const facts = { today: today(), ...known };
        const said = briefFrom(brief(ready, { surface: seen.surface, language: language(), facts }));
        return said.findings.filter(({ rule }) => names?.has(rule));
      } catch {
        return [];
      }
    },
  };
}
