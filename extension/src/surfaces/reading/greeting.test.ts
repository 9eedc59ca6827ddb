import { describe, expect, it } from "vitest";
import { greetsSomeoneElse } from "./greeting";

describe("a greeting", () => {
  it.each([
    ["Hi Sanne, we met", "Sanne Verbruggen", false],
    ["Beste mevrouw Verbruggen, ", "Sanne Verbruggen", undefined],
    ["Beste Sanne,", "Sanne Verbruggen", false],
    ["Hallo Teun,", "Sanne Verbruggen", true],
    ["Dear all, ", "Sanne Verbruggen", undefined],
    ["Hi Max, ", "Maximilian Vogel", false],
    ["Hi Émile,", "Emile Zwaan", false],
    ["We met yesterday", "Sanne Verbruggen", undefined],
    ["Hi Teun,", null, undefined],
    ["Hi {first},", "Sanne Verbruggen", undefined],
  ])("%s to %s: somebody else's name? %s", (note, name, expected) => {
    expect(greetsSomeoneElse(note, name)).toBe(expected);
  });
});
