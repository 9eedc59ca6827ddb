// JsonLogic, compiled to JavaScript functions.
import { LogicEngine } from "json-logic-engine";
import { lowered, translate, tryAll } from "../translate.mjs";

const to = {
  all: (parts) => ({ and: parts }),
  any: (parts) => ({ or: parts }),
  not: (part) => ({ "!": [part] }),
  is: (fact, value) => ({ "===": [{ var: fact }, value] }),
  mentions: (fact, phrases) => ({ or: phrases.map((phrase) => ({ in: [phrase, { var: fact }] })) }),
};

export function prepare({ document }) {
  const engine = new LogicEngine();
  const rules = translate(document, to).map(({ id, when }) => ({ id, when: engine.build(when) }));
  return { judge: ({ facts }) => tryAll(rules, lowered(facts), (when, known) => when(known)) };
}
