import ts from "typescript";
import { isCallOf, isMember, isUseOf, nodesOf } from "./syntax.mjs";

const properties = ["innerHTML", "outerHTML", "srcdoc"];
const calls = [
  "insertAdjacentHTML",
  "createContextualFragment",
  "setHTMLUnsafe",
  "parseHTMLUnsafe",
  "setHTML",
];

export const markup = {
  says: "text becomes neither markup nor code: use textContent",
  appliesTo: () => true,
  find: (source) =>
    nodesOf(
      source,
      (node) =>
        isMember(node, ...properties) ||
        isCallOf(node, ...calls, "eval") ||
        (isCallOf(node, "write", "writeln") && /^document\b/.test(node.expression.getText())) ||
        (isUseOf(node, "DOMParser", "Function") && ts.isNewExpression(node.parent)) ||
        (ts.isCallExpression(node) &&
          node.expression.kind === ts.SyntaxKind.ImportKeyword &&
          !ts.isStringLiteral(node.arguments[0])),
    ),
};
