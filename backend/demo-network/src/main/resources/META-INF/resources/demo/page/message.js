import { note } from "../card/note.js";
import { firstName, invitation, person } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { nameLink, portraitLink } from "../person/line.js";
import { changes, say, slot } from "../slot.js";
import { clock, t } from "../texts.js";
import { toast } from "../toast.js";
import * as lost from "./lost.js";

export const name = "message";

/** A message to one person, under what they wrote. */
export function show({ main, query, signal }) {
  const theirs = invitation(query.get("invitation"));
  const someone = person(theirs?.from ?? query.get("to"));
  if (!someone) return lost.show({ main });
  const title = t("message.title", { name: someone.name });
  const said = el("ul", { class: "said", "aria-label": t("messages.title") });
  const draw = () =>
    said.replaceChildren(
      ...slot()
        .messages.filter((one) => one.to === someone.slug)
        .reverse()
        .map(bubble),
    );
  changes.addEventListener("change", draw, { signal });
  draw();
  main.append(
    heading(title),
    el(
      "section",
      { class: "panel text thread" },
      el("div", { class: "who with" }, portraitLink(someone, 48), nameLink(someone)),
      theirs
        ? (note(theirs) ?? el("p", { class: "soft" }, t("message.noNote", { name: firstName(someone) })))
        : "",
      said,
      form(someone),
    ),
    el("p", {}, el("a", { href: "/demo/invitations" }, t("to.invitations"))),
  );
  return title;
}

function form(someone) {
  const text = el("textarea", { id: "message", name: "message", rows: 5, required: true });
  const submit = (event) => {
    event.preventDefault();
    if (!text.value.trim()) return;
    say(someone.slug, text.value.trim());
    text.value = "";
    toast(t("message.done", { name: firstName(someone) }));
  };
  return el(
    "form",
    { submit },
    el("label", { for: "message" }, t("message.write")),
    text,
    el(
      "div",
      { class: "buttons" },
      el("button", { type: "submit", class: "button strong" }, t("invite.send")),
    ),
  );
}

const bubble = (one) => el("li", {}, el("p", {}, one.text), el("small", { class: "soft" }, clock(one.at)));
