import { hostName } from "../advice/host";

export type Watched = {
  /** Selects what is watched on the page as it is now; nothing if there is nothing to watch. */
  readonly selector: () => string | undefined;
  /** Selects those of which something stands elsewhere on the page. */
  readonly reaching: () => string | undefined;
  /** Open shadow roots that are watched as well. */
  readonly roots: () => readonly ShadowRoot[];
};

/**
 * Tells which parts came or changed. The work depends on what changed, not on what is already there: a part is looked
 * for in what was added and around what was altered. What comes in one frame is handed over in two goes at most.
 */
export function watchParts(
  { selector, reaching, roots }: Watched,
  on: { parts: (parts: ReadonlySet<Element>) => void; change: () => void },
  signal: AbortSignal,
): () => void {
  const known = new WeakSet<ShadowRoot>();
  let waiting = new Set<Element>();
  let planned = false;

  const deliver = (): void => {
    const parts = waiting;
    waiting = new Set();
    if (!signal.aborted && parts.size > 0) on.parts(parts);
  };
  /** The first of a frame at once, so that it is drawn with the part it is about; what follows waits for the next. */
  const plan = (): void => {
    if (planned) return;
    planned = true;
    deliver();
    const next = (): void => {
      planned = false;
      deliver();
    };
    // In a tab that is not in front no frame is drawn.
    if (document.visibilityState === "visible") requestAnimationFrame(next);
    else setTimeout(next, 100);
  };

  const addAround = (sought: string, node: Node): void => {
    const around = (node instanceof Element ? node : node.parentElement)?.closest(sought);
    if (around) waiting.add(around);
  };
  const addIn = (sought: string, part: ParentNode): void => {
    for (const one of part.querySelectorAll(sought)) waiting.add(one);
  };

  const observer = new MutationObserver((all) => {
    const changes = all.filter(({ addedNodes }) => !isOurs(addedNodes));
    if (changes.length === 0) return;
    on.change();
    watchRoots();
    const sought = selector();
    if (sought === undefined) return;
    for (const { target, addedNodes, removedNodes } of changes) {
      for (const node of addedNodes) {
        addAround(sought, node);
        if (node instanceof Element) addIn(sought, node);
      }
      if (removedNodes.length > 0 || addedNodes.length === 0) addAround(sought, target);
    }
    const far = reaching();
    if (far !== undefined) addIn(far, document);
    if (waiting.size > 0) plan();
  });
  observer.observe(document, observed);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });

  function watchRoots(): void {
    for (const root of roots()) {
      if (known.has(root)) continue;
      known.add(root);
      observer.observe(root, observed);
    }
  }

  /** What is typed or chosen changes no element. */
  const onInput = (event: Event): void => {
    const sought = selector();
    if (sought === undefined) return;
    for (const part of event.composedPath()) if (part instanceof Element) addAround(sought, part);
    if (waiting.size > 0) plan();
  };
  for (const type of ["input", "change"]) window.addEventListener(type, onInput, { capture: true, signal });

  return () => {
    watchRoots();
    const sought = selector();
    if (sought === undefined) return;
    for (const part of [document, ...roots()]) addIn(sought, part);
    plan();
  };
}

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    "href",
    "aria-label",
    "aria-checked",
    "aria-pressed",
    "data-key",
    "data-state",
    "componentkey",
    "src",
  ],
};

/** What we put there ourselves. */
const isOurs = ({ length, 0: node }: NodeList): boolean =>
  length === 1 && node instanceof Element && node.localName === hostName;
