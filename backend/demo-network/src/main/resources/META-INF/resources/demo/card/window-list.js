/** As few items as a real network keeps in its page. */
const FEWEST = 10;
/** How far beyond the edge of the window items are drawn, in pixels. */
const MARGIN = 300;
/** How high an item is taken to be until it has been drawn. */
const GUESS = 190;

/**
 * Shows a long list through a window: about ten items exist, and scrolling gives them other contents.
 * Items that stay are never moved, so that focus and reading position stay too.
 */
export function windowList({ list, count, keyAt, draw, shownTo, heights, guess = GUESS, signal }) {
  const items = new Map();
  let first = 0;

  const height = (index) => heights.get(keyAt(index)) ?? guess;

  function range() {
    const top = -list.getBoundingClientRect().top - MARGIN;
    const bottom = top + innerHeight + 2 * MARGIN;
    let start = 0;
    let y = 0;
    while (start < count() - 1 && y + height(start) < top) y += height(start++);
    let end = start;
    while (end < count() && (y < bottom || end - start < FEWEST)) y += height(end++);
    return [Math.max(0, Math.min(start, end - FEWEST)), end];
  }

  function update() {
    const [start, end] = range();
    const free = [...items.keys()].filter((index) => index < start || index >= end);
    const stay = [...items.keys()].filter((index) => index >= start && index < end);
    const before = Math.min(...stay, end);
    const held = items.get(stay.find((index) => items.get(index).getBoundingClientRect().bottom > 0));
    const heldAt = held?.getBoundingClientRect().top;
    const place = (index, where) => {
      const item = take(free);
      items.set(index, item);
      where(item);
      fill(item, index);
    };
    for (let index = before - 1; index >= start; index--) place(index, (item) => list.prepend(item));
    for (let index = Math.max(before, start); index < end; index++)
      if (!items.has(index)) place(index, (item) => list.append(item));
    for (const index of free) drop(index);
    first = start;
    measure();
    pad(start, end);
    const moved = held ? held.getBoundingClientRect().top - heldAt : 0;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
    shownTo(end);
  }

  function take(free) {
    const index = free.pop();
    if (index === undefined) {
      const item = document.createElement("div");
      item.setAttribute("role", "listitem");
      sizes.observe(item);
      return item;
    }
    const item = items.get(index);
    items.delete(index);
    return item;
  }

  function drop(index) {
    sizes.unobserve(items.get(index));
    items.get(index).remove();
    items.delete(index);
  }

  function fill(item, index) {
    item.setAttribute("aria-posinset", String(index + 1));
    item.setAttribute("aria-setsize", String(count()));
    draw(item, index);
  }

  function measure() {
    let shift = 0;
    for (const [index, item] of items) {
      const now = item.getBoundingClientRect();
      if (!now.height || Math.abs(now.height - height(index)) < 0.5) continue;
      if (now.bottom < 0) shift += now.height - height(index);
      heights.set(keyAt(index), now.height);
    }
    return shift;
  }

  function pad(start, end) {
    let above = 0;
    let below = 0;
    for (let index = 0; index < start; index++) above += height(index);
    for (let index = end; index < count(); index++) below += height(index);
    list.style.paddingTop = `${above}px`;
    list.style.paddingBottom = `${below}px`;
  }

  function redraw() {
    for (const [index, item] of items) if (index < count()) fill(item, index);
    update();
  }

  // Something inside an item grew (an unfolded note, a remark of an extension): what is being read stays where it is.
  const sizes = new ResizeObserver(() => {
    const shift = measure();
    if (shift) scrollBy({ top: shift, behavior: "instant" });
    pad(first, first + items.size);
  });
  signal.addEventListener("abort", () => sizes.disconnect());
  addEventListener("scroll", () => requestAnimationFrame(() => signal.aborted || update()), {
    signal,
    passive: true,
  });
  addEventListener("resize", update, { signal });
  update();
  return { update, redraw, itemAt: (index) => items.get(index) };
}
