import { people, person, strangers } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { actions } from "../person/actions.js";
import { connectAtOnce } from "../person/connect.js";
import { personRow } from "../person/line.js";
import { slot } from "../slot.js";
import { t } from "../texts.js";

export const name = "people";

/** People you may know: cards whose Connect sends at once, without asking. */
export function show({ main, signal }) {
  const asked = slot().sent.map((one) => person(one.to));
  const shown = people().filter((one) => strangers().includes(one) || asked.includes(one));
  const connect = (someone) => connectAtOnce(someone, "card");
  main.append(
    heading(t("people.title")),
    el("p", { class: "lead" }, t("people.lead")),
    el(
      "div",
      { class: "grid", role: "list", "data-list": "people", "aria-label": t("people.title") },
      shown.map((one) => personRow(one, actions(one, { connect, signal }))),
    ),
  );
  return t("people.title");
}
