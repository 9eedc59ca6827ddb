import { age, answered } from "../card/card-parts.js";
import { why, writeBack } from "../card/invitation-card.js";
import { note } from "../card/note.js";
import { connectedOn, firstName, standing, theirInvitation } from "../circle.js";
import { date } from "../dates.js";
import { el } from "../dom.js";
import { isPhone } from "../layout.js";
import { slot } from "../slot.js";
import { t } from "../texts.js";

/** Their invitation in the head of their profile, what came of it, or since when one is connected. */
export function drawInvited(someone, card, invited) {
  const theirs = theirInvitation(someone.slug);
  const state = slot().answers[theirs?.id];
  const focused = invited.contains(document.activeElement);
  mark(card, "key", theirs && `invitation:${theirs.id}`);
  mark(card, "state", state);
  if (standing(someone.slug) === "received") invited.replaceChildren(...waiting(theirs, someone));
  else invited.replaceChildren(...(state ? [outcome(theirs, someone, state)] : since(someone)));
  if (focused) card.querySelector('[data-action="undo"], [data-action="accept"]')?.focus();
}

function mark(card, name, value) {
  if (value) card.dataset[name] = value;
  else delete card.dataset[name];
}

function waiting(theirs, someone) {
  return [
    el("p", {}, t(isPhone() ? "invited.short" : "invited", { name: someone.name })),
    age(theirs),
    note(theirs) ?? "",
    writeBack(theirs, someone),
  ];
}

/** After an answer on the profile itself. */
function outcome(theirs, someone, state) {
  const line = answered(theirs, t(`${state}.done`, { name: firstName(someone) }));
  line.append(...(state === "ignored" ? [why(theirs, someone)] : since(someone)));
  return line;
}

function since(someone) {
  const day = standing(someone.slug) === "connected" && connectedOn(someone);
  return day ? [el("span", {}, t("connected.since"), " ", date(day, "connected-on"))] : [];
}
