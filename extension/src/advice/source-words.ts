import { ageOf } from "../shared/age";
import { type Language, text } from "../shared/texts";
import { today } from "../shared/today";
import type { Source } from "./judgement";

/** Where it is from, with the year or day and how long ago that is: what is said of a network grows old. */
export function dated({ text: words = "", date = "" }: Source, language: Language): string {
  const age = ageOf(date, today(), language);
  const when = [date, age].filter((part) => part !== "").join(", ");
  return when === "" ? words : `${words} (${when})`;
}

/** Where a rule comes from, in one line; empty if it does not say. */
export function sourceWords(source: Source | undefined, language: Language): string {
  if (!source?.text) return "";
  return source.author
    ? text(language, "advice_source_by", dated(source, language), source.author)
    : text(language, "advice_source", dated(source, language));
}
