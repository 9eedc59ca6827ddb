import { countText, type Language, text } from "../shared/texts";
import type { Facts } from "../surfaces/surface";
import { element, icon } from "./element";
import type { Check } from "./judgement";

/** While a note is written: what a good one has and which of it is there, and how much room is left, if the page says so. */
export function goodNote(
  checks: readonly Check[],
  { note, "note-limit": limit }: Facts,
  language: Language,
): HTMLElement {
  const left = typeof note === "string" && typeof limit === "number" ? limit - note.length : undefined;
  return element(
    "div",
    { class: "part" },
    checks.length > 0 && element("h3", { class: "quiet" }, text(language, "note_has")),
    checks.length > 0 && checkList(checks, language),
    left !== undefined && element("p", { class: "quiet" }, roomFor(left, language)),
  );
}

export const checkList = (checks: readonly Check[], language: Language): HTMLElement =>
  element("ul", { class: "checks" }, ...checks.map((one) => checkLine(one, language)));

const checkLine = ({ called, isThere }: Check, language: Language): HTMLElement =>
  element(
    "li",
    { class: isThere ? "there" : "" },
    icon(isThere ? "M4 10.5l4 4 8-9" : "M7 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0"),
    called,
    element("span", { class: "unseen" }, `: ${text(language, isThere ? "note_there" : "note_missing")}`),
  );

const roomFor = (left: number, language: Language): string =>
  left < 0 ? countText(language, "note_over", -left) : countText(language, "note_room", left);
