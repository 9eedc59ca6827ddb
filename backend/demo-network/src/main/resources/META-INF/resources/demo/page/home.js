import { people } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { icon } from "../icon.js";
import { visitorChoice } from "../me/visitor-choice.js";
import { portrait } from "../portrait/portrait.js";
import { startOver } from "../shell.js";
import { t } from "../texts.js";

export const name = "home";

const TRIES = [
  ["invitations", "invitations", "/demo/invitations"],
  ["profile", "connect", "/demo/in/saskia-verhoeven"],
  ["people", "people", "/demo/people"],
  ["search", "search", "/demo/search?q=planner"],
  ["import", "contacts-add", "/demo/import"],
  ["recommendations", "recommend", "/demo/me/recommendations"],
  ["me", "person", "/demo/me"],
  ["messages", "messages", "/demo/messages"],
  ["event", "event", "/demo/events"],
  ["settings", "settings", "/demo/settings"],
  ["help", "help", "/demo/help/limited"],
  ["play", "play", "/demo/play"],
];
const FACES = 11;
const DOWNLOADS = ["chromium", "firefox"];

export function show({ main }) {
  const crowd = people()
    .filter((one) => one.portrait)
    .filter((_, i) => i % 5 === 0)
    .slice(0, FACES);
  main.append(
    el(
      "section",
      { class: "welcome" },
      el(
        "div",
        { class: "crowd", "aria-hidden": "true" },
        crowd.map((one) => portrait(one, 72)),
      ),
      heading(t("home.title")),
      el("p", { class: "lead" }, t("home.lead")),
    ),
    el("h2", {}, t("home.try")),
    el(
      "ul",
      { class: "tries" },
      TRIES.map(([key, shape, href]) =>
        el(
          "li",
          {},
          el(
            "a",
            { class: "panel try", href },
            icon(shape),
            el("strong", {}, t(`home.${key}`)),
            el("span", {}, t(`home.${key}.text`)),
          ),
        ),
      ),
    ),
    el(
      "div",
      { class: "pair" },
      el(
        "section",
        { class: "panel text" },
        el("h2", {}, t("home.extension")),
        el("p", {}, t("home.extension.text")),
        el("ul", { class: "downloads" }, DOWNLOADS.map(download)),
      ),
      el(
        "section",
        { class: "panel text" },
        el("h2", {}, t("home.again")),
        el("p", {}, t("home.again.text")),
        el("button", { type: "button", class: "button quiet", click: startOver }, icon("again"), t("reset")),
      ),
    ),
  );
  main.append(visitorChoice());
  return t("home.name");
}

function download(browser) {
  return el(
    "li",
    {},
    el("a", { href: `/download/netiquette-${browser}.zip`, download: true }, t(`home.download.${browser}`)),
  );
}
