import { countText, type Language, text } from "../shared/texts";
import type { Facts } from "../surfaces/surface";
import { element } from "./element";

/** While a note is written: what a good one has in it, and how much room there is, if the page says so. */
export function goodNote({ note, "note-limit": limit }: Facts, language: Language): HTMLElement {
  const left = typeof note === "string" && typeof limit === "number" ? limit - note.length : undefined;
  return element(
    "div",
    { class: "part" },
    element("h3", { class: "quiet" }, text(language, "note_has")),
    element("p", {}, text(language, "note_parts")),
    left !== undefined && element("p", { class: "quiet" }, roomFor(left, language)),
  );
}

const roomFor = (left: number, language: Language): string =>
  left < 0 ? countText(language, "note_over", -left) : countText(language, "note_room", left);
