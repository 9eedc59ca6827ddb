type Box = Pick<DOMRectReadOnly, "top" | "bottom">;
type Placed = { readonly part: Element; readonly box: Box };

/**
 * Hands over the parts one comes near to: in sight, or less than a window's height away. The others wait, and cost a page
 * with thousands of them next to nothing. What one was near to once is handed over whenever it is added again.
 */
export function createNearing(work: (parts: readonly Element[]) => void, signal: AbortSignal) {
  const known = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.filter(({ isIntersecting }) => isIntersecting);
      handOver(near.map(({ target, boundingClientRect }) => ({ part: target, box: boundingClientRect })));
    },
    { rootMargin: "100% 0%", scrollMargin: "100% 0%" } as IntersectionObserverInit,
  );
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });

  /** Those in sight first. */
  function handOver(near: readonly Placed[]): void {
    for (const { part } of near) {
      known.add(part);
      observer.unobserve(part);
    }
    const [inSight, beside] = [near.filter(isWithin(0)), near.filter((one) => !isWithin(0)(one))];
    if (near.length > 0) work([...inSight, ...beside].map(({ part }) => part));
  }

  return {
    /** Those that are near at once, so that they are drawn with what they are about. */
    add(parts: Iterable<Element>): void {
      const near: Placed[] = [];
      for (const part of parts) {
        const box = known.has(part) ? nowhere : Element.prototype.getBoundingClientRect.call(part);
        if (isWithin(1)({ box })) near.push({ part, box });
        else observer.observe(part);
      }
      handOver(near);
    },
    /** Forgets those that wait. */
    clear(): void {
      observer.disconnect();
    },
  };
}

/** Where it stands is not asked again. */
const nowhere: Box = { top: 0, bottom: 0 };

/** Whether any of it is in the window, or fewer than so many windows' heights above or below. */
const isWithin =
  (windows: number) =>
  ({ box: { top, bottom } }: { readonly box: Box }): boolean =>
    bottom >= -windows * window.innerHeight && top < (windows + 1) * window.innerHeight;
