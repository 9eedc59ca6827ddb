import { readStorage, writeStorage } from "./browser";

/** What happened on which days, as 2026-11-22; never with whom. The member keeps the second list by hand. */
export type Diary = { readonly notes: readonly string[]; readonly ignored: readonly string[] };

const most = 400;
export const emptyDiary: Diary = { notes: [], ignored: [] };

export async function readDiary(): Promise<Diary> {
  const { diary } = await readStorage(["diary"]);
  return isDiary(diary) ? diary : emptyDiary;
}

export async function writeDiary({ notes, ignored }: Diary): Promise<void> {
  await writeStorage({ diary: { notes: notes.slice(-most), ignored: ignored.slice(-most) } });
}

/** The facts that follow from it. */
export const diaryFacts = ({ notes, ignored }: Diary, today: string) => ({
  "notes-this-month": notes.filter((day) => day.slice(0, 7) === today.slice(0, 7)).length,
  "ignored-count": ignored.length,
});

const areDays = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((day) => typeof day === "string");

function isDiary(value: unknown): value is Diary {
  if (typeof value !== "object" || value === null) return false;
  const { notes, ignored } = value as Partial<Diary>;
  return areDays(notes) && areDays(ignored);
}
