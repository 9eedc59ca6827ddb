import { expect, it } from "vitest";
import { isPageDescription, isToPage } from "./messages";

it("an answer says of whom, to what and which, and nothing more", () => {
  const answer = { kind: "answer", of: "linkedin:slug:sanne", fact: "relation" };
  for (const value of [true, "met", undefined]) expect(isToPage({ ...answer, value })).toBe(true);
  for (const odd of [{ value: 3 }, { value: ["met"] }, { of: 1 }, { fact: null }, { name: "Sanne" }])
    expect(isToPage({ ...answer, ...odd }), JSON.stringify(odd)).toBe(false);
});

it("what a page tells leads to no address but one of the web", () => {
  const about = (more: object) => ({
    network: "LinkedIn",
    readable: true,
    watching: [],
    items: [
      {
        surface: "invitation.received",
        treatment: "marked",
        kind: "with-note",
        label: "Sanne",
        slug: "sanne",
        visible: true,
        advice: {
          verdict: "look-first",
          findings: [],
          of: "a",
          questions: [],
          checks: [],
          steps: [],
          ...more,
        },
      },
    ],
  });
  expect(isPageDescription(about({ profile: "https://www.linkedin.com/in/sanne" }))).toBe(true);
  expect(isPageDescription(about({ profile: "javascript:alert(1)" }))).toBe(false);
  const question = { fact: "relation", asks: "How?", choices: [{ value: "met", says: "we met" }] };
  expect(isPageDescription(about({ questions: [question] }))).toBe(true);
  expect(isPageDescription(about({ questions: [{ ...question, choices: ["met"] }] }))).toBe(false);
  const quoting = (...quotes: object[]) => {
    const finding = { level: "info", says: "", because: "", but: "", noticed: [], copy: [], read: [] };
    return about({ findings: [{ ...finding, quotes }] });
  };
  expect(isPageDescription(quoting({ words: "Hello", spans: [[0, 5]] }))).toBe(true);
  for (const spans of [[[0]], [["0", 5]], "0 5"])
    expect(isPageDescription(quoting({ words: "Hello", spans }))).toBe(false);
});
