import { person } from "../circle.js";
import { contactOf, isAccepted } from "../contact/contacts.js";
import { el } from "../dom.js";
import { nameLink, portraitLink } from "../person/line.js";
import { portrait } from "../portrait/portrait.js";
import { withdraw } from "../slot.js";
import { clock, t } from "../texts.js";

/** An invitation as the other person got it. With `selection` it can be ticked, to be withdrawn with others. */
export function sentCard(one, selection) {
  const someone = person(one.to) ?? contactOf(one.to);
  const known = Boolean(person(one.to));
  const size = one.withdrawn ? 40 : 56;
  const isOpen = !one.withdrawn && !isAccepted(one);
  return el(
    "div",
    {
      role: "listitem",
      class: one.withdrawn ? "card answered" : "card",
      "data-key": `sent:${one.to}`,
      "data-state": isOpen ? undefined : one.withdrawn ? "withdrawn" : "accepted",
      "data-way": one.way,
    },
    selection && isOpen ? tick(one, someone, selection) : [],
    known ? portraitLink(someone, size) : portrait({}, size),
    el(
      "div",
      { class: "card-body" },
      el("p", { class: "who" }, known ? nameLink(someone) : el("strong", {}, someone.name)),
      one.withdrawn ? el("p", { class: "outcome" }, t("withdrawn")) : whatWasSent(one, someone),
    ),
    selection || isAccepted(one) ? [] : takeBack(one, someone),
  );
}

function whatWasSent(one, someone) {
  const [before, after] = t(`way.${one.way}`).split("{time}");
  return [
    el(
      "p",
      { class: "soft" },
      before,
      el("time", { "data-part": "sent-on", datetime: one.at }, clock(one.at)),
      after,
    ),
    isAccepted(one) ? el("p", {}, t("answer.accepted")) : "",
    one.note
      ? el("p", { class: "note", "data-part": "note" }, one.note)
      : el("p", { class: "no-note", "data-part": "no-note" }, t("sent.noNote", { name: someone.name })),
  ];
}

function tick(one, someone, { chosen, changed }) {
  const change = ({ currentTarget }) => {
    if (currentTarget.checked) chosen.add(one.to);
    else chosen.delete(one.to);
    changed();
  };
  return el("input", {
    type: "checkbox",
    name: "withdraw",
    class: "choose",
    value: one.to,
    checked: chosen.has(one.to),
    "aria-label": t("select.label", { name: someone.name }),
    change,
  });
}

function takeBack(one, someone) {
  const withdrawn = Boolean(one.withdrawn);
  return el(
    "button",
    {
      type: "button",
      class: withdrawn ? "more" : "button quiet",
      "data-action": withdrawn ? "undo" : "withdraw",
      "aria-label": t(withdrawn ? "undo.label" : "withdraw.label", { name: someone.name }),
      click: () => withdraw(one.to, !withdrawn),
    },
    t(withdrawn ? "undo" : "withdraw"),
  );
}
