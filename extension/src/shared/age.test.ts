import { expect, test } from "vitest";
import { ageOf } from "./age";

test.each([
  ["2010", "16 years ago", "16 jaar geleden"],
  ["2015-12", "10 years ago", "10 jaar geleden"],
  ["2015-11", "11 years ago", "11 jaar geleden"],
  ["2025-11-22", "1 year ago", "1 jaar geleden"],
  ["2026-10", "last month", "vorige maand"],
  ["2026-11", "this month", "deze maand"],
  ["2026", "this year", "dit jaar"],
  ["2027-01", "", ""],
  ["once", "", ""],
  ["", "", ""],
])("%s is %s", (date, en, nl) => {
  expect(ageOf(date, "2026-11-23", "en")).toBe(en);
  expect(ageOf(date, "2026-11-23", "nl")).toBe(nl);
});
