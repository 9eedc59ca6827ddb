import { events, person } from "../circle.js";
import { date, dayOf } from "../dates.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { actions } from "../person/actions.js";
import { connectLink } from "../person/connect.js";
import { personRow } from "../person/line.js";
import { put, slot } from "../slot.js";
import { inLanguage, t } from "../texts.js";
import * as place from "./place.js";

export const name = "event";

/** An evening one has been to, with the people who were there. Other events are only announced. */
export function show({ main, params, signal }) {
  const found = events().find((one) => one.slug === params.slug);
  if (!found) return place.show({ main });
  const title = inLanguage(found.name);
  main.append(
    el(
      "section",
      { class: "panel text stack", "data-part": "event", "data-event": found.slug },
      heading(title),
      el("p", { class: "soft" }, found.place, ", ", date(dayOf(found), "event-on")),
      el("p", {}, inLanguage(found.text)),
    ),
    el("h2", { class: "between" }, t("event.people")),
    el(
      "div",
      { class: "panel cards", role: "list", "data-list": "attendees", "aria-label": t("event.people") },
      found.people.map(person).map((one) => {
        const more = () => met(one, found);
        return personRow(one, actions(one, { connect: (who) => connectLink(who), more, signal }));
      }),
    ),
  );
  return title;
}

/** For one's own memory: we talked. */
function met(someone, event) {
  const isMet = slot().met[someone.slug] === event.slug;
  const click = () => put({ met: { ...slot().met, [someone.slug]: isMet ? undefined : event.slug } });
  return el(
    "button",
    {
      type: "button",
      class: "button quiet",
      "data-action": "met",
      "aria-pressed": String(isMet),
      "aria-label": t("met.label", { name: someone.name }),
      click,
    },
    t("met"),
  );
}
