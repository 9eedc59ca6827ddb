// One file per rule, and one line here for each.
import { acting } from "./acting.mjs";
import { browser } from "./browser.mjs";
import { leaving } from "./leaving.mjs";
import { listener } from "./listener.mjs";
import { markup } from "./markup.mjs";
import { network } from "./network.mjs";
import { opaque } from "./opaque.mjs";
import { selector } from "./selector.mjs";
import { parse } from "./syntax.mjs";
import { trace } from "./trace.mjs";
import { words } from "./words.mjs";

export const rules = { acting, browser, leaving, listener, markup, network, opaque, selector, trace, words };

/** What a file of the source breaks: the rule, the line, and what it says. */
export function judgeFile(path, text) {
  const source = parse(path, text);
  return Object.entries(rules)
    .filter(([, rule]) => rule.appliesTo(path))
    .flatMap(([name, rule]) =>
      rule.find(source).map((node) => ({
        rule: name,
        place: `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
        says: rule.says,
      })),
    );
}
