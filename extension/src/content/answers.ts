import { readStorage, writeStorage } from "../shared/browser";

/** What the member answered about a person, by fact. It stays in this browser's storage. */
export type Answer = boolean | string;
export type Answers = Readonly<Record<string, Answer>>;

type Kept = Readonly<Record<string, Answers>>;
const most = 500;

export type Memory = {
  of(key: string): Answers;
  /** `undefined` forgets the answer. */
  set(key: string, fact: string, answer: Answer | undefined): void;
  load(): Promise<void>;
};

export function createMemory(): Memory {
  let kept: Kept = {};
  return {
    of: (key) => kept[key] ?? {},
    set(key, fact, answer) {
      const { [fact]: _, ...others } = kept[key] ?? {};
      const answers = answer === undefined ? others : { ...others, [fact]: answer };
      const rest = Object.entries(kept).filter(([one]) => one !== key);
      kept = Object.fromEntries([...rest, [key, answers] as const].slice(-most));
      void writeStorage({ answers: kept });
    },
    async load() {
      const { answers } = await readStorage(["answers"]);
      if (typeof answers === "object" && answers !== null) kept = answers as Kept;
    },
  };
}
