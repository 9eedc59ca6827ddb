// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { Language } from "../shared/texts";
import type { Facts } from "../surfaces/surface";
import { bothSides } from "./both-sides";
import { goodNote } from "./good-note";
import { highlighted } from "./highlighted";
import { type Finding, offeredOnce, strictest } from "./judgement";
import { filledAbout, filledFor } from "./reply";
import { stoodOut, untold } from "./stood-out";

const parts = (quote: Element): string[] =>
  [...quote.childNodes].map((node) => `${node.nodeName}:${node.textContent}`);

describe("highlighted words", () => {
  it("are marked where the engine says, in order and merged", () => {
    const quote = highlighted("urgent loan now", [
      [7, 11],
      [0, 6],
      [8, 15],
    ]);
    expect(parts(quote).filter((part) => part !== "#text:")).toEqual([
      "MARK:urgent",
      "#text: ",
      "MARK:loan now",
    ]);
  });

  it("stay the text they are, whatever they look like", () => {
    const quote = highlighted("<img src=x onerror=1>", [[0, 4]]);
    expect(quote.querySelector("img")).toBeNull();
    expect(quote.textContent).toBe("<img src=x onerror=1>");
  });

  it("survive positions that make no sense", () => {
    const quote = highlighted("abc", [
      [-4, 2],
      [2, 99],
      [5, 6],
      [1, 1],
    ]);
    expect(quote.textContent).toBe("abc");
    expect(quote.querySelectorAll("mark")).toHaveLength(1);
  });
});

describe("the strictest level", () => {
  const finding = (level: Finding["level"]): Finding => ({
    rule: "r",
    level,
    tone: "etiquette",
    verdict: null,
    says: "s",
    because: "b",
  });

  it("is that of the hardest finding, wherever it stands", () => {
    expect(strictest([finding("advise"), finding("block"), finding("info")])).toBe("block");
    expect(strictest([])).toBe("info");
  });

  it("is capped when a policy is too old to ask for more", () => {
    expect(strictest([finding("block")], "advise")).toBe("advise");
    expect(strictest([finding("info")], "advise")).toBe("info");
  });
});

it("a text to copy is offered once, by the first that has it", () => {
  const offers = (...texts: string[]) => ({ actions: texts.map((text) => ({ kind: "copy", text })) });
  const read = { kind: "read", address: "https://intranet.example.org" };
  const findings = [offers("Thank you"), { actions: [read, read] }, {}, offers("Why", "Thank you")];
  expect(offeredOnce(findings)).toEqual([offers("Thank you"), { actions: [read, read] }, {}, offers("Why")]);
});

describe("further reading", () => {
  const offering = (address: string): Finding => ({
    rule: "r",
    level: "info",
    tone: "etiquette",
    verdict: null,
    says: "s",
    because: "b",
    actions: [{ kind: "read", address }],
  });
  const linksOf = (address: string) =>
    bothSides(offering(address), "nl").flatMap((part) => [...part.querySelectorAll("a")]);

  it("opens in another tab, which learns nothing of this one", () => {
    const [link] = linksOf("https://intranet.example.org/a?b=c");
    expect(link?.textContent).toBe("Verder lezen");
    expect(link?.getAttribute("href")).toBe("https://intranet.example.org/a?b=c");
    expect(link?.rel).toBe("noopener noreferrer");
    expect(link?.target).toBe("_blank");
  });

  it("leads nowhere else", () => {
    const [link] = linksOf("javascript:alert(1)");
    expect(link?.getAttribute("href")).toBeNull();
  });
});

