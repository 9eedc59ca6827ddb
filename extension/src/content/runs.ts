/** Parts that stand one after the other, far away: the first is watched for all of them. */
type Run = {
  readonly first: Element;
  readonly others: Element[];
  /** One is near the first. */
  isOpen: boolean;
  /** Nobody joins it any more, and each is watched for itself. */
  isOver: boolean;
};

/** Pixels: what a part far away is taken for, and the most, whatever was seen of others. */
const [usualHeight, mostHeight] = [200, 300];

/**
 * Watches what one is not near to, run by run: to look in each frame at every part of a list of thousands takes a browser
 * longer than to draw it. A run is no higher than the window, so that its first part, or that of the next, is near before
 * any other of it is in sight.
 */
export function createRuns(
  observer: Pick<IntersectionObserver, "observe" | "unobserve">,
  isClose: (part: Element) => boolean,
) {
  let runs = new WeakMap<Element, Run>();
  let tallest = usualHeight;

  function join(part: Element): Run {
    const before = part.previousElementSibling;
    const run = before === null ? undefined : runs.get(before);
    const hasRoom = run && !run.isOver && (run.others.length + 2) * tallest <= window.innerHeight;
    if (hasRoom && run.first.parentElement === part.parentElement) {
      run.others.push(part);
      runs.set(part, run);
      return run;
    }
    const own = { first: part, others: [], isOpen: false, isOver: false };
    runs.set(part, own);
    return own;
  }

  const watchAll = (run: Run | undefined): void => {
    for (const other of run?.others ?? []) observer.observe(other);
  };

  return {
    /** Whether it was ever far away. */
    has: (part: Element): boolean => runs.has(part),
    /** One is not near it, or no longer. */
    rest(part: Element): void {
      const run = runs.get(part) ?? join(part);
      if (run.first === part) {
        observer.observe(part);
        run.isOpen = false;
        if (!run.isOver) for (const other of run.others) if (!isClose(other)) observer.unobserve(other);
      } else if (run.isOpen || run.isOver) observer.observe(part);
      else observer.unobserve(part);
    },
    /** One came near it: what stands after and before it is next, and watched each for itself. */
    open(part: Element): void {
      const run = runs.get(part);
      if (run?.first !== part) return;
      run.isOpen = true;
      watchAll(run);
      if (part.previousElementSibling) watchAll(runs.get(part.previousElementSibling));
    },
    /**
     * How high a part is, in pixels. One without any height is not there to be seen, and cannot be watched for others; one
     * that is higher than was thought may fill the window, with the first above it and all others below.
     */
    measured(part: Element, height: number): void {
      tallest = Math.min(mostHeight, Math.max(tallest, height));
      const run = runs.get(part);
      if (!run || run.isOver) return;
      const isHidden = height === 0 && run.first === part;
      if (!isHidden && (run.others.length + 1) * height <= window.innerHeight) return;
      run.isOver = true;
      watchAll(run);
    },
    clear(): void {
      runs = new WeakMap();
    },
  };
}
