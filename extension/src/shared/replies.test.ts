import { beforeEach, expect, test } from "vitest";
import { type FakeBrowser, installFakeBrowser } from "../../test/fake-browser";
import { countOf, forgetReply, kindReply, noteCopied, noteOutcome, readReplies } from "./replies";

let browser: FakeBrowser;
beforeEach(() => {
  browser = installFakeBrowser();
});

test("of the kind reply the day is kept and nothing else; of other texts nothing", async () => {
  await Promise.all([noteCopied(kindReply, "2026-11-22"), noteCopied("t-04-ask-why", "2026-11-22")]);
  await noteCopied(undefined, "2026-11-22");
  expect(await readReplies()).toEqual([{ on: "2026-11-22" }]);
  expect(browser.sent).toEqual([]);
});

test("what came of it can be noted, changed, and taken back; what was not used can go", async () => {
  for (const on of ["2026-11-20", "2026-11-21", "2026-11-22"]) await noteCopied(kindReply, on);
  await noteOutcome(0, "kind");
  await noteOutcome(1, "cold");
  await noteOutcome(1, undefined);
  await forgetReply(2);
  const all = await readReplies();
  expect(all).toEqual([{ on: "2026-11-20", outcome: "kind" }, { on: "2026-11-21" }]);
  expect([countOf(all, "kind"), countOf(all, "cold"), countOf(all, "none")]).toEqual([1, 0, 0]);
});

test("what lies there in another shape is left out", async () => {
  await chrome.storage.local.set({ replies: [{ on: 7 }, null, { on: "2026-11-20", outcome: "furious" }] });
  expect(await readReplies()).toEqual([]);
});
