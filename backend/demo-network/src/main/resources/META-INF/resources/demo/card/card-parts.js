import { el } from "../dom.js";
import { answer } from "../slot.js";
import { ago, t } from "../texts.js";

/** When it came. */
export function age(invitation) {
  return el("p", { class: "soft", "data-part": "age" }, ago(invitation.age));
}

/** After an answer: what happened, and the way back. */
export function answered(invitation, text) {
  const back = () => answer(invitation.id, undefined);
  return el(
    "p",
    { class: "outcome" },
    el("span", {}, text),
    el("button", { type: "button", class: "more", "data-action": "undo", click: back }, t("undo")),
  );
}
