import { readStorage, writeStorage } from "./browser";

/** How many times a day everything is said about a held press; after that it is said in short. */
export const limits = [3, 5, 10, "all"] as const;
export type Limit = (typeof limits)[number];

export const limitOf = ({ saidInFull }: { readonly saidInFull?: unknown }): Limit =>
  limits.find((one) => one === saidInFull) ?? 5;

/**
 * `full` counts on the day `on`, as 2026-11-22. `turn` goes on from day to day, so that no two in a row have the same
 * words; `led` is the rule that was named first, last time. Nobody and no page is in it.
 */
export type Spent = {
  readonly on: string;
  readonly full: number;
  readonly turn: number;
  readonly led?: string;
};

export const nothingSpent: Spent = { on: "", full: 0, turn: 0 };

export const fullOn = ({ on, full }: Spent, day: string): number => (on === day ? full : 0);

export async function readSpent(): Promise<Spent> {
  const { spent } = await readStorage(["spent"]);
  return isSpent(spent) ? spent : nothingSpent;
}

/** Over what is there by then: other tabs write too. */
export async function changeSpent(change: (before: Spent) => Spent): Promise<Spent> {
  const spent = change(await readSpent());
  await writeStorage({ spent });
  return spent;
}

function isSpent(value: unknown): value is Spent {
  if (typeof value !== "object" || value === null) return false;
  const { on, full, turn, led } = value as Partial<Spent>;
  const areCounts = [full, turn].every((one) => Number.isSafeInteger(one) && Number(one) >= 0);
  return typeof on === "string" && areCounts && ["string", "undefined"].includes(typeof led);
}
