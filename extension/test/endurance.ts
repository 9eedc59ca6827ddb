/** Small counts each time; the full ones where the variable NETIQUETTE_ENDURANCE is 1. */
export const isEndurance = process.env.NETIQUETTE_ENDURANCE === "1";

export const times = (few: number, full: number): number => (isEndurance ? full : few);

/** The first few of them each time, all with the full counts: those that show the most stand in front. */
export const first = <T>(few: number, all: readonly T[]): readonly T[] =>
  isEndurance ? all : all.slice(0, few);

/** How long a test of so many steps may take, in milliseconds. */
export const within = (count: number, each: number): number => 180_000 + 4 * count * each;

export type Chance = {
  readonly seed: number;
  /** A whole number from 0 up to, but without, the given one. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  some<T>(from: readonly T[], most: number): T[];
};

/** The plain build says the same each time about the same code; the full counts look for what nobody has seen yet. */
const anySeed = (): number => (isEndurance ? Date.now() % 1e9 : 20_261_122);

/** Chance that can be repeated: the seed is printed, and NETIQUETTE_SEED gives it again. */
export function chance(name: string, seed = Number(process.env.NETIQUETTE_SEED) || anySeed()): Chance {
  process.stdout.write(`${name}: NETIQUETTE_SEED=${seed}\n`);
  let state = seed >>> 0;
  // Mulberry32.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[below(from.length)];
    if (one === undefined) throw new Error("Nothing to pick from");
    return one;
  };
  return {
    seed,
    below,
    pick,
    some: (from, most) => [...new Set(Array.from({ length: 1 + below(most) }, () => pick(from)))],
  };
}
