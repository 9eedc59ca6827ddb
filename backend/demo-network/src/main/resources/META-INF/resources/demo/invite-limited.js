import { el } from "./dom.js";
import { head, named } from "./invite-steps.js";
import { t } from "./texts.js";

/** What one sees instead of the note dialog when functions have stopped working. */
export function limitedStep(someone, { close }) {
  return [
    head(t("limited.toast"), close),
    el("p", {}, named("limited.dialog", someone)),
    el(
      "div",
      { class: "buttons" },
      el(
        "a",
        { class: "button quiet", href: "/demo/help/limited", autofocus: true, "data-action": "help" },
        t("limited.name"),
      ),
    ),
  ];
}
