import { describe, expect, it } from "vitest";
import type { Finding } from "../advice/judgement";
import { inTurn } from "./leading";

const finding = (rule: string, level: Finding["level"] = "confirm", tone: Finding["tone"] = "etiquette") => ({
  rule,
  level,
  tone,
});
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule).join("");

describe("the one that leads", () => {
  const alike = [finding("a"), finding("b"), finding("c")];

  it("is another one each time, among those that weigh the same", () => {
    let led: string | undefined;
    const leaders = Array.from({ length: 4 }, () => {
      led = inTurn(alike, led)[0]?.rule;
      return led;
    });
    expect(leaders).toEqual(["a", "b", "c", "a"]);
  });

  it("is never one that weighs less, or in another tone", () => {
    const findings = [
      finding("d", "confirm", "danger"),
      finding("a"),
      finding("b"),
      finding("x", "advise"),
      finding("y", "advise"),
    ];
    for (const led of [undefined, "d", "a", "x"]) expect(rules(inTurn(findings, led))).toBe("dabxy");
  });

  it("leaves the rest in its order", () => {
    expect(rules(inTurn([...alike, finding("x", "advise"), finding("y", "info")], "a"))).toBe("bcaxy");
  });

  it("may be the same where there is no other, and nobody where there is none", () => {
    expect(rules(inTurn([finding("a"), finding("x", "advise")], "a"))).toBe("ax");
    expect(inTurn([], "a")).toEqual([]);
  });
});
