import { el } from "../dom.js";
import { heading } from "../heading.js";
import { icon } from "../icon.js";
import { go } from "../router.js";
import { addressOf } from "../stage/address-of.js";
import { enter, scenario, scenarios } from "../stage/stage.js";
import { inLanguage, t } from "../texts.js";

export const name = "play";

/** The scenarios, or one of them with its cases; a case begins anew, at its own place on the network. */
export function show({ main, params, signal }) {
  const title = heading(t("play.title"));
  const body = el("div", { class: "stack" }, el("p", { class: "loading", role: "status" }, t("loading")));
  main.append(title, body);
  const fill = async () => {
    const parts = params.id ? one(await scenario(params.id), title) : all(await scenarios());
    if (!signal.aborted) body.replaceChildren(...parts);
  };
  fill().catch(() => body.replaceChildren(el("p", {}, t("lost.text"))));
  return t("play.title");
}

function all(played) {
  return [
    el("p", { class: "lead" }, t("play.lead")),
    el(
      "ul",
      { class: "panel rows", "data-list": "scenarios" },
      played.map((each) =>
        el(
          "li",
          { "data-key": `scenario:${each.id}` },
          el(
            "a",
            { href: `/demo/play/${each.id}` },
            el("strong", {}, inLanguage(each.title)),
            el("span", { class: "soft" }, inLanguage(each.opening)),
            icon("onward"),
          ),
        ),
      ),
    ),
  ];
}

function one(played, title) {
  title.textContent = inLanguage(played.title);
  const begin = (chosen) => {
    enter(played, chosen);
    go(addressOf(chosen));
  };
  return [
    el("p", { class: "lead" }, inLanguage(played.opening)),
    el(
      "div",
      { class: "panel rows", role: "list", "data-list": "cases", "aria-label": t("play.cases") },
      played.cases.map((each) =>
        el(
          "div",
          { role: "listitem", "data-key": `case:${each.id}`, "data-surface": each.surface },
          el(
            "button",
            { type: "button", class: "case", "data-action": "enter", click: () => begin(each) },
            el("strong", {}, inLanguage(each.title)),
            icon("onward"),
          ),
        ),
      ),
    ),
    el("p", {}, el("a", { href: "/demo/play" }, t("play.title"))),
  ];
}
