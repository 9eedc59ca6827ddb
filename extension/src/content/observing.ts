import { hostName } from "../advice/host";
import type { Network } from "../networks/network";

/**
 * Tells which cards came or changed. The work depends on what changed, not on what is already there: a card is looked
 * for in what was added and around what was altered. Gathered, and handed over when the page has drawn itself.
 */
export function watchCards(
  network: Network,
  on: { cards: (cards: ReadonlySet<Element>) => void; change: () => void },
  signal: AbortSignal,
): (everything: ParentNode) => void {
  const { card } = network.received;
  let waiting = new Set<Element>();
  let planned = false;

  const plan = (): void => {
    if (planned) return;
    planned = true;
    const deliver = (): void => {
      planned = false;
      const cards = waiting;
      waiting = new Set();
      if (!signal.aborted) on.cards(cards);
    };
    // In a tab that is not in front no frame is drawn.
    if (document.visibilityState === "visible") requestAnimationFrame(deliver);
    else setTimeout(deliver, 100);
  };

  const add = (part: Node): void => {
    const around = part instanceof Element ? part : part.parentElement;
    const inCard = around?.closest(card);
    if (inCard) waiting.add(inCard);
    if (part instanceof Element) for (const one of part.querySelectorAll(card)) waiting.add(one);
  };

  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes, removedNodes } of changes) {
      if (addedNodes.length === 1 && isOurs(addedNodes[0])) continue;
      for (const node of addedNodes) add(node);
      if (removedNodes.length > 0 || addedNodes.length === 0) {
        const inCard = (target instanceof Element ? target : target.parentElement)?.closest(card);
        if (inCard) waiting.add(inCard);
      }
    }
    on.change();
    if (waiting.size > 0) plan();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["href", "aria-label", "data-key", "data-state", "componentkey", "src"],
  });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });

  return (everything) => {
    for (const one of everything.querySelectorAll(card)) waiting.add(one);
    plan();
  };
}

const isOurs = (node: Node | undefined): boolean => node?.nodeName.toLowerCase() === hostName;
