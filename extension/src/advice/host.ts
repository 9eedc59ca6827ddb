import { dress } from "./look";

/** What a page can see of us: an element without content, whose inside is closed. */
export const hostName = "netiquette-advice";

export type Host = { readonly element: HTMLElement; readonly root: ShadowRoot };

/** Inline and important, which no sheet of a page can outdo. */
const kept = [
  ["visibility", "visible"],
  ["opacity", "1"],
  ["pointer-events", "auto"],
  ["transform", "none"],
  ["filter", "none"],
  ["clip-path", "none"],
] as const;

export function makeHost(own: string, display: "block" | "contents", mode: ShadowRootMode = "closed"): Host {
  const element = document.createElement(hostName);
  // Rule by rule: a style attribute as a whole is subject to the page's content security policy.
  for (const [name, value] of [["display", display] as const, ...kept]) {
    element.style.setProperty(name, value, "important");
  }
  const root = element.attachShadow({ mode });
  dress(root, own);
  return { element, root };
}
