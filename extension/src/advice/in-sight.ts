/**
 * Whether a press on a part of our dialog was made on something the member could see. A page can lay things over us or
 * fade us out; then the press may have been meant for something else. `host` is what the page sees of our inside.
 */
export function isInSight(part: Element, host: Element, event: Event): boolean {
  const options = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true };
  if (!part.checkVisibility(options)) return false;
  const box = part.getBoundingClientRect();
  if (box.width < 20 || box.height < 20) return false;
  const inside = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const points = [inside, { x: box.x + 4, y: inside.y }, { x: box.right - 4, y: inside.y }];
  if (event instanceof MouseEvent && event.detail > 0) points.push({ x: event.clientX, y: event.clientY });
  return points.every(({ x, y }) => document.elementsFromPoint(x, y)[0] === host);
}

type Sight = { readonly isUncovered: () => boolean };

/**
 * Watches whether anything is drawn over a modal part of ours. What a page puts in front of it (a popover) is inert there:
 * no press meets it, and no point finds it. Chromium tells by looking at what is drawn; elsewhere, and for a page that is
 * quicker than that, it counts whether something went in front since we did.
 */
export function watchSight(part: Element, host: Element, signal: AbortSignal): Sight {
  const before = inFront(host);
  let isDrawn = true;
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
      isDrawn = last?.isVisible ?? true;
    },
    { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as IntersectionObserverInit,
  );
  observer.observe(part);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  // What was closed and opened again stands in front of us, too.
  const onToggle = ({ target }: Event): void => {
    if (target instanceof Element) before.delete(target);
  };
  window.addEventListener("beforetoggle", onToggle, { capture: true, signal });
  return { isUncovered: () => isDrawn && [...inFront(host)].every((one) => before.has(one)) };
}

const topLayer = ":popover-open, :modal, :fullscreen";

/** Everything of the page in the browser's top layer. */
const inFront = (host: Element): Set<Element> =>
  new Set([...document.querySelectorAll(topLayer)].filter((one) => one !== host));
