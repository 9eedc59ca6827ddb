import { beforeEach, expect, test } from "vitest";
import { installFakeBrowser } from "../../test/fake-browser";
import { addWeeks, mondayOf, readCounts, writeCounts } from "./counts";

let browser: ReturnType<typeof installFakeBrowser>;
beforeEach(() => {
  browser = installFakeBrowser();
});
const wednesday = Date.parse("2026-11-25T10:00:00Z");

test.each([
  ["2026-11-23T00:00:00Z", "2026-11-23"],
  ["2026-11-29T23:59:59Z", "2026-11-23"],
  ["2026-11-30T00:00:00Z", "2026-11-30"],
  ["2027-01-01T12:00:00Z", "2026-12-28"],
])("%s is in the week of %s", (moment, monday) => {
  expect(mondayOf(Date.parse(moment))).toBe(monday);
});

test("weeks are added up rule by rule", () => {
  expect(addWeeks({ a: { shown: 1 } }, { a: { shown: 2, unfit: 1 }, b: { watched: 1 } })).toEqual({
    a: { shown: 3, unfit: 1 },
    b: { watched: 1 },
  });
});

test("older weeks than the last are forgotten", async () => {
  await writeCounts({ "2026-11-09": { a: { shown: 1 } }, "2026-11-16": { a: { shown: 2 } } });
  expect(await readCounts(wednesday)).toEqual({ "2026-11-16": { a: { shown: 2 } } });
});

test.each([
  null,
  "counts",
  [],
  { "2026-11-23": 7 },
  { "2026-11-23": { a: null } },
  { "2026-11-23": { a: { shown: -1 } } },
  { "2026-11-23": { a: { shown: "3" } } },
  { "2026-11-23": { a: { slug: "sanne-peeters" } } },
  { "2026-11-23": { [`a${"a".repeat(200)}`]: { shown: 1 } } },
])("%j is nothing", async (counts) => {
  await browser.chrome.storage.local.set({ counts });
  expect(await readCounts(wednesday)).toEqual({});
});
