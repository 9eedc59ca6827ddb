// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { type FakeBrowser, installFakeBrowser } from "../../test/fake-browser";
import { openOwnPage, until } from "../../test/own-page";
import { limitOf } from "../shared/budget";
import { listenToLimit, showLimit } from "./limit-choice";
import { byId } from "./page";

let browser: FakeBrowser;
const select = () => byId("limit", HTMLSelectElement);
const kept = () => browser.stored.get("settings") as Record<string, unknown> | undefined;

beforeEach(() => {
  browser = installFakeBrowser();
  openOwnPage("options");
});

test("five is the usual, and what is stored in another shape is as if nothing was chosen", () => {
  for (const saidInFull of [undefined, 7, "5", "ALL", null]) expect(limitOf({ saidInFull })).toBe(5);
  showLimit({ language: "en" }, "en");
  expect(select().value).toBe("5");
  expect([...select().options].map(({ textContent }) => textContent)).toEqual([
    "3 times",
    "5 times",
    "10 times",
    "Every time",
  ]);
});

test("another number or none is kept beside the other settings", async () => {
  await chrome.storage.local.set({ settings: { language: "nl", place: "beside" } });
  const life = new AbortController();
  listenToLimit(life.signal);
  showLimit({ language: "nl" }, "nl");
  for (const [value, saidInFull] of [
    ["3", 3],
    ["all", "all"],
  ] as const) {
    select().value = value;
    select().dispatchEvent(new Event("change"));
    await until(() => kept()?.saidInFull === saidInFull);
    expect(kept()).toEqual({ language: "nl", place: "beside", saidInFull });
    expect(limitOf(kept() ?? {})).toBe(saidInFull);
  }
  life.abort();
});
