// Translates the rules of a document, in our own language, into another one.

/**
 * @param document a policy document
 * @param to how the other language says all(parts), any(parts), not(part), is(fact, value) and mentions(fact, phrases)
 * @returns [{ id, when }]
 */
export function translate(document, to) {
  const condition = (of) => {
    if ("all" in of) return to.all(of.all.map(condition));
    if ("any" in of) return to.any(of.any.map(condition));
    if ("not" in of) return to.not(condition(of.not));
    if ("mentions" in of) return to.mentions(of.mentions, document.phrases[of.phrases]);
    if ("is-blank" in of) return to.is(of["is-blank"], "");
    return to.is(of.is, typeof of.value === "string" ? of.value.toLowerCase() : of.value);
  };
  return document.rules.map((rule) => ({ id: rule.id, when: condition(rule.when) }));
}

/** All the folding the peers do; part of the work that is timed, as the engine's folding is. */
export const lowered = ({ note, headline, photo }) => ({
  note: note.toLowerCase(),
  headline: headline.toLowerCase(),
  photo,
});

/** The language of CEL; how a phrase is found is left to the peer. */
export const cel = (contains) => ({
  all: (parts) => `(${parts.join(" && ")})`,
  any: (parts) => `(${parts.join(" || ")})`,
  not: (part) => `!(${part})`,
  is: (fact, value) => `${fact} == ${JSON.stringify(value)}`,
  mentions: (fact, phrases) => `(${phrases.map((phrase) => contains(fact, JSON.stringify(phrase))).join(" || ")})`,
});

/** Tries every rule in turn. */
export const tryAll = (rules, facts, holds) => {
  const fired = [];
  for (const rule of rules) if (holds(rule.when, facts)) fired.push(rule.id);
  return fired;
};
