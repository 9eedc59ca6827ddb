import { isCallOf, isInside, isStyle, isText, nodesOf, textOf } from "./syntax.mjs";

const bySelector = ["querySelector", "querySelectorAll", "closest", "matches", "getElementsByTagName"];
const byName = ["getElementById", "getElementsByClassName", "getElementsByName"];

/** Also one that waits in a constant: `[role=listitem]`, `.card`, `#search`. */
const looksLikeOne = /\[[\w-]+([~|^$*]?=|\])|^[.#][a-z][\w-]*( |$)/i;

/** What every page of the web shares is no knowledge of a network: `img`, `:disabled`. */
const isCommon = /^(:[a-z-]+|[a-z]+)?$/;

export const selector = {
  says: "only src/networks knows what a network's pages look like",
  // Our own pages are no network's.
  appliesTo: (path) => !path.startsWith("src/networks/") && !path.startsWith("src/pages/"),
  find: (source) =>
    nodesOf(
      source,
      (node) =>
        isText(node) && !isStyle(textOf(node)) && (looksLikeOne.test(textOf(node)) || isSoughtFor(node)),
    ),
};

const isSoughtFor = (node) =>
  isInside(node, (above) => isCallOf(above, ...byName)) ||
  (!isCommon.test(textOf(node)) && isInside(node, (above) => isCallOf(above, ...bySelector)));
