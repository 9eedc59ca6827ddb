import { person } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { headline, nameLink, portraitLink } from "../person/line.js";
import { given, received } from "../recommendation/section.js";
import { t } from "../texts.js";
import * as lost from "./lost.js";

export const name = "recommendations";

/** All recommendations on somebody's profile: what they got, and what they gave. */
export function show({ main, params }) {
  const someone = person(params.slug);
  if (!someone) return lost.show({ main });
  const title = t("recommendations.of", { name: someone.name });
  main.append(
    heading(title),
    el(
      "section",
      { class: "panel text", "data-part": "recommendations", "data-slug": someone.slug },
      el(
        "div",
        { class: "with" },
        portraitLink(someone, 48),
        el("div", {}, nameLink(someone), headline(someone) ?? ""),
      ),
      el("h2", { class: "unseen" }, t("recommendations")),
      ...received(someone),
      ...given(someone),
    ),
  );
  return title;
}
