import { expect, test } from "vitest";
import { ago, clockOf, dayOf } from "./times";

const second = 1_000;
const minute = 60 * second;

test.each([
  [0, "now"],
  [59 * second, "now"],
  [60 * second, "1 minute ago"],
  [59 * minute, "59 minutes ago"],
  [60 * minute, "1 hour ago"],
  [25 * 60 * minute, "yesterday"],
  [7 * 24 * 60 * minute, "7 days ago"],
])("%i ms is told as %s", (passed, told) => {
  expect(ago("en", 1_000_000_000_000 - passed, 1_000_000_000_000)).toBe(told);
});

test("a time ahead, from a clock that was set back, is now", () => {
  expect(ago("nl", 10_000_000, 0)).toBe("nu");
});

test("days and hours follow the language", () => {
  const time = new Date(2026, 10, 21, 14, 5).getTime();
  expect(dayOf("nl", time)).toBe("21 november 2026");
  expect(clockOf("nl", time)).toBe("14:05");
});
