/** UTF-16 units: where classes and styles are longer than that, a part is looked at each time. */
const longestKey = 2_000;
/** Of kinds of parts; a page whose classes never come again is looked at each time. */
const mostKinds = 500;

export type Placing = {
  /**
   * Where a mark goes: at the end of a card, under everything the page has there, so that none of the page's buttons
   * moves sideways or is covered. `inner` is what the part that holds the words has in it.
   */
  placeIn(card: Element, inner: string): Element;
};

/**
 * To ask how a part is laid out makes the browser reckon the whole page, so it is asked once for parts that are written
 * alike, as all cards of a list are; and anew when the window has another size.
 */
export function createPlacing(signal: AbortSignal): Placing {
  const known = new Map<string, boolean>();
  window.addEventListener("resize", () => known.clear(), { passive: true, signal });

  function isSideways(part: Element): boolean {
    const key = `${described(part.parentElement)}>${described(part)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const sideways = flowsSideways(part);
    if (key.length <= longestKey && known.size < mostKinds) known.set(key, sideways);
    return sideways;
  }

  return {
    placeIn(card, inner) {
      let part = card;
      for (let depth = 0; depth < 6 && isSideways(part); depth += 1) {
        const next = [...part.children].findLast((child) => child.querySelector(inner) && hasWords(child));
        if (!next) break;
        part = next;
      }
      return part;
    },
  };
}

const described = (part: Element | null): string =>
  part === null
    ? ""
    : `${part.localName}.${part.getAttribute("class")}#${part.id}{${part.getAttribute("style")}}`;

/** Only a row that does not wrap, and a grid that adds columns, have no place for a row of our own. */
function flowsSideways(part: Element): boolean {
  const { display, flexDirection, flexWrap, gridAutoFlow } = getComputedStyle(part);
  if (display.includes("grid")) return gridAutoFlow.startsWith("column");
  return display.includes("flex") && flexDirection.startsWith("row") && flexWrap === "nowrap";
}

const hasWords = (part: Element): boolean => (part.textContent ?? "").trim() !== "";
