import { el } from "../dom.js";
import { inLanguage, t } from "../texts.js";

/** Longer texts are folded to three lines until one asks for more; the whole text is in the page all the time. */
const FOLD_FROM = 200;

export function note(invitation) {
  if (!invitation.note) return undefined;
  return folded(inLanguage(invitation.note), { box: "note", text: "note-text" });
}

export function folded(words, parts) {
  const text = el("span", { "data-part": parts.text }, words);
  const box = el("div", { class: "note", "data-part": parts.box }, text);
  if (words.length > FOLD_FROM) fold(box, text);
  return box;
}

function fold(box, text) {
  text.classList.add("folded");
  const more = el("button", { type: "button", class: "more", "aria-expanded": "false" }, t("note.more"));
  more.addEventListener("click", () => {
    const open = !text.classList.toggle("folded");
    more.setAttribute("aria-expanded", String(open));
    more.textContent = t(open ? "note.less" : "note.more");
  });
  box.append(more);
}
