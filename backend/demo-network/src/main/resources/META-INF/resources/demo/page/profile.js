import { person } from "../circle.js";
import { el } from "../dom.js";
import { activity } from "../person/activity.js";
import { alsoViewed } from "../person/also-viewed.js";
import { stickyHeader } from "../person/sticky-header.js";
import { topCard } from "../person/top-card.js";
import { recommendations } from "../recommendation/section.js";
import { inLanguage, t } from "../texts.js";
import * as lost from "./lost.js";

export const name = "profile";

export function show({ main, params, signal }) {
  const someone = person(params.slug);
  if (!someone) return lost.show({ main });
  const card = topCard(someone, signal);
  main.append(
    stickyHeader(someone, card, signal),
    el(
      "div",
      { class: "profile" },
      el(
        "div",
        { class: "own" },
        card,
        about(someone),
        activity(someone),
        path(someone),
        recommendations(someone, signal),
      ),
      alsoViewed(someone, signal),
    ),
  );
  return someone.name;
}

function about(someone) {
  const words = someone.about
    ? el("p", { "data-part": "about-text" }, inLanguage(someone.about))
    : el("p", { class: "soft" }, t("about.none"));
  return el("section", { class: "panel text", "data-part": "about" }, el("h2", {}, t("about")), words);
}

function path(someone) {
  const role = someone.headline ? inLanguage(someone.headline) : t("path.here");
  const lines = ["now", "before", "learned"].map((key, i) =>
    el(
      "li",
      {},
      el("strong", {}, i === 0 ? role : t(`path.${key}`)),
      el("span", { class: "soft" }, t(`path.${key}.when`)),
    ),
  );
  return el("section", { class: "panel text" }, el("h2", {}, t("path")), el("ul", { class: "path" }, lines));
}
