import "fake-indexeddb/auto";
import { beforeAll, expect, test, vi } from "vitest";
import { type FakeBrowser, installFakeBrowser } from "../../test/fake-browser";
import { nextIn } from "./schedule";

let browser: FakeBrowser;

beforeAll(async () => {
  browser = installFakeBrowser();
  await import("./worker");
});

test("subscribes before anything else, so that the browser can wake it", () => {
  expect(browser.onMessage.count()).toBe(1);
  expect(browser.onAlarm.count()).toBe(2);
  expect(browser.onInstalled.count()).toBe(1);
});

test("shows the welcome page once, at the first install", () => {
  browser.onInstalled.fire({ reason: "update" });
  expect(browser.opened).toEqual([]);
  browser.onInstalled.fire({ reason: "install" });
  expect(browser.opened).toEqual([browser.chrome.runtime.getURL("welcome.html")]);
});

test("carries the number of reminders on its icon, and none for none", async () => {
  const reminder = { of: "demo:slug:amira", who: "Amira Bos", kind: "ask-why", since: "2026-11-21" };
  await vi.waitFor(() => expect(browser.badge).toEqual([""]));
  await browser.chrome.storage.local.set({ reminders: [reminder] });
  await vi.waitFor(() => expect(browser.badge.at(-1)).toBe("1"));
  await browser.chrome.storage.local.set({ reminders: [] });
  await vi.waitFor(() => expect(browser.badge.at(-1)).toBe(""));
});

test("sets its next alarm in about a quarter of an hour, never in step", () => {
  expect(browser.alarms.get("sync")?.delayInMinutes).toBeGreaterThanOrEqual(12);
  expect(nextIn(0)).toBe(12);
  expect(nextIn(1)).toBe(18);
});

test("sets the alarm anew when it fired, and lets others' alarms be", () => {
  browser.alarms.clear();
  browser.onAlarm.fire({ name: "something-else" });
  expect(browser.alarms.size).toBe(0);
  browser.onAlarm.fire({ name: "sync" });
  expect(browser.alarms.size).toBe(1);
});
