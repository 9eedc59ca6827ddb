// It knows no operator for a part of a text, so it is given one that looks for all phrases of a list.
import { Engine } from "json-rules-engine";
import { lowered, translate } from "../translate.mjs";

const to = {
  all: (parts) => ({ all: parts }),
  any: (parts) => ({ any: parts }),
  not: (part) => ({ not: part }),
  is: (fact, value) => ({ fact, operator: "equal", value }),
  mentions: (fact, phrases) => ({ fact, operator: "mentions", value: phrases }),
};

export function prepare({ document }) {
  const engine = new Engine();
  engine.addOperator("mentions", (text, phrases) => phrases.some((phrase) => text.includes(phrase)));
  for (const { id, when } of translate(document, to)) {
    engine.addRule({ conditions: { all: [when] }, event: { type: id } });
  }
  return {
    judge: ({ facts }) => engine.run(lowered(facts)),
    fired: ({ events }) => events.map((event) => event.type),
  };
}
