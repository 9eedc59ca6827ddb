import { date } from "../dates.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { icon } from "../icon.js";
import { portrait } from "../portrait/portrait.js";
import { slot } from "../slot.js";
import { counted, inLanguage, t } from "../texts.js";
import { me } from "../visitor.js";

/** The head of one's own profile. */
export function ownCard() {
  const own = me();
  return el(
    "section",
    { class: "panel top-card", "data-part": "own-card" },
    el("div", { class: "banner" }),
    portrait(own, 128),
    heading(own.name),
    own.headline ? el("p", { "data-part": "headline" }, inLanguage(own.headline)) : "",
    own.headline ? since(own) : "",
    el("p", { class: "soft" }, own.place),
    connections(own),
    el(
      "div",
      { class: "actions" },
      el(
        "a",
        { class: "button strong", "data-action": "edit", href: "/demo/me/edit" },
        icon("edit"),
        t("me.edit"),
      ),
      el("a", { class: "button quiet", href: "/demo/settings" }, icon("settings"), t("settings")),
    ),
  );
}

function since(own) {
  return el("p", { class: "soft" }, t("me.headlineSince"), " ", date(own.headlineSince, "headline-since"));
}

function connections(own) {
  return el(
    "p",
    { class: "soft", "data-part": "connections" },
    counted("me.connections", own.connections),
    " · ",
    el("a", { href: "/demo/settings/visibility" }, t(`me.connections.${slot().settings.connections}`)),
  );
}
