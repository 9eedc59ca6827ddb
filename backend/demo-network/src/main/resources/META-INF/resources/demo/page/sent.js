import { person } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { nameLink, portraitLink } from "../person/line.js";
import { changes, slot, withdraw } from "../slot.js";
import { clock, t } from "../texts.js";
import { tabs } from "./tabs.js";

export const name = "sent";

/** What left from here, as the other person gets it. */
export function show({ main, signal }) {
  const body = el("div", {});
  const draw = () => body.replaceChildren(...parts());
  changes.addEventListener(
    "change",
    () => {
      const key = document.activeElement?.closest("[data-key]")?.dataset.key;
      draw();
      if (key) body.querySelector(`[data-key="${key}"] [data-action]`)?.focus();
    },
    { signal },
  );
  main.append(heading(t("sent.title")), tabs("sent"), body);
  draw();
  return t("sent.title");
}

function parts() {
  const { sent, messages } = slot();
  return [
    sent.length
      ? list("sent", t("sent.title"), sent.map(invitation))
      : el(
          "p",
          { class: "panel empty" },
          t("sent.none"),
          " ",
          el("a", { href: "/demo/people" }, t("nav.people")),
        ),
    ...(messages.length
      ? [el("h2", {}, t("messages.title")), list("messages", t("messages.title"), messages.map(message))]
      : []),
  ];
}

const list = (which, label, items) =>
  el("div", { class: "panel cards", role: "list", "data-list": which, "aria-label": label }, items);

function invitation(one) {
  const someone = person(one.to);
  const note = one.note
    ? el("p", { class: "note", "data-part": "note" }, one.note)
    : el("p", { class: "no-note", "data-part": "no-note" }, t("sent.noNote", { name: someone.name }));
  return el(
    "div",
    {
      role: "listitem",
      class: one.withdrawn ? "card answered" : "card",
      "data-key": `sent:${one.to}`,
      "data-state": one.withdrawn && "withdrawn",
    },
    portraitLink(someone, one.withdrawn ? 40 : 56),
    el(
      "div",
      { class: "card-body" },
      el("p", { class: "who" }, nameLink(someone)),
      one.withdrawn
        ? el("p", { class: "outcome" }, t("withdrawn"))
        : [el("p", { class: "soft" }, t(`way.${one.way}`, { time: clock(one.at) })), note],
    ),
    takeBack(one, someone),
  );
}

function takeBack(one, someone) {
  if (one.withdrawn)
    return el(
      "button",
      {
        type: "button",
        class: "more",
        "data-action": "undo",
        "aria-label": t("undo.label", { name: someone.name }),
        click: () => withdraw(one.to, false),
      },
      t("undo"),
    );
  return el(
    "button",
    {
      type: "button",
      class: "button quiet",
      "data-action": "withdraw",
      "aria-label": t("withdraw.label", { name: someone.name }),
      click: () => withdraw(one.to, true),
    },
    t("withdraw"),
  );
}

function message(one) {
  const someone = person(one.to);
  return el(
    "div",
    { role: "listitem", class: "card" },
    portraitLink(someone, 56),
    el(
      "div",
      { class: "card-body" },
      el("p", { class: "who" }, nameLink(someone)),
      el("p", { class: "soft" }, clock(one.at)),
      el("p", { class: "note" }, one.text),
    ),
  );
}
