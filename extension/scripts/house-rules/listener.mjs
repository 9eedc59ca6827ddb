import ts from "typescript";
import { isAssignmentTo, isCallOf, isUseOf, nodesOf } from "./syntax.mjs";

const handlers = [
  "click",
  "input",
  "change",
  "keydown",
  "keyup",
  "submit",
  "message",
  "load",
  "focus",
  "blur",
  "pointerdown",
];
const observers = ["MutationObserver", "IntersectionObserver", "ResizeObserver", "PerformanceObserver"];

export const listener = {
  says: "every listener takes an AbortSignal, and an observer is disconnected when one ends",
  appliesTo: () => true,
  find: (source) =>
    nodesOf(
      source,
      (node) =>
        (isCallOf(node, "addEventListener") && !isOnSignal(node) && !hasSignal(node.arguments[2])) ||
        isAssignmentTo(node, ...handlers.map((name) => `on${name}`)) ||
        (isUseOf(node, ...observers) &&
          ts.isNewExpression(node.parent) &&
          !/\.disconnect\b/.test(source.text)),
    ),
};

/** The end of a signal is heard on the signal itself. */
const isOnSignal = (call) => /signal$/i.test(call.expression.expression?.getText() ?? "");

const hasSignal = (options) =>
  options !== undefined &&
  ts.isObjectLiteralExpression(options) &&
  options.properties.some((property) => property.name?.getText() === "signal");
