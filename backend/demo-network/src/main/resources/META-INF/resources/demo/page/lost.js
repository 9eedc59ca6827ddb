import { el } from "../dom.js";
import { heading } from "../heading.js";
import { t } from "../texts.js";

export const name = "lost";

export function show({ main }) {
  main.append(
    heading(t("lost.title")),
    el("p", { class: "lead" }, t("lost.text")),
    el("p", {}, el("a", { class: "button strong", href: "/demo/" }, t("lost.home"))),
  );
  return t("lost.title");
}
