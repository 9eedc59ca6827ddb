import { person } from "../circle.js";
import { el } from "../dom.js";
import { portrait } from "../portrait/portrait.js";
import { counted, inLanguage, t } from "../texts.js";

export const profileOf = (someone) => (someone.slug === "me" ? "/demo/me" : `/demo/in/${someone.slug}`);

/** The portrait as a second way to the profile; the name beside it is the one that is read aloud. */
export function portraitLink(someone, size) {
  return el(
    "a",
    { class: "face", href: profileOf(someone), tabindex: "-1", "aria-hidden": "true" },
    portrait(someone, size),
  );
}

export function nameLink(someone) {
  return el("a", { class: "name", href: profileOf(someone) }, el("strong", {}, someone.name));
}

export function headline(someone) {
  return someone.headline && el("p", { "data-part": "headline" }, inLanguage(someone.headline));
}

export function company(someone) {
  return someone.company && el("p", { class: "soft", "data-part": "company" }, someone.company);
}

export function mutual(someone) {
  if (!someone.mutual) return undefined;
  const { slug, more } = someone.mutual;
  const { name } = person(slug);
  const text = more ? counted("mutual.more", more, { name }) : t("mutual.only", { name });
  return el("p", { class: "soft", "data-part": "mutual" }, text);
}

/** A row of a list: portrait, name, headline, mutual connections and, at the end, what one can do. */
export function personRow(someone, control, attributes = {}) {
  return el(
    "div",
    { role: "listitem", class: "card row", "data-key": `person:${someone.slug}`, ...attributes },
    portraitLink(someone, 56),
    el(
      "div",
      { class: "card-body" },
      el("p", { class: "who" }, nameLink(someone), " ", degree(someone)),
      headline(someone),
      mutual(someone),
    ),
    control,
  );
}

export function degree(someone) {
  const text = t(`degree.${someone.degree}`);
  return el(
    "span",
    { class: "degree", "data-part": "degree" },
    el("span", { "aria-hidden": "true" }, `· ${text}`),
    el("span", { class: "unseen" }, t("degree.spoken", { degree: text })),
  );
}
