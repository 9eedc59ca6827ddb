import { el } from "../dom.js";
import { heading } from "../heading.js";
import { portrait } from "../portrait/portrait.js";
import { go } from "../router.js";
import { put } from "../slot.js";
import { inLanguage, t } from "../texts.js";
import { toast } from "../toast.js";
import { me, portraitOfMine } from "../visitor.js";

export const name = "me-edit";

const HEADLINE = 120;
const ABOUT = 2000;

/** Changing one's own profile. */
export function show({ main }) {
  const own = me();
  const value = (texts) => (texts ? inLanguage(texts) : "");
  const title = t("me.edit");
  main.append(
    heading(title),
    el(
      "form",
      { class: "panel text thread", "data-form": "profile", submit: save },
      photo(own),
      field("name", el("input", { value: own.name, required: true, autocomplete: "off" })),
      field(
        "headline",
        el("input", { value: value(own.headline), maxlength: HEADLINE, autocomplete: "off" }),
      ),
      field("about", el("textarea", { rows: 8, maxlength: ABOUT }, value(own.about))),
      el(
        "div",
        { class: "buttons" },
        el("a", { class: "button quiet", href: "/demo/me" }, t("back")),
        el("button", { type: "submit", class: "button strong", "data-action": "save-profile" }, t("save")),
      ),
    ),
  );
  return title;
}

function photo(own) {
  const picture = el("span", { class: "picture" }, portrait(own, 96));
  const change = ({ currentTarget }) => {
    const chosen = currentTarget.checked ? portraitOfMine() : null;
    picture.replaceChildren(portrait({ ...own, portrait: chosen }, 96));
  };
  return el(
    "p",
    { class: "with" },
    picture,
    el(
      "label",
      { class: "tick" },
      el("input", { type: "checkbox", name: "photo", checked: Boolean(own.portrait), change }),
      t("me.photo"),
    ),
  );
}

function field(name, control) {
  control.id = `demo-${name}`;
  control.name = name;
  return el("p", { class: "field" }, el("label", { for: control.id }, t(`me.${name}`)), control);
}

function save(event) {
  event.preventDefault();
  const { name: called, headline, about, photo: shown } = event.currentTarget.elements;
  const said = (control) => {
    const words = control.value.trim();
    return words ? { en: words, nl: words } : null;
  };
  const kept = me();
  const headlineIs = said(headline);
  const changed = kept.headline ? inLanguage(kept.headline) !== headline.value.trim() : headlineIs;
  put({
    profile: {
      name: called.value.trim() || kept.name,
      headline: changed ? headlineIs : kept.headline,
      headlineSince: changed ? new Date().toISOString() : kept.headlineSince,
      about: kept.about && inLanguage(kept.about) === about.value.trim() ? kept.about : said(about),
      portrait: shown.checked ? portraitOfMine() : null,
    },
  });
  go("/demo/me");
  toast(t("saved"));
}
