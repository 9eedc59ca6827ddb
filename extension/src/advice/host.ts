import { dress } from "./look";

/** What a page can see of us: an element without content, whose inside is closed. */
export const hostName = "netiquette-advice";

export type Host = { readonly element: HTMLElement; readonly root: ShadowRoot };

/** Inline and important, which no sheet of a page can outdo. */
const kept = [
  "visibility: visible",
  "opacity: 1",
  "pointer-events: auto",
  "transform: none",
  "filter: none",
  "clip-path: none",
];

export function makeHost(own: string, display: "block" | "contents", mode: ShadowRootMode = "closed"): Host {
  const element = document.createElement(hostName);
  const rules = [`display: ${display}`, ...kept].map((rule) => `${rule} !important`);
  element.setAttribute("style", rules.join(";"));
  const root = element.attachShadow({ mode });
  dress(root, own);
  return { element, root };
}
