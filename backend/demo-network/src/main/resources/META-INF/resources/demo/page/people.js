import { inBatches } from "../batches.js";
import { people, person, strangers } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { icon } from "../icon.js";
import { actions } from "../person/actions.js";
import { connectAtOnce } from "../person/connect.js";
import { personRow } from "../person/line.js";
import { slot } from "../slot.js";
import { t } from "../texts.js";

export const name = "people";

const BATCH = 12;

/** People you may know: cards whose Connect sends at once, without asking. */
export function show({ main, signal }) {
  const asked = slot().sent.map((one) => person(one.to));
  const shown = people().filter((one) => strangers().includes(one) || asked.includes(one));
  const connect = (someone) => connectAtOnce(someone, "card");
  const list = el("div", {
    class: "grid",
    role: "list",
    "data-list": "people",
    "aria-label": t("people.title"),
  });
  main.append(
    heading(t("people.title")),
    el("p", { class: "lead" }, t("people.lead")),
    bookCard(),
    inBatches(list, shown, {
      size: BATCH,
      draw: (one) => personRow(one, actions(one, { connect, signal })),
      signal,
    }),
  );
  return t("people.title");
}

/** Between the people stands an offer to invite a whole address book. */
function bookCard() {
  return el(
    "section",
    { class: "panel text book", "aria-labelledby": "demo-book" },
    icon("contacts-add"),
    el("div", {}, el("h2", { id: "demo-book" }, t("book.title")), el("p", {}, t("book.text"))),
    el("a", { class: "button", href: "/demo/import", "data-entry": "card" }, t("book.open")),
  );
}
