import { firstName, person } from "../circle.js";
import { el } from "../dom.js";
import { answers } from "../person/answers.js";
import { company, headline, mutual, nameLink, portraitLink, profileOf } from "../person/line.js";
import { askReason } from "../reason-dialog.js";
import { slot } from "../slot.js";
import { t } from "../texts.js";
import { age, answered } from "./card-parts.js";
import { note } from "./note.js";
import { placeCard } from "./place-card.js";

/** Fills a list item with an invitation. The item may have shown another one before. */
export function drawInvitation(item, invitation) {
  const state = slot().answers[invitation.id];
  item.dataset.key = `invitation:${invitation.id}`;
  item.dataset.kind = invitation.kind;
  if (state) item.dataset.state = state;
  else delete item.dataset.state;
  item.className = state ? "card answered" : "card";
  item.replaceChildren(
    ...(invitation.kind === "person" ? personal(invitation, state) : placeCard(invitation, state)),
  );
}

function personal(invitation, state) {
  const someone = person(invitation.from);
  if (state)
    return [
      portraitLink(someone, 40),
      el("div", { class: "card-body" }, outcome(invitation, someone, state)),
    ];
  const follows = invitation.scene === "follows" && [" ", t("follows")];
  const body = [
    el("p", { class: "who" }, nameLink(someone), follows || []),
    headline(someone),
    company(someone),
    mutual(someone),
    age(invitation),
    el("div", { class: "answers", "data-part": "answers" }, answers(invitation, someone)),
    note(invitation),
    writeBack(invitation, someone),
  ];
  return [portraitLink(someone, 64), el("div", { class: "card-body" }, body.filter(Boolean))];
}

/** To answer with a word of one's own, before one has accepted. */
export function writeBack(invitation, someone) {
  const href = `/demo/message?invitation=${invitation.id}`;
  const label = t("message.label", { name: someone.name });
  return el("p", { class: "write" }, el("a", { href, "aria-label": label }, t("message")));
}

function outcome(invitation, someone, state) {
  const line = answered(invitation, t(`${state}.done`, { name: firstName(someone) }));
  line.append(...(state === "accepted" ? next(someone) : [why(invitation, someone)]));
  return line;
}

/** After accepting: what one can do next. */
function next(someone) {
  const { name } = someone;
  return [
    el(
      "a",
      { href: `/demo/message?to=${someone.slug}`, "aria-label": t("message.label", { name }) },
      t("message"),
    ),
    el(
      "a",
      { href: profileOf(someone), "data-part": "next", "aria-label": t("see.label", { name }) },
      t("see"),
    ),
  ];
}

/** After ignoring: the network would like to know why, until it has been told. */
export function why(invitation, someone) {
  const reason = slot().reasons[invitation.id];
  if (reason)
    return el("span", { class: "soft", "data-part": "reason", "data-reason": reason }, t(`reason.${reason}`));
  return el(
    "button",
    {
      type: "button",
      class: "more",
      "data-action": "ignore-reason",
      "aria-haspopup": "dialog",
      "aria-label": t("reason.label", { name: someone.name }),
      click: () => askReason(invitation, someone),
    },
    t("reason.ask"),
  );
}
