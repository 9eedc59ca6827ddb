import { createRuns } from "./runs";

type Box = Pick<DOMRectReadOnly, "top" | "bottom">;
type Placed = { readonly part: Element; readonly box: Box };

export type Nearing = {
  /** One is near these parts: in sight, or less than a window's height away. Those in sight come first. */
  readonly near: (parts: readonly Element[]) => void;
  /** One was near them, and went away. */
  readonly away: (parts: readonly Element[]) => void;
};

/** Tells which parts one comes near to and goes away from: the others cost a page with thousands of them next to nothing. */
export function createNearing({ near, away }: Nearing, signal: AbortSignal) {
  let close = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (records) => {
      // Of what came and went, or went and came, since the last look only the end counts.
      const entries = [...new Map(records.map((one) => [one.target, one])).values()];
      const came = entries.filter(({ isIntersecting, target }) => isIntersecting && !close.has(target));
      const left = entries.filter(({ isIntersecting, target }) => !isIntersecting && close.has(target));
      for (const { target, boundingClientRect } of entries) runs.measured(target, boundingClientRect.height);
      for (const { target } of left) close.delete(target);
      for (const { target } of left) runs.rest(target);
      if (left.length > 0) away(left.map(({ target }) => target));
      handOver(came.map(({ target, boundingClientRect }) => ({ part: target, box: boundingClientRect })));
    },
    // Of the window, and of whatever else in it scrolls.
    { scrollMargin: "100% 0%" } as IntersectionObserverInit,
  );
  const runs = createRuns(observer, (part) => close.has(part));
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });

  /**
   * What comes next in a list is taken to be where the part before it is: to ask where it stands would make the browser
   * lay out the page twice. If that was wrong the observer tells.
   */
  function boxBy(part: Element, guessed: ReadonlySet<Element>): Box | undefined {
    const { previousElementSibling: before } = part;
    if (before === null || guessed.size >= mostGuessed) return undefined;
    if (close.has(before) || guessed.has(before)) return nowhere;
    return runs.has(before) ? farAway : undefined;
  }

  function handOver(placed: readonly Placed[]): void {
    for (const { part } of placed) {
      close.add(part);
      runs.open(part);
    }
    const [inSight, beside] = [placed.filter(isWithin(0)), placed.filter((one) => !isWithin(0)(one))];
    if (placed.length > 0) near([...inSight, ...beside].map(({ part }) => part));
  }

  return {
    /** Parts that came or changed. Those that are near are told at once, so that they are drawn with what they are about. */
    add(parts: Iterable<Element>): void {
      const placed: Placed[] = [];
      const guessed = new Set<Element>();
      for (const part of parts) {
        const box = close.has(part) ? nowhere : (boxBy(part, guessed) ?? boxOf(part));
        if (!isWithin(1)({ box })) {
          runs.rest(part);
          continue;
        }
        observer.observe(part);
        placed.push({ part, box });
        guessed.add(part);
      }
      handOver(placed);
    },
    /** Whether one is near it still. */
    isClose: (part: Element): boolean => close.has(part),
    /** Forgets all parts. */
    clear(): void {
      observer.disconnect();
      runs.clear();
      close = new WeakSet();
    },
  };
}

/** Of more that come at once it is worth the while to ask where they stand. */
const mostGuessed = 10;

/** For parts of which it is not asked where they stand. */
const nowhere: Box = { top: 0, bottom: 0 };
const farAway: Box = { top: Number.POSITIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };

const boxOf = (part: Element): Box => Element.prototype.getBoundingClientRect.call(part);

/** Whether any of it is in the window, or fewer than so many windows' heights above or below. */
const isWithin =
  (windows: number) =>
  ({ box: { top, bottom } }: { readonly box: Box }): boolean =>
    bottom >= -windows * window.innerHeight && top < (windows + 1) * window.innerHeight;
