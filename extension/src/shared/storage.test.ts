import { beforeEach, expect, test } from "vitest";
import { type FakeBrowser, installFakeBrowser } from "../../test/fake-browser";
import { changeState, readState, type State, watchState } from "./storage";

let browser: FakeBrowser;

beforeEach(() => {
  browser = installFakeBrowser();
});

const later = () => new Promise((done) => setTimeout(done, 5));

test("begins with the browser's language and nothing else", async () => {
  expect(await readState()).toEqual({ settings: { language: "auto" } });
});

test("changes what is named and leaves the rest", async () => {
  await changeState({ settings: { language: "nl" }, sync: { at: 1 } });
  await changeState({ sync: undefined });
  expect(await readState()).toEqual({ settings: { language: "nl" } });
});

test("tells who watches, until their signal ends", async () => {
  const watching = new AbortController();
  const seen: State[] = [];
  watchState((state) => seen.push(state), watching.signal, ["sync"]);
  await changeState({ sync: { at: 1 } });
  await later();
  expect(seen.at(-1)?.sync).toEqual({ at: 1 });
  watching.abort();
  await changeState({ sync: { at: 2 } });
  await later();
  expect(seen).toHaveLength(1);
  expect(browser.onChanged.count()).toBe(0);
});

test("does not disturb every minute who did not ask for it", async () => {
  await readState();
  const seen: State[] = [];
  watchState((state) => seen.push(state), new AbortController().signal);
  await changeState({ sync: { at: 1 } });
  await changeState({ settings: { language: "en" } });
  await later();
  expect(seen).toHaveLength(1);
});
