// What one would write by hand.
import { lowered, translate, tryAll } from "../translate.mjs";

const to = {
  all: (parts) => (facts) => parts.every((part) => part(facts)),
  any: (parts) => (facts) => parts.some((part) => part(facts)),
  not: (part) => (facts) => !part(facts),
  is: (fact, value) => (facts) => facts[fact] === value,
  mentions: (fact, phrases) => (facts) => phrases.some((phrase) => facts[fact].includes(phrase)),
};

export function prepare({ document }) {
  const rules = translate(document, to);
  return { judge: ({ facts }) => tryAll(rules, lowered(facts), (when, known) => when(known)) };
}
