// CEL, parsed beforehand; it has no contains of its own and is given one.
import { evaluate, parse } from "cel-js";
import { cel, lowered, translate, tryAll } from "../translate.mjs";

const functions = { contains: (text, phrase) => text.includes(phrase) };
const holds = (when, facts) => evaluate(when, facts, functions);

export function prepare({ document }) {
  const to = cel((fact, phrase) => `contains(${fact}, ${phrase})`);
  const rules = translate(document, to).map(({ id, when }) => ({ id, when: parse(when).cst }));
  return { judge: ({ facts }) => tryAll(rules, lowered(facts), holds) };
}
