/** A fact of a scenario that is a text: named among its texts, or written out. Empty is nothing. */
export function textOf(played, fact) {
  if (fact === undefined || fact === "") return undefined;
  if (fact.text) return played.texts[fact.text];
  return { en: fact, nl: fact };
}

/** How many days before the scenario's own day something happened. */
export function daysAgo(facts, day) {
  return Math.round((Date.parse(facts.today ?? day) - Date.parse(day)) / 86_400_000);
}
