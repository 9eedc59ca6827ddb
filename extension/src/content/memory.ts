import { onStorageChange, readStorage, writeStorage } from "../shared/browser";
import { type Diary, diaryFacts, emptyDiary, readDiary, writeDiary } from "../shared/diary";
import { forgetReminders, type Reminder, readReminders } from "../shared/reminders";
import { today } from "../shared/today";
import { invitationReceived } from "../surfaces/invitation-received";
import { keyOf, type Person } from "../surfaces/reading/page";
import type { Facts, Seen } from "../surfaces/surface";

export type Answer = boolean | string;
export type Answers = Readonly<Record<string, Answer>>;
type Kept<T> = Readonly<Record<string, T>>;

/** For how many people something is kept. */
const most = 500;

/**
 * What the member answered, and what this device remembers: about a person, or about the member where nobody else is
 * meant. It stays in this browser's storage.
 */
export type Memory = {
  /** Whom a place is about. */
  keyOf(about: Person): string;
  /** All facts of a place: what stands there, over what was answered and what is remembered. */
  known(seen: Seen): Facts;
  /** What the member answered here. */
  answers(seen: Seen): Answers;
  /** `undefined` forgets the answer. */
  answer(seen: Seen, fact: string, answer: Answer | undefined): void;
  /** The groups the team counts the member among; nobody knows without a team. */
  belongTo(groups: readonly string[] | undefined): void;
  /** Remembers facts about a person, or without one about the member. */
  remember(about: Person | undefined, facts: Facts): void;
  /** As if it had not been. */
  forget(about: Person, facts: readonly string[]): void;
  /** How a person was called when they were to be remembered, where the page now shows no name. */
  named(seen: Seen): Seen;
  /** Keeps facts about a person's invitation, and the name, for as long as this tab lives. */
  keepForNow(about: Person, facts: Facts): void;
  /** A visit to a practice ground was begun anew at this time (ISO 8601): what was known there before is forgotten. */
  beginAnew(at: string): void;
  /** A personal note went out today. */
  countNote(): void;
  load(): Promise<void>;
};

export function createMemory(network: string, signal: AbortSignal): Memory {
  let answers: Kept<Answers> = {};
  let remembered: Kept<Facts> = {};
  let forNow: Kept<Facts> = {};
  /** Of those whom the member still wants to ask why. */
  let reminded: Kept<Reminder> = {};
  let names: Kept<string> = {};
  let diary: Diary = emptyDiary;
  let given: Facts = {};
  /** When a visit was last begun anew. */
  let begun = "";
  let writing: Promise<void> = Promise.resolve();

  const me = `${network}:me`;
  const key = (about: Person): string => {
    const person = keyOf(about);
    return person === null ? me : `${network}:${person}`;
  };
  /** One after the other, and over what is there by then: other tabs write too. */
  const write = <T extends Facts>(
    name: "answers" | "remembered",
    of: string,
    change: (before: T | undefined) => T,
  ): void => {
    writing = writing.then(async () => {
      const stored = await readStorage([name]);
      const kept = keptIn<T>(stored[name]);
      const { [of]: before, ...others } = kept;
      await writeStorage({ [name]: latest({ ...others, [of]: change(before) }) });
    });
    writing = writing.catch(() => {});
  };

  const remember = (about: Person | undefined, facts: Facts): void => {
    const of = about === undefined ? me : key(about);
    const before = remembered[of] ?? {};
    if (Object.entries(facts).every(([fact, value]) => before[fact] === value)) return;
    remembered = { ...remembered, [of]: { ...before, ...facts } };
    write<Facts>("remembered", of, (there) => ({ ...there, ...facts }));
  };

  const forget = (about: Person, facts: readonly string[]): void => {
    const of = key(about);
    const without = (kept: Facts = {}): Facts =>
      Object.fromEntries(Object.entries(kept).filter(([fact]) => !facts.includes(fact)));
    remembered = { ...remembered, [of]: without(remembered[of]) };
    write<Facts>("remembered", of, without);
  };

  const load = async (): Promise<void> => {
    const stored = await readStorage(["answers", "remembered", "begun"]);
    if (typeof stored.begun === "string" && stored.begun > begun) begun = stored.begun;
    answers = keptIn(stored.answers);
    remembered = keptIn(stored.remembered);
    diary = await readDiary();
    const waiting = (await readReminders()).filter(({ kind }) => kind === "ask-why");
    reminded = Object.fromEntries(waiting.map((one) => [one.of, one]));
  };
  onStorageChange((changed) => {
    if (changed.some((name) => ["answers", "remembered", "diary", "reminders"].includes(name)))
      void load().catch(() => {});
  }, signal);

  return {
    keyOf: key,
    known(seen) {
      const about = key(seen);
      return {
        // As far as this device knows, until one goes out.
        "sent-before": false,
        ...given,
        ...diaryFacts(diary, today()),
        ...(seen.news !== undefined && noteIn(reminded[about])),
        ...(seen.surface === invitationReceived.id && forNow[about]),
        ...remembered[me],
        ...remembered[about],
        ...answers[me],
        ...answers[about],
        ...seen.facts,
      };
    },
    answers: (seen) => answers[key(seen)] ?? {},
    answer(seen, fact, answer) {
      const change = (before: Answers = {}): Answers => {
        const { [fact]: _, ...others } = before;
        return answer === undefined ? others : { ...others, [fact]: answer };
      };
      answers = { ...answers, [key(seen)]: change(answers[key(seen)]) };
      write("answers", key(seen), change);
      // How long ago it was agreed counts, too.
      if (fact === "relation" && answer === "agreed") remember(seen, { "agreed-on": today() });
    },
    belongTo(groups) {
      given = groups === undefined ? {} : { groups };
    },
    remember,
    forget,
    named(seen) {
      const of = key(seen);
      const name = seen.name ?? names[of] ?? reminded[of]?.who ?? null;
      return name === null || name === seen.slug ? seen : { ...seen, name };
    },
    keepForNow(about, facts) {
      forNow = { ...forNow, [key(about)]: facts };
      if (about.name !== null) names = { ...names, [key(about)]: about.name };
    },
    beginAnew(at) {
      if (at <= begun) return;
      begun = at;
      const elsewhere = <T>(kept: Kept<T>): Kept<T> =>
        Object.fromEntries(Object.entries(kept).filter(([of]) => !of.startsWith(`${network}:`)));
      answers = elsewhere(answers);
      remembered = elsewhere(remembered);
      [forNow, names] = [{}, {}];
      writing = writing
        .then(async () => {
          const stored = await readStorage(["answers", "remembered"]);
          await writeStorage({
            answers: elsewhere(keptIn(stored.answers)),
            remembered: elsewhere(keptIn(stored.remembered)),
            begun: at,
          });
          await forgetReminders(`${network}:`);
        })
        .catch(() => {});
    },
    countNote() {
      diary = { ...diary, notes: [...diary.notes, today()] };
      writing = writing.then(() => writeDiary(diary)).catch(() => {});
    },
    load,
  };
}

const keptIn = <T>(value: unknown): Kept<T> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Kept<T>) : {};

const noteIn = (reminder: Reminder | undefined): Facts =>
  reminder?.note === undefined ? {} : { note: reminder.note };

/** The people of late; what is about the member stays. */
const latest = <T>(kept: Kept<T>): Kept<T> => {
  const entries = Object.entries(kept);
  const mine = entries.filter(([key]) => key.endsWith(":me"));
  return Object.fromEntries([...mine, ...entries.filter(([key]) => !key.endsWith(":me")).slice(-most)]);
};
