// CEL, parsed and checked beforehand.
import { Environment } from "@marcbachmann/cel-js";
import { cel, lowered, translate, tryAll } from "../translate.mjs";

export function prepare({ document }) {
  const environment = new Environment()
    .registerVariable("note", "string")
    .registerVariable("headline", "string")
    .registerVariable("photo", "bool");
  const to = cel((fact, phrase) => `${fact}.contains(${phrase})`);
  const rules = translate(document, to).map(({ id, when }) => ({ id, when: environment.parse(when) }));
  return { judge: ({ facts }) => tryAll(rules, lowered(facts), (when, known) => when(known)) };
}
