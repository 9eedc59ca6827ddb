import { dress } from "./look";

/** What a page can see of us: an element without content, whose inside is closed. */
export const hostName = "netiquette-advice";

export type Host = { readonly element: HTMLElement; readonly root: ShadowRoot };

/** A row of its own wherever it stands. */
const row =
  "display: block !important; width: 100% !important; min-width: 0 !important; grid-column: 1 / -1 !important; flex: none !important";

/**
 * What is drawn in front of the page, or stands in a page of ours as a row. How it looks is said from the inside and
 * important: of that, no style of a page has the last word.
 */
export function makeHost(own: string, display: "row" | "contents", mode: ShadowRootMode = "closed"): Host {
  const element = document.createElement(hostName);
  const root = element.attachShadow({ mode });
  dress(root, `:host { ${display === "row" ? row : "display: contents !important"} }${own}`);
  return { element, root };
}

/** What is in it moves nothing of the page but by its height. */
const apart = "contain: content !important";

const plain = [
  "all: initial !important",
  "direction: ltr !important",
  "color-scheme: light dark !important",
  row,
  apart,
].join(";");

let blank: HTMLElement | undefined;

/**
 * A row in the page without a sheet. A browser goes through all shadow roots that have one whenever another comes, so
 * with thousands of marks each would make the next one slower; `dressRow` is for when somebody comes near it.
 */
export function makeRow(): Host {
  if (!blank) {
    blank = document.createElement(hostName);
    blank.style.cssText = plain;
  }
  const element = blank.cloneNode() as HTMLElement;
  return { element, root: element.attachShadow({ mode: "closed" }) };
}

export const dressRow = (root: ShadowRoot, own: string): void =>
  dress(root, `:host { ${row}; ${apart} }${own}`);
