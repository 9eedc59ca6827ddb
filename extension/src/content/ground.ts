import { safely } from "./safely";

/** How much of a colour has to be there to be what one sees, from 0 to 1. */
const opaque = 0.5;
/** Of the lightness of white, at which text on it turns from light to dark. */
const middle = 0.5;

/** Keeps a part of ours as light or as dark as what it stands on: a page need not look as the rest of the system does. */
export function suit(part: HTMLElement, place: Element, signal: AbortSignal): void {
  const look = (): void => {
    part.style.colorScheme = schemeAt(place);
  };
  look();
  watchLooks(look, signal)();
}

/** Milliseconds for which what one mark stands on is taken for what its neighbours stand on: to ask makes the page reckon its styles. */
const holdsFor = 1_000;

/** After a change of looks it is looked again, and once more after these milliseconds: pages like to fade. */
const fadesFor = 700;

/** The same for many that are drawn one after the other. `turned` hears that what they stand on looks otherwise by now. */
export function createGround(turned: () => void, signal: AbortSignal): (place: Element) => string {
  let scheme = "";
  let asked = Number.NEGATIVE_INFINITY;
  let last: Element | undefined;
  const look = (): void => {
    if (last?.isConnected && schemeAt(last) === scheme) return;
    asked = Number.NEGATIVE_INFINITY;
    turned();
  };
  const watch = watchLooks(look, signal);
  return (place) => {
    const now = performance.now();
    if (now - asked > holdsFor) {
      scheme = schemeAt(place);
      asked = now;
      last = place;
      watch();
    }
    return scheme;
  };
}

/** Looks come from the system, or from what the page writes on the outermost of its parts. What comes begins to watch these. */
function watchLooks(changed: () => void, signal: AbortSignal): () => void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer);
  };
  const soon = (): void => {
    stop();
    timers = [0, fadesFor].map((time) => setTimeout(() => safely(changed, undefined), time));
  };
  const observer = new MutationObserver(soon);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", soon, { signal });
  signal.addEventListener("abort", () => [observer.disconnect(), stop()], { once: true });
  return () => {
    for (const part of [document.documentElement, document.body])
      observer.observe(part, { attributes: true });
  };
}

/** By the colour under a place, or the page's own word; empty where neither tells, as with a picture. */
function schemeAt(place: Element): "light" | "dark" | "" {
  for (let part: Element | undefined = place; part; part = around(part)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(part);
    const [red, green, blue, alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (red === undefined || green === undefined || blue === undefined || !backgroundColor.startsWith("rgb"))
      return "";
    if (alpha >= opaque) return 0.299 * red + 0.587 * green + 0.114 * blue < middle * 255 ? "dark" : "light";
    if (backgroundImage !== "none") return "";
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (!colorScheme.includes("dark")) return "light";
  return colorScheme.includes("light") ? "" : "dark";
}

function around(part: Element): Element | undefined {
  const root = part.getRootNode();
  return part.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}
