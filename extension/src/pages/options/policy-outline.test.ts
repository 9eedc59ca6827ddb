import { describe, expect, it, test } from "vitest";
import { guidelinesOf } from "../../shared/documents";
import { claimOf, outlineOf } from "./policy-outline";

const both = (en: string) => ({ en, nl: `${en} (nl)` });
const first = {
  dials: {
    stance: {
      value: "open",
      title: both("the stance"),
      titles: { open: both("open"), strict: both("strict") },
    },
  },
  rules: [
    {
      id: "a",
      surface: "policy",
      says: both("A"),
      level: { dial: "stance", is: { open: "info", strict: "confirm" } },
    },
    { id: "b", surface: ["profile.own", "policy"], says: both("B"), level: "advise" },
  ],
};

test("later documents turn dials and take the place of rules", () => {
  const later = {
    dials: { stance: { value: "strict", mandatory: true } },
    rules: [{ id: "b", surface: "policy", says: both("B2"), level: "block", mandatory: true }],
  };
  const { dials, rules } = outlineOf([first, later], { stance: { value: "open" } }, "en");
  expect(dials).toMatchObject([{ id: "stance", title: "the stance", value: "strict", fixed: true }]);
  expect(dials[0]?.positions.map(({ title }) => title)).toEqual(["open", "strict"]);
  expect(rules).toEqual([
    { id: "a", surface: "policy", says: "A", level: "confirm", fixed: false },
    { id: "b", surface: "policy", says: "B2", level: "block", fixed: true },
  ]);
});

test("a rule that follows a dial follows the member's own position", () => {
  const { rules } = outlineOf([first], { stance: { value: "strict" } }, "nl");
  expect(rules[0]).toMatchObject({ says: "A (nl)", level: "confirm" });
});

test.each([[null], ["text"], [{ dials: [], rules: {} }], [{ dials: { a: 1 }, rules: [1, null] }]])(
  "what is no document is no trouble: %j",
  (document) => {
    expect(outlineOf([document], {}, "en").dials).toEqual([]);
  },
);

test("every dial and rule of the packs can be shown", async () => {
  const guidelines = await guidelinesOf(undefined);
  for (const language of ["en", "nl"] as const) {
    const { dials, rules } = outlineOf(guidelines, {}, language);
    expect(dials.length).toBeGreaterThan(10);
    expect(rules.length).toBeGreaterThan(80);
    for (const { title, value, positions } of dials) {
      expect(title).not.toBe("");
      expect(positions.map((position) => position.value)).toContain(value);
    }
    for (const { id, says, level } of rules) {
      expect(says, id).not.toBe("");
      expect(["info", "advise", "confirm", "block"], id).toContain(level);
    }
  }
});

describe("a figure about a network", () => {
  const source = {
    text: { en: "A talk", nl: "Een praatje" },
    author: "B",
    date: "2010",
    says: { en: "5", nl: "5" },
  };
  const shipped = { parameters: { idkLimit: { value: 5, sources: [source] } } };
  const said = { text: "Een praatje", author: "B", date: "2010", says: "5" };

  it("comes with who says so", () => {
    expect(claimOf([shipped], "idkLimit", "nl")).toEqual({ value: 5, sources: [said] });
  });
  it("is the team's where the team has one, and then without the sources of another figure", () => {
    expect(claimOf([shipped, { parameters: { idkLimit: { value: 3 } } }], "idkLimit", "nl")).toEqual({
      value: 3,
      sources: [],
    });
  });
  it("is the one that came along where the team says nothing that can be read", () => {
    for (const team of [{}, null, { parameters: [] }, { parameters: { idkLimit: { value: "many" } } }])
      expect(claimOf([shipped, team], "idkLimit", "nl")?.value).toBe(5);
  });
  it("is nothing where nobody has it", () => {
    expect(claimOf([shipped], "noteQuota", "nl")).toBeUndefined();
  });
});
