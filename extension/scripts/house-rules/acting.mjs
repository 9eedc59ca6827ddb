import { isAssignmentTo, isCallOf, nodesOf } from "./syntax.mjs";

const onPages = ["src/content/", "src/surfaces/", "src/networks/", "src/advice/"];

export const acting = {
  says: "we neither press, fill nor send for the member",
  appliesTo: (path) => onPages.some((folder) => path.startsWith(folder)),
  find: (source) =>
    nodesOf(
      source,
      (node) =>
        isCallOf(node, "click", "submit", "requestSubmit", "dispatchEvent", "execCommand", "setRangeText") ||
        isAssignmentTo(node, "value", "checked", "selected", "selectedIndex"),
    ),
};
