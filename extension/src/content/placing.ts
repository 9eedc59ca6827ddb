/** Where in a card the mark goes: at the end of the part that flows downwards, so that nothing moves sideways. */
export function placeIn(card: Element, inner: string): Element {
  let part = card;
  for (let depth = 0; depth < 6 && flowsSideways(part); depth += 1) {
    const next = [...part.children].findLast((child) => child.querySelector(inner) && isBig(child));
    if (!next) break;
    part = next;
  }
  return part;
}

function flowsSideways(part: Element): boolean {
  const { display, flexDirection } = getComputedStyle(part);
  return display.includes("grid") || (display.includes("flex") && flexDirection.startsWith("row"));
}

const isBig = (part: Element): boolean =>
  part.getBoundingClientRect().width > 160 || part.childElementCount > 1;
