// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createNearing } from "./nearing";

type Entry = IntersectionObserverEntry;

let life: AbortController;
let watched: Set<Element>;
/** Tells of parts in one go, each near or not: of all alike, or of one after the other. */
let come: (parts: readonly Element[], isNear?: boolean | readonly boolean[]) => void;
const done: Element[] = [];
const left: Element[] = [];

beforeEach(() => {
  life = new AbortController();
  watched = new Set();
  done.length = 0;
  left.length = 0;
  window.innerHeight = 900;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(
        told: (entries: Pick<Entry, "target" | "isIntersecting" | "boundingClientRect">[]) => void,
      ) {
        come = (parts, isNear = true) =>
          told(
            parts.map((target, at) => ({
              target,
              isIntersecting: typeof isNear === "boolean" ? isNear : isNear[at] === true,
              boundingClientRect: target.getBoundingClientRect(),
            })),
          );
      }
      observe(part: Element) {
        watched.add(part);
      }
      unobserve(part: Element) {
        watched.delete(part);
      }
      disconnect() {
        watched.clear();
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Parts of 100 pixels, one under the other. */
const parts = (count: number, from = 0): Element[] =>
  Array.from({ length: count }, (_, at) => {
    const part = document.createElement("div");
    places.set(part, from + 100 * at);
    return part;
  });
const places = new WeakMap<Element, number>();
beforeEach(() => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const top = places.get(this) ?? 0;
    return { top, bottom: top + 100, height: 100 } as DOMRect;
  });
});
const nearing = () =>
  createNearing({ near: (some) => done.push(...some), away: (some) => left.push(...some) }, life.signal);

test("what is in sight or less than a window away is handed over at once, that in sight first; the rest waits", () => {
  const all = parts(60, -3_050);
  nearing().add(all);
  expect(done.slice(0, 10)).toEqual(all.slice(30, 40));
  expect(new Set(done)).toEqual(new Set(all.slice(21, 49)));
});

test("where the browser tells late, what came and went in between counts as it is in the end", () => {
  const [part] = parts(1) as [Element];
  const { add, isClose } = nearing();
  add([part]);
  come([part, part], [false, true]);
  expect(isClose(part)).toBe(true);
  expect(left).toEqual([]);
  come([part, part, part], [false, true, false]);
  expect(isClose(part)).toBe(false);
  come([part, part], [true, false]);
  expect(isClose(part)).toBe(false);
  expect(done).toEqual([part]);
  come([part]);
  expect(done).toEqual([part, part]);
});

test("what one comes near to is handed over once, and so is what one goes away from", () => {
  const far = parts(3, 5_000);
  nearing().add(far);
  expect(done).toEqual([]);
  come(far, false);
  expect(done).toEqual([]);
  for (const part of far.slice(0, 2)) places.set(part, part === far[0] ? 1_000 : 500);
  come(far.slice(0, 2));
  expect(done).toEqual([far[1], far[0]]);
  come(far.slice(0, 2));
  expect(done).toHaveLength(2);
  come(far, false);
  expect(left).toEqual(far.slice(0, 2));
  come(far.slice(0, 1));
  expect(done).toEqual([far[1], far[0], far[0]]);
});

test("what one is near to is handed over whenever it changes, and where it stands is not asked again", () => {
  const [part] = parts(1) as [Element];
  const { add } = nearing();
  add([part]);
  places.set(part, 5_000);
  add([part]);
  expect(done).toEqual([part, part]);
  expect(Element.prototype.getBoundingClientRect).toHaveBeenCalledTimes(1);
});

test("what follows in a list is taken to be where the part before it is, and not asked", () => {
  const list = document.createElement("ul");
  const { add } = nearing();
  const [first, ...others] = parts(40);
  list.append(first as Element);
  add([first as Element]);
  const next = others.slice(0, 5);
  list.append(...next);
  add(next);
  expect(done).toEqual([first, ...next]);
  come(next, false);
  const last = others.slice(5, 10);
  list.append(...last);
  add(last);
  expect(done).toHaveLength(6);
  expect(Element.prototype.getBoundingClientRect).toHaveBeenCalledTimes(1 + next.length);
  come(last);
  expect(done).toHaveLength(11);
});

test("those that wait are forgotten when marks are taken away, or the page is left", () => {
  const { add, clear } = nearing();
  add(parts(2, 5_000));
  clear();
  expect(watched.size).toBe(0);
  add(parts(2, 5_000));
  life.abort();
  expect(watched.size).toBe(0);
});

/** A list of so many, far below the window: the first watched of each run, and what it stands for. */
function farList(count: number): HTMLElement[] {
  const list = document.createElement("ul");
  const all = parts(count, 5_000) as HTMLElement[];
  list.append(...all);
  nearing().add(all);
  return all;
}

test("of a far list one part is watched for as many as fit into the window, and each again once one comes near", () => {
  const all = farList(100);
  expect(done).toEqual([]);
  const firsts = all.filter((part) => watched.has(part));
  const [first, second, third] = firsts.map((part) => all.indexOf(part)) as [number, number, number];
  expect(firsts.length).toBeLessThan(30);
  expect((third - second) * 100).toBeLessThanOrEqual(900);

  come([all[second] as Element]);
  expect(all.slice(first, third).every((part) => watched.has(part))).toBe(true);
  expect(watched.has(all[third + 1] as Element)).toBe(false);
  come(all.slice(second, second + 2));
  come(all.slice(second, second + 2), false);
  expect(left).toEqual(all.slice(second, second + 2));
  expect(all.slice(second + 1, third).some((part) => watched.has(part))).toBe(false);
});

test("what came near stays watched though the first of its run was left, until it is left itself", () => {
  const all = farList(20);
  come(all.slice(0, 2));
  come(all.slice(0, 1), false);
  expect(watched.has(all[1] as Element)).toBe(true);
  come(all.slice(1, 2), false);
  expect(watched.has(all[1] as Element)).toBe(false);
});

test("a part that has no height is watched for nobody, and what came under it is watched itself", () => {
  const all = farList(20);
  vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue({ height: 0 } as DOMRect);
  come(all.slice(0, 1), false);
  expect(all.slice(0, 4).every((part) => watched.has(part))).toBe(true);
});

test("what stands under a part that fills the window is watched itself", () => {
  const all = farList(4);
  const [first, tall, under] = all as unknown as [Element, Element, Element];
  come([first]);
  vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue({ top: 0, height: 5_000 } as DOMRect);
  come([tall]);
  come([first], false);
  expect(watched.has(under)).toBe(true);
  come([tall], false);
  expect(watched.has(under)).toBe(true);
});
