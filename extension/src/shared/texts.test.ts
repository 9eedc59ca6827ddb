import { expect, test } from "vitest";
import { chooseLanguage, countText, text } from "./texts";

test("the member's choice comes before the browser's language", () => {
  expect(chooseLanguage("nl", "en-GB")).toBe("nl");
  expect(chooseLanguage("en", "nl-NL")).toBe("en");
});

test("the browser's language is followed where we speak it, else English", () => {
  expect(chooseLanguage("auto", "nl-BE")).toBe("nl");
  expect(chooseLanguage("auto", "en-US")).toBe("en");
  expect(chooseLanguage("auto", "pl")).toBe("en");
});

test("values take their places, whatever they contain", () => {
  expect(text("en", "pairing_stays", "R&D $1 $2")).toBe("You still belong to R&D $1 $2.");
});

test("one thing is told from several", () => {
  expect(countText("en", "page_marked", 1)).toBe("1 invitation marked");
  expect(countText("nl", "page_marked", 2)).toBe("2 uitnodigingen gemarkeerd");
});
