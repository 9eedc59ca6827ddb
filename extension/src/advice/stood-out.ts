import { isTextKey, type Language, text } from "../shared/texts";
import type { Facts } from "../surfaces/surface";
import type { Reason } from "./judgement";

/** More than that nobody reads. */
const most = 5;

/**
 * What stood out, in a few lines: words that were found, and what else the page shows or leaves blank. That something is not
 * mentioned, and how much it weighs, helps whoever makes the rules; there the whole of it is shown.
 */
export function stoodOut(reasons: readonly Reason[], facts: Facts, language: Language): string[] {
  const said = new Set<string>();
  const quoted = new Set<string>();
  for (const reason of reasons) {
    const { fact = "", spans = [] } = reason;
    if (spans.length === 0 && !isPlain(facts[fact])) continue;
    const places = spans.length === 0 ? [fact] : placesOf(reason);
    if (places.some((place) => !quoted.has(place))) said.add(worded(reason, facts[fact], language));
    for (const place of places) quoted.add(place);
  }
  return [...said].slice(0, most);
}

/** The reasons that none before has told: on a card each stands once. */
export function untold(reasons: readonly Reason[], before: readonly Reason[]): Reason[] {
  const told = new Set(before.flatMap(placesOf));
  return reasons.filter((reason) => placesOf(reason).some((place) => !told.has(place)));
}

/** The words that a reason points to; one that points to none is its own sentence. */
const placesOf = ({ says, fact = "", spans = [] }: Reason): string[] =>
  spans.length === 0 ? [withoutWeight(says)] : spans.map(([start, end]) => `${fact} ${start} ${end}`);

/** Of a text without a word that counted there is nothing to say, unless it is blank. */
const isPlain = (value: Facts[string] | undefined): boolean =>
  value !== undefined && (typeof value !== "string" || value.trim() === "");

/** That something is not so has words of its own; of a known text only what stands there, too, is quoted with its gaps. */
function worded({ says, fact = "" }: Reason, value: Facts[string] | undefined, language: Language): string {
  const key = `not_${fact.replaceAll("-", "_")}`;
  if (value === false && isTextKey(key)) return text(language, key);
  return withoutWeight(says).replace(/\{\w+\}/g, (gap) => (String(value).includes(gap) ? gap : "…"));
}

const withoutWeight = (says: string): string => says.replace(/ \([+-]?\d+\)$/, "");
