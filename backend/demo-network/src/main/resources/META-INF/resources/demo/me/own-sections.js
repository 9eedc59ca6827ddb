import { el } from "../dom.js";
import { icon } from "../icon.js";
import { activity } from "../person/activity.js";
import { recommendations } from "../recommendation/section.js";
import { put, slot } from "../slot.js";
import { inLanguage, t } from "../texts.js";
import { me } from "../visitor.js";

const SECTIONS = ["about", "activity", "path", "recommendations"];

/** The parts of one's own profile, in the order one has chosen. */
export function ownSections(signal) {
  const box = el("div", { class: "own", "data-part": "own-sections" });
  const parts = {
    about,
    activity: () => activity(me()),
    path,
    recommendations: () => recommendations(me(), signal),
  };
  const draw = () =>
    box.replaceChildren(
      ...order().map((name, place) => {
        const part = parts[name]();
        part.append(place > 0 ? up(name, place) : "");
        return part;
      }),
    );

  function up(name, place) {
    const move = () => {
      const names = order();
      names.splice(place - 1, 0, ...names.splice(place, 1));
      put({ order: names });
      draw();
      (box.querySelector(`[data-section="${name}"] [data-action="move-up"]`) ?? first())?.focus();
    };
    return el(
      "button",
      {
        type: "button",
        class: "round up",
        "data-action": "move-up",
        "aria-label": t("me.up", { part: t(name) }),
        title: t("me.up", { part: t(name) }),
        click: move,
      },
      icon("up"),
    );
  }

  const first = () => box.querySelector('[data-action="move-up"]');
  draw();
  return box;
}

function order() {
  const { order: chosen } = slot();
  return chosen.length === SECTIONS.length ? [...chosen] : [...SECTIONS];
}

function about() {
  const words = me().about;
  return el(
    "section",
    { class: "panel text", "data-part": "about", "data-section": "about" },
    el("h2", {}, t("about")),
    words
      ? el("p", { "data-part": "about-text" }, inLanguage(words))
      : el("p", { class: "soft" }, t("me.about.none"), " ", el("a", { href: "/demo/me/edit" }, t("me.edit"))),
  );
}

function path() {
  return el(
    "section",
    { class: "panel text", "data-section": "path" },
    el("h2", {}, t("path")),
    el(
      "ul",
      { class: "path" },
      ["buyer", "planner", "driver"].map((key) =>
        el(
          "li",
          {},
          el("strong", {}, t(`me.path.${key}`)),
          el("span", { class: "soft" }, t(`me.path.${key}.when`)),
        ),
      ),
    ),
  );
}
