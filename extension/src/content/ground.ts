/** How much of a colour has to be there to be what one sees, from 0 to 1. */
const opaque = 0.5;
/** Of the lightness of white, at which text on it turns from light to dark. */
const middle = 0.5;

/** Makes a part of ours as light or as dark as what it stands on: a page need not look as the rest of the system does. */
export function suit(part: HTMLElement, place: Element): void {
  part.style.colorScheme = schemeAt(place);
}

/** Milliseconds for which what one mark stands on is taken for what its neighbours stand on: to ask makes the page reckon its styles. */
const holdsFor = 1_000;

/** The same for many that are drawn one after the other. */
export function createGround(): (place: Element) => string {
  let scheme = "";
  let asked = Number.NEGATIVE_INFINITY;
  return (place) => {
    const now = performance.now();
    if (now - asked > holdsFor) {
      scheme = schemeAt(place);
      asked = now;
    }
    return scheme;
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
