// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSlices } from "./slicing";

let frames: (() => void)[];
let clock: number;
let life: AbortController;
const done: Element[] = [];

beforeEach(() => {
  frames = [];
  clock = 0;
  life = new AbortController();
  done.length = 0;
  vi.stubGlobal("requestAnimationFrame", (turn: () => void) => frames.push(turn));
  vi.spyOn(performance, "now").mockImplementation(() => clock);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Parts of which each ten take three milliseconds. */
const parts = (count: number): Element[] =>
  Array.from({ length: count }, () => document.createElement("div"));
const slices = () =>
  createSlices((some) => {
    clock += 3;
    done.push(...some);
  }, life.signal);
const nextFrame = () => {
  const turns = frames;
  frames = [];
  for (const turn of turns) turn();
};

test("a few are done at once", () => {
  const some = parts(10);
  slices().add(some);
  expect(done).toEqual(some);
  expect(frames).toHaveLength(0);
});

test("of many each frame gets as much as it has room for, until all are done", () => {
  slices().add(parts(100));
  expect(done).toHaveLength(30);
  nextFrame();
  expect(done).toHaveLength(60);
  nextFrame();
  nextFrame();
  expect(done).toHaveLength(100);
  expect(frames).toHaveLength(0);
});

test("what comes while others wait goes before them", () => {
  const { add } = slices();
  add(parts(100));
  const late = parts(5);
  add(late);
  nextFrame();
  expect(done.slice(30, 35)).toEqual(late);
});

test("nothing is done for a page that was left, or for marks that are taken away", () => {
  const { add, clear } = slices();
  add(parts(100));
  clear();
  nextFrame();
  expect(done).toHaveLength(30);
  add(parts(100));
  life.abort();
  nextFrame();
  expect(done).toHaveLength(60);
});

test("what goes wrong with some of them stops neither the page nor the others", () => {
  const made: number[] = [];
  const { add } = createSlices((some) => {
    made.push(some.length);
    if (made.length === 1) throw new Error("broken");
  }, life.signal);
  add(parts(20));
  expect(made).toEqual([10, 10]);
});
