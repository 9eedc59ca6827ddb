import { isUseOf, nodesOf } from "./syntax.mjs";

const onPages = ["src/content/", "src/surfaces/", "src/networks/", "src/advice/"];

export const trace = {
  says: "no address of the extension gets into a page, where the network could find it",
  appliesTo: (path) => onPages.some((folder) => path.startsWith(folder)),
  find: (source) => nodesOf(source, (node) => isUseOf(node, "ownAddress")),
};
