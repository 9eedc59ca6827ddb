import ts from "typescript";
import { isCallOf, nodesOf } from "./syntax.mjs";

const onPages = ["content", "surfaces", "networks", "advice"];
const reading = new RegExp(`^\\.\\.?/(?:.*/)?(?:${onPages.join("|")})(?:/|$)`);

/** Where the networks are, not what is on them. */
const addresses = /networks\/match(es|-pattern)$/;

const bringsInReading = (node) =>
  (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
  node.moduleSpecifier !== undefined &&
  reading.test(node.moduleSpecifier.text) &&
  !addresses.test(node.moduleSpecifier.text);

/** The one message a page's script sends to the worker says what kind it is, and nothing more. */
const saysMoreThanItsKind = (node) =>
  isCallOf(node, "sendToWorker") &&
  !node.arguments.every(
    (argument) =>
      ts.isObjectLiteralExpression(argument) &&
      argument.properties.every(
        (it) =>
          ts.isPropertyAssignment(it) && it.name.getText() === "kind" && ts.isStringLiteral(it.initializer),
      ),
  );

export const leaving = {
  says: "what is read from a page never comes near the file that uses the network",
  appliesTo: (path) =>
    path.startsWith("src/background/") || onPages.some((folder) => path.startsWith(`src/${folder}/`)),
  find: (source) =>
    source.fileName.startsWith("src/background/")
      ? nodesOf(source, bringsInReading)
      : nodesOf(source, saysMoreThanItsKind),
};
