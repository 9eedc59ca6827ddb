// What the rules need to know of TypeScript's syntax tree.
import ts from "typescript";

export const parse = (path, text) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** All nodes of a file for which the condition holds. */
export function nodesOf(source, holds) {
  const found = [];
  const visit = (node) => {
    if (holds(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The name at the end of `a.b.name` or `a["name"]`, or of a plain identifier. */
export function nameOf(node) {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return node.argumentExpression.text;
  }
  return "";
}

export const isCallOf = (node, ...names) =>
  ts.isCallExpression(node) && names.includes(nameOf(node.expression));

/** `x.name` or `x["name"]`. */
export const isMember = (node, ...names) =>
  (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && names.includes(nameOf(node));

/** `x.name = …`, also with `+=` and the like. */
export function isAssignmentTo(node, ...names) {
  if (!ts.isBinaryExpression(node)) return false;
  const kind = node.operatorToken.kind;
  const assigns = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
  return assigns && isMember(node.left, ...names);
}

/** An identifier that stands for a value, not for a property or a type. */
export function isUseOf(node, ...names) {
  if (!ts.isIdentifier(node) || !names.includes(node.text)) return false;
  const { parent } = node;
  const isProperty =
    (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
  return !isProperty && !ts.isTypeReferenceNode(parent) && !ts.isQualifiedName(parent);
}

/** String literals and templates, without module names and types. */
export function isText(node) {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return false;
  const { parent } = node;
  return !ts.isImportDeclaration(parent) && !ts.isExportDeclaration(parent) && !ts.isLiteralTypeNode(parent);
}

/** What a text says; in a template every value is read as the word "value". */
export const textOf = (node) =>
  ts.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map((span) => `value${span.literal.text}`).join("")
    : node.text;

/** A style sheet, or the declarations of one part, as text. */
export const isStyle = (text) =>
  /\{[^}]*:[^}]*\}/s.test(text) || /^[a-z-]+: [^;]+(;\s*[a-z-]+: [^;]+)*$/.test(text);

/** Whether a text stands somewhere inside the given call or construction. */
export function isInside(node, holds) {
  for (let above = node.parent; above; above = above.parent) if (holds(above)) return true;
  return false;
}
