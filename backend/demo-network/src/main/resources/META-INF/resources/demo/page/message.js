import { note } from "../card/note.js";
import { connectedOn, firstName, invitation, person, standing } from "../circle.js";
import { date } from "../dates.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { markRead, saidWith } from "../message/threads.js";
import { headline, nameLink, portraitLink } from "../person/line.js";
import { changes, say } from "../slot.js";
import { t } from "../texts.js";
import { toast } from "../toast.js";
import * as lost from "./lost.js";

export const name = "message";

/** The talk with one person, under what they wrote with their invitation. */
export function show({ main, query, signal }) {
  const theirs = invitation(query.get("invitation"));
  const someone = person(theirs?.from ?? query.get("to"));
  if (!someone || someone.slug === "me") return lost.show({ main });
  const title = t("message.title", { name: someone.name });
  const said = el("ul", { class: "said", "aria-label": t("messages.said") });
  const draw = () => said.replaceChildren(...saidWith(someone.slug).map((one) => bubble(one, someone)));
  changes.addEventListener("change", draw, { signal });
  draw();
  const about = person(query.get("about"));
  main.append(
    heading(title),
    el(
      "section",
      { class: "panel text thread", "data-part": "thread", "data-with": someone.slug },
      head(someone),
      theirs
        ? (note(theirs) ?? el("p", { class: "soft" }, t("message.noNote", { name: firstName(someone) })))
        : "",
      said,
      form(someone, about && t("introduction.start", { name: about.name, first: firstName(someone) })),
    ),
    el("p", {}, el("a", { href: "/demo/messages" }, t("messages"))),
  );
  markRead(someone.slug);
  return title;
}

function head(someone) {
  const since = standing(someone.slug) === "connected" && connectedOn(someone);
  return el(
    "div",
    { class: "with" },
    portraitLink(someone, 48),
    el(
      "div",
      {},
      nameLink(someone),
      headline(someone) ?? "",
      since ? el("p", { class: "soft" }, t("connected.since"), " ", date(since, "connected-on")) : "",
    ),
  );
}

function form(someone, start = "") {
  const text = el("textarea", { id: "message", name: "message", rows: 5, required: true });
  text.value = start;
  const submit = (event) => {
    event.preventDefault();
    if (!text.value.trim()) return;
    say(someone.slug, text.value.trim());
    text.value = "";
    toast(t("message.done", { name: firstName(someone) }));
  };
  return el(
    "form",
    { submit, "data-form": "message", "data-to": someone.slug },
    el("label", { for: "message" }, t("message.write")),
    text,
    el(
      "div",
      { class: "buttons" },
      el(
        "button",
        { type: "submit", class: "button strong", "data-action": "send-message" },
        t("invite.send"),
      ),
    ),
  );
}

function bubble(one, someone) {
  const speaker = one.from === "me" ? t("messages.you") : `${firstName(someone)}:`;
  return el(
    "li",
    { "data-from": one.from },
    el("span", { class: "unseen" }, `${speaker} `),
    el("p", { "data-part": "said" }, one.text),
    el("small", { class: "soft" }, date(one.at)),
  );
}
