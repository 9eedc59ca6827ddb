import { dress } from "./look";

/** What a page can see of us: an element without content, whose inside is closed. */
export const hostName = "netiquette-advice";

export type Host = { readonly element: HTMLElement; readonly root: ShadowRoot };

/**
 * `block` for a part of the page, a row of its own wherever it stands; `contents` for what is drawn in front of the page.
 * How we look is said from the inside and important: of that, no style of a page has the last word.
 */
export function makeHost(own: string, display: "block" | "contents", mode: ShadowRootMode = "closed"): Host {
  const element = document.createElement(hostName);
  const root = element.attachShadow({ mode });
  const row =
    "width: 100% !important; min-width: 0 !important; grid-column: 1 / -1 !important; flex: none !important";
  dress(root, `:host { display: ${display} !important; ${row} }${own}`);
  return { element, root };
}
