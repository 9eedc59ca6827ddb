import { expect, test } from "vitest";
import { freshFor, isExpired, isPaused, visibleEvery } from "./policy-age";

test("a policy expires at its time, not before", () => {
  expect(isExpired({ expires: "2026-12-21T10:00:00Z" }, Date.parse("2026-12-21T09:59:59Z"))).toBe(false);
  expect(isExpired({ expires: "2026-12-21T10:00:00Z" }, Date.parse("2026-12-21T10:00:00Z"))).toBe(true);
});

test("without a policy nothing expires", () => {
  expect(isExpired(undefined, Date.now())).toBe(false);
});

test("a time that cannot be read counts as past", () => {
  expect(isExpired({ expires: "some day" }, 0)).toBe(true);
});

test("a pause ends by itself", () => {
  expect(isPaused({ pausedUntil: 10 }, 9)).toBe(true);
  expect(isPaused({ pausedUntil: 10 }, 10)).toBe(false);
  expect(isPaused({}, 0)).toBe(false);
});

test("a change shows within a minute, whenever somebody else asked in between", () => {
  expect(freshFor + visibleEvery).toBeLessThan(60_000);
});
