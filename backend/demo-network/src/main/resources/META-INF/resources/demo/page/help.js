import { el } from "../dom.js";
import { heading } from "../heading.js";
import { icon } from "../icon.js";
import { t } from "../texts.js";

export const name = "help";

const TOPICS = [
  ["limited", "/demo/help/limited"],
  ["withdraw", "/demo/sent"],
  ["visibility", "/demo/settings/visibility"],
  ["recommendations", "/demo/me/recommendations"],
];

export function show({ main }) {
  main.append(
    heading(t("help.title")),
    el("p", { class: "lead" }, t("help.lead")),
    el(
      "ul",
      { class: "panel rows" },
      TOPICS.map(([key, href]) =>
        el(
          "li",
          {},
          el(
            "a",
            { href },
            el("strong", {}, t(`help.${key}`)),
            el("span", { class: "soft" }, t(`help.${key}.text`)),
            icon("onward"),
          ),
        ),
      ),
    ),
  );
  return t("help.title");
}
