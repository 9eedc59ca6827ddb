import { standing } from "../circle.js";
import { el } from "../dom.js";
import { icon } from "../icon.js";
import { changes } from "../slot.js";
import { t } from "../texts.js";

/**
 * What can be done with a person just now, drawn again whenever that changes.
 * `connect` draws the Connect control of this place; `more` adds what only this place has.
 */
export function actions(someone, { connect, received = connect, more = () => [], signal }) {
  const box = el("div", { class: "actions", "data-actions": someone.slug });
  const draw = () => {
    const focused = box.contains(document.activeElement);
    const drawn = { stranger: connect, received, pending, connected }[standing(someone.slug)];
    box.replaceChildren(...[drawn(someone), more(someone)].flat());
    if (focused) box.querySelector("a, button, [tabindex]")?.focus();
  };
  changes.addEventListener("change", draw, { signal });
  draw();
  return box;
}

function pending() {
  return el(
    "span",
    { class: "pending", "data-part": "pending", tabindex: "-1" },
    icon("pending"),
    t("pending"),
  );
}

function connected(someone) {
  return el(
    "a",
    {
      class: "button",
      href: `/demo/message?to=${someone.slug}`,
      "aria-label": t("message.label", { name: someone.name }),
    },
    t("message"),
  );
}
