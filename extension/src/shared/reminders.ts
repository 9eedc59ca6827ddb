import { readStorage, writeStorage } from "./browser";

/** What the member may still want to do: ask why, after accepting; invite with a word, after meeting somebody. */
export type ReminderKind = "ask-why" | "follow-up";

/**
 * `of` is what the person is kept under, `who` how the page named them, `since` a day such as 2026-11-22. What they wrote is
 * kept with it, for what to ask depends on that, and goes with it. Where that told why, it is left to ask how one can `help`.
 */
export type Reminder = {
  readonly of: string;
  readonly who: string;
  readonly kind: ReminderKind;
  readonly since: string;
  readonly note?: string;
  readonly help?: boolean;
};

/** The text to ask with how one can help; who is offered it need not ask why. */
export const offerOfHelp = "t-05-how-can-i-help";

const most = 50;
let changing: Promise<void> = Promise.resolve();

/** Those that were neither done nor put aside, the oldest first. They stay on this device. */
export async function readReminders(): Promise<readonly Reminder[]> {
  const { reminders } = await readStorage(["reminders"]);
  return Array.isArray(reminders) ? reminders.filter(isReminder) : [];
}

/** Keeps a reminder; the same one again counts from anew. */
export const remind = (added: Reminder): Promise<void> =>
  change((all) => [...all.filter((one) => !isSame(one, added)), added].slice(-most));

/** It is done, or put aside. */
export const settle = (done: Pick<Reminder, "of" | "kind">): Promise<void> =>
  change((all) => all.filter((one) => !isSame(one, done)));

/** Nobody is meant any more whose key begins like this. */
export const forgetReminders = (beginning: string): Promise<void> =>
  change((all) => all.filter(({ of }) => !of.startsWith(beginning)));

type Change = (all: readonly Reminder[]) => readonly Reminder[];

/** One after the other; a storage that fails is no reason to stop. */
function change(by: Change): Promise<void> {
  changing = changing
    .then(async () => {
      const before = await readReminders();
      const after = by(before);
      if (after.length > 0 || before.length > 0) await writeStorage({ reminders: after });
    })
    .catch(() => {});
  return changing;
}

const isSame = (one: Reminder, other: Pick<Reminder, "of" | "kind">): boolean =>
  one.of === other.of && one.kind === other.kind;

function isReminder(value: unknown): value is Reminder {
  if (typeof value !== "object" || value === null) return false;
  const { of, who, kind, since, note = "", help = false } = value as Partial<Reminder>;
  return (
    [of, who, since, note].every((part) => typeof part === "string") &&
    typeof help === "boolean" &&
    (kind === "ask-why" || kind === "follow-up")
  );
}
