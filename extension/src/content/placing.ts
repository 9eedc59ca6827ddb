/**
 * Where a mark goes: at the end of a card, under everything the page has there, so that none of the page's buttons moves
 * sideways or is covered. `inner` is what the part that holds the words has in it.
 */
export function placeIn(card: Element, inner: string): Element {
  let part = card;
  for (let depth = 0; depth < 6 && flowsSideways(part); depth += 1) {
    const next = [...part.children].findLast((child) => child.querySelector(inner) && hasWords(child));
    if (!next) break;
    part = next;
  }
  return part;
}

/** Only a row that does not wrap, and a grid that adds columns, have no place for a row of our own. */
function flowsSideways(part: Element): boolean {
  const { display, flexDirection, flexWrap, gridAutoFlow } = getComputedStyle(part);
  if (display.includes("grid")) return gridAutoFlow.startsWith("column");
  return display.includes("flex") && flexDirection.startsWith("row") && flexWrap === "nowrap";
}

const hasWords = (part: Element): boolean => (part.textContent ?? "").trim() !== "";
