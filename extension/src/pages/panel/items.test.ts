// @vitest-environment happy-dom
import { expect, it } from "vitest";
import type { PageFinding } from "../../shared/messages";
import { itemsOf } from "./items";

const page = { network: "LinkedIn", readable: true, items: [], watching: [] };
const seen = { surface: "invitation.received", label: "Sanne", says: "A standard invitation." };

const finding = {
  level: "advise",
  says: "Look first",
  because: "Why",
  but: "But",
  noticed: ["A standard text"],
  quotes: [],
  copy: [],
  read: [],
};
const more = { of: "linkedin:slug:sanne", questions: [], checks: [], steps: [] };
const doubt = { rule: "own-look", of: "linkedin:slug:sanne" };
const item = {
  surface: "invitation.received",
  kind: "with-note",
  label: "Sanne",
  slug: "sanne",
  visible: true,
};
const words = (part: HTMLElement | undefined) => part?.textContent ?? "";

it("a rule can be said not to fit where somebody hears it, and only there", () => {
  const saying = (findings: PageFinding[]): HTMLElement | undefined =>
    itemsOf(
      { ...page, items: [{ ...item, treatment: "marked", advice: { ...more, verdict: "none", findings } }] },
      "en",
    )[0];
  expect(words(saying([finding]))).not.toContain("Does not fit here");
  const part = saying([{ ...finding, doubt }]);
  expect(words(part)).toContain("Does not fit here");
  expect(part?.querySelector<HTMLElement>("[data-doubt]")?.dataset).toMatchObject({
    doubt: "own-look",
    of: "linkedin:slug:sanne",
  });
});

it("the note is quoted, with the words that counted", () => {
  const quotes = [{ words: "A loan at 2%, friend", spans: [[2, 6] as const] }];
  const advice = { ...more, verdict: "report", findings: [{ ...finding, quotes }] };
  const [part] = itemsOf({ ...page, items: [{ ...item, treatment: "marked", advice }] }, "en");
  expect(words(part?.querySelector("blockquote") ?? undefined)).toBe("A loan at 2%, friend");
  expect([...(part?.querySelectorAll("mark") ?? [])].map((one) => one.textContent)).toEqual(["loan"]);
});

it("what was asked about last says that it is so", () => {
  const advice = { ...more, verdict: "none", findings: [finding] };
  const [part] = itemsOf({ ...page, items: [{ ...item, treatment: "held", advice }] }, "nl");
  expect(words(part)).toMatch(/^Waar je het laatst iets over werd gevraagdSanne/);
  expect(part?.querySelector("details")?.open).toBe(true);
});

it("what rules that only watch would have said is folded away, with whom it is about", () => {
  const [part, ...others] = itemsOf({ ...page, watching: [seen, { ...seen, label: "" }] }, "en");
  expect(others).toEqual([]);
  expect(part?.querySelector("summary")?.textContent).toBe(
    "Rules that only watch would have spoken here: 2 times",
  );
  expect(part?.querySelector("details")?.open).toBe(false);
  const lines = [...(part?.querySelectorAll("li") ?? [])].map((line) => line.textContent);
  expect(lines[0]).toBe("SanneA standard invitation.");
  expect(lines[1]).toContain("A standard invitation.");
  expect(lines[1]).not.toBe("A standard invitation.");
});

it("is said of one as of one, and of none not at all", () => {
  const [part] = itemsOf({ ...page, watching: [seen] }, "nl");
  expect(part?.querySelector("summary")?.textContent).toBe(
    "Eén regel die alleen meekijkt, had hier iets gezegd",
  );
  expect(itemsOf(page, "nl")).toEqual([]);
});

it("is folded to one line, and has in it what a mark on the page has", () => {
  const questions = [
    { fact: "relation", asks: "How do you know her?", choices: [{ value: "met", says: "we met" }] },
    { fact: "known", asks: "", choices: [], answer: true },
  ];
  const profile = "https://www.linkedin.com/in/sanne";
  const advice = {
    ...more,
    verdict: "look-first",
    findings: [finding],
    questions,
    steps: ["Open it"],
    profile,
  };
  const draw = (isOpen?: () => boolean) =>
    itemsOf({ ...page, items: [{ ...item, treatment: "marked", advice }] }, "en", isOpen)[0];
  const details = draw()?.querySelector("details");
  expect(details?.open).toBe(false);
  expect(words(details?.querySelector("summary") ?? undefined)).toMatch(/^Sanne.*Look first$/);
  for (const part of ["How do you know her?", "we met", "You answered yes.", "A standard text", "Open it"])
    expect(words(details ?? undefined)).toContain(part);
  expect(details?.querySelector("a")?.href).toBe(profile);
  expect(draw(() => true)?.querySelector("details")?.open).toBe(true);
});
