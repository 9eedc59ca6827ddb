import ts from "typescript";
import { isAssignmentTo, isCallOf, isInside, isStyle, isText, nodesOf, textOf } from "./syntax.mjs";

const shown = [
  "textContent",
  "innerText",
  "title",
  "alt",
  "placeholder",
  "ariaLabel",
  "ariaDescription",
  "label",
];
const shownAttributes = ["aria-label", "aria-description", "title", "alt", "placeholder"];

// A network's definition holds that network's own words, to tell its controls apart; the samples are for
// checkers only; and the server is spoken to in HTTP.
const elsewhere = ["src/networks/", "src/advice/samples.ts", "src/background/server.ts"];

export const words = {
  says: "texts for people stand in _locales, in both languages",
  appliesTo: (path) => !elsewhere.some((start) => path.startsWith(start)),
  find: (source) => nodesOf(source, (node) => isText(node) && (isSentence(node) || isShown(node))),
};

/** Several words that start or end like a sentence. Class lists, styles and messages to developers do not count. */
function isSentence(node) {
  const text = textOf(node);
  if (!/\p{L}{2,},? \p{L}{2,}/u.test(text) || isStyle(text)) return false;
  if (isInside(node, (above) => ts.isNewExpression(above) && /Error$/.test(above.expression.getText())))
    return false;
  return /^\s*\p{Lu}\p{Ll}/u.test(text) || /[.!?…]\s*$/.test(text) || text.trim().split(/\s+/).length > 3;
}

function isShown(node) {
  if (!/\p{L}{2,}/u.test(textOf(node))) return false;
  const { parent } = node;
  if (isAssignmentTo(parent, ...shown)) return parent.right === node;
  if (isCallOf(parent, "createTextNode", "append", "prepend", "replaceChildren", "confirm", "alert"))
    return true;
  return (
    isCallOf(parent, "setAttribute") &&
    parent.arguments[1] === node &&
    shownAttributes.includes(parent.arguments[0].text)
  );
}