describe("a text to copy", () => {
  it("has the first name in it, and keeps its place where nobody knows the name", () => {
    expect(filledFor("Sanne Verbruggen", "Hi {first}, thank you")).toBe("Hi Sanne, thank you");
    expect(filledFor(" ", "Hi {first}, thank you")).toBe("Hi {first}, thank you");
  });

  it("about somebody one would like to meet greets whoever stands in between", () => {
    const ask = "Hello {first}, would you introduce me to {person}?";
    const filled = "Hello {first}, would you introduce me to Saskia van Vliet?";
    expect(filledAbout("Saskia van Vliet", ask)).toBe(filled);
    expect(filledAbout("Saskia van Vliet", "Hello {first}!")).toBe("Hello Saskia!");
    expect(filledFor("Saskia van Vliet", ask)).toBe("Hello Saskia, would you introduce me to {person}?");
    expect(filledAbout("", ask)).toBe(ask);
  });
});

describe("what stood out", () => {
  const note = "I'd like to connect and share an inheritance.";
  const reason = (says: string, spans: [number, number][] = [], fact = "note") => ({ says, spans, fact });

  it("is what was found, once and without its weight", () => {
    const reasons = [
      reason("the message mentions “inheritance” (+4)", [[32, 43]]),
      reason("the message mentions “inheritance” (+2)", [[32, 43]]),
      reason("the message mentions “connect”", [[12, 19]]),
      reason("the message mentions “connect”, “inheritance” (+1)", [
        [12, 19],
        [32, 43],
      ]),
      reason("the message mentions none of “met”, “talk”"),
      reason("the message is not close to a standard text (-3)"),
      reason("the kind of text is not scam", [], "kinds"),
    ];
    expect(stoodOut(reasons, { note }, "en")).toEqual([
      "the message mentions “inheritance”",
      "the message mentions “connect”",
    ]);
  });

  it("is also what the page shows, or leaves blank", () => {
    const none = reason("the message mentions none of “met”");
    const reasons = [reason("the message is empty"), none, reason("not the case: a photo", [], "photo")];
    expect(stoodOut(reasons, { note: "", photo: false }, "en")).toEqual([
      "the message is empty",
      "no profile photo is shown",
    ]);
  });

  it("is told once on a card, by the first finding that saw it", () => {
    const scam = [
      reason("the message mentions “inheritance” (+4)", [[32, 43]]),
      reason("no photo (-1)", [], "photo"),
    ];
    const story = [
      reason("the message mentions “inheritance”", [[32, 43]]),
      reason("the message mentions “connect”", [[12, 19]]),
      reason("no photo", [], "photo"),
      reason("a photo of a cat", [], "photo"),
    ];
    expect(untold(story, scam).map(({ says }) => says)).toEqual([
      "the message mentions “connect”",
      "a photo of a cat",
    ]);
    expect(untold(story, [])).toEqual(story);
  });

  it("is a handful at most", () => {
    const many = Array.from({ length: 13 }, (_, at) => reason(`line ${at}`, [[at, at + 1]]));
    expect(stoodOut(many, { note }, "en")).toHaveLength(5);
  });
});

describe("beside a note", () => {
  const checks = [
    { called: "A greeting", isThere: true },
    { called: "A question", isThere: false },
  ];
  const words = (facts: Facts, language: Language = "en") =>
    goodNote(checks, facts, language).textContent ?? "";

  it("stands what a good one has in it, and what of it is there", () => {
    expect(words({ note: "" })).toContain("A greeting: thereA question: not yet");
    expect(words({ note: "" }, "nl")).toContain("A greeting: staat erin");
  });

  it("stands nothing of that for a team that looks for nothing", () => {
    expect(goodNote([], { note: "Hello", "note-limit": 200 }, "en").textContent).toBe(
      "Room for 195 more characters",
    );
  });

  it("stands how much room there is, where the page says so", () => {
    expect(words({ note: "" })).not.toContain("Room");
    expect(words({ note: "Hello", "note-limit": 200 })).toContain("Room for 195 more characters");
    expect(words({ note: "Hello", "note-limit": 6 })).toContain("Room for 1 more character");
    expect(words({ note: "Hello", "note-limit": 3 }, "nl")).toContain("2 tekens meer dan er passen");
  });
});
