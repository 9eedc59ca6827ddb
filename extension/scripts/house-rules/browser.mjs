import { isMember, isUseOf, nodesOf } from "./syntax.mjs";

export const browser = {
  says: "only src/shared/browser.ts speaks to the browser's extension API",
  appliesTo: (path) => path !== "src/shared/browser.ts",
  find: (source) =>
    nodesOf(source, (node) => isUseOf(node, "chrome", "browser") || isMember(node, "chrome", "browser")),
};
