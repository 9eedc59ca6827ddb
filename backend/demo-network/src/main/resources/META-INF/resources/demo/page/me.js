import { el } from "../dom.js";
import { ownCard } from "../me/own-card.js";
import { ownSections } from "../me/own-sections.js";
import { visitorChoice } from "../me/visitor-choice.js";
import { t } from "../texts.js";

export const name = "me";

/** One's own profile, as one sees it oneself. */
export function show({ main, signal }) {
  main.append(el("div", { class: "stack" }, ownCard(), ownSections(signal), visitorChoice()));
  return t("me.title");
}
