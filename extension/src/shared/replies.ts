import { readStorage, writeStorage } from "./browser";

/** The text of which it is said that it is received well: a kind word for whoever is archived. */
export const kindReply = "t-01-archive-reply";

export const outcomes = ["kind", "none", "cold"] as const;
/** How it was received: answered kindly, not at all, not well. */
export type Outcome = (typeof outcomes)[number];

/** That the kind reply was copied on a day, as 2026-11-22, and what came of it; never for whom. */
export type Reply = { readonly on: string; readonly outcome?: Outcome };

const most = 200;
let changing: Promise<void> = Promise.resolve();

/** The oldest first. They stay on this device: nothing reads them but our own page. */
export async function readReplies(): Promise<readonly Reply[]> {
  const { replies } = await readStorage(["replies"]);
  return Array.isArray(replies) ? replies.filter(isReply) : [];
}

/** A text was copied; only of the kind reply a day is kept. */
export async function noteCopied(template: string | undefined, on: string): Promise<void> {
  if (template === kindReply) await change((all) => [...all, { on }].slice(-most));
}

/** What came of one of them; `undefined` takes back what was noted. */
export const noteOutcome = (at: number, outcome: Outcome | undefined): Promise<void> =>
  change((all) =>
    all.map((one, index) => (index !== at ? one : { on: one.on, ...(outcome !== undefined && { outcome }) })),
  );

/** It was copied, but not used. */
export const forgetReply = (at: number): Promise<void> =>
  change((all) => all.filter((_, index) => index !== at));

/** How many were received so; those of which nothing was noted count for nothing. */
export const countOf = (all: readonly Reply[], outcome: Outcome): number =>
  all.filter((one) => one.outcome === outcome).length;

/** One after the other; a storage that fails is no reason to stop. */
function change(by: (all: readonly Reply[]) => readonly Reply[]): Promise<void> {
  changing = changing.then(async () => writeStorage({ replies: by(await readReplies()) })).catch(() => {});
  return changing;
}

function isReply(value: unknown): value is Reply {
  if (typeof value !== "object" || value === null) return false;
  const { on, outcome } = value as Partial<Reply>;
  return typeof on === "string" && (outcome === undefined || outcomes.includes(outcome));
}
