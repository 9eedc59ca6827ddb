import { afterAll, beforeAll, expect, it } from "vitest";
import { times } from "../endurance";
import { dialog, startDemo, type Visitor } from "./demo";
import type { Known } from "./demo-known";
import { pause } from "./member";

/** One moment of a visit: which rules speak at a place, and which do not although it is near. */
export type Scene = {
  readonly name: string;
  readonly opens: string;
  /** What no page gives, and the device is told beforehand. */
  readonly knowing?: Known;
  readonly does?: (who: Visitor) => Promise<void>;
  readonly at: string;
  readonly fires: readonly string[];
  readonly silent: readonly string[];
};

/** Time in which advice would have come: preparing the packs takes most of it. */
const longEnough = 2_500;

/** Each time a part of them; all where the variable NETIQUETTE_ENDURANCE is 1. */
const everyOther = times(8, 1);

/** Plays scenes one after the other, each in a tab of its own. */
export function play(scenes: readonly Scene[]): () => Awaited<ReturnType<typeof startDemo>> {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  beforeAll(async () => {
    demo = await startDemo();
  });
  afterAll(() => demo?.stop());
  it.each(scenes.filter((_, at) => at % everyOther === 0))(
    "$name",
    async ({ opens, knowing, does, at, fires, silent }) => {
      const who = await demo.visit(opens, knowing);
      await does?.(who);
      if (fires.length === 0) {
        await pause(longEnough);
        // Nothing is said there, but the place is there.
        const place = at.replace(/[ +>]*netiquette-advice$/, "");
        if (at !== dialog) expect(await who.page.$(place), place).not.toBeNull();
      }
      const rules = await who.rules(at, fires, silent);
      expect(rules).toEqual(expect.arrayContaining([...fires]));
      expect(rules.filter((rule) => silent.includes(rule))).toEqual([]);
      await who.close();
    },
  );
  return () => demo;
}
