import { folded } from "../card/note.js";
import { firstName, person } from "../circle.js";
import { date } from "../dates.js";
import { el } from "../dom.js";
import { degree, headline, nameLink, portraitLink } from "../person/line.js";
import { inLanguage, t } from "../texts.js";

/** One recommendation as it stands on a profile: who, when, how they worked together, where from, and the words. */
export function recommendation(one, shows, controls = []) {
  const other = person(one[shows]);
  const names = { from: firstName(person(one.from)), to: firstName(person(one.to)) };
  return el(
    "div",
    {
      role: "listitem",
      class: "recommendation",
      "data-key": `recommendation:${one.id}`,
      "data-role": one.role,
    },
    portraitLink(other, 56),
    el(
      "div",
      { class: "card-body" },
      el("p", { class: "who" }, nameLink(other), " ", other.degree ? degree(other) : ""),
      headline(other) ?? "",
      el(
        "p",
        { class: "soft" },
        date(one.on),
        ", ",
        el("span", { "data-part": "relation" }, t(`relation.${one.role}`, names)),
      ),
      one.workplace
        ? el(
            "p",
            { class: "soft" },
            t("workplace"),
            " ",
            el("span", { "data-part": "workplace" }, inLanguage(one.workplace)),
          )
        : "",
      folded(inLanguage(one.text), { box: "recommendation", text: "recommendation-text" }),
      ...controls,
    ),
  );
}
