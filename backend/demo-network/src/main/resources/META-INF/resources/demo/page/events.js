import { events } from "../circle.js";
import { date, dayOf } from "../dates.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { icon } from "../icon.js";
import { inLanguage, t } from "../texts.js";

export const name = "events";

/** Where one has been lately. */
export function show({ main }) {
  main.append(
    heading(t("events")),
    el("p", { class: "lead" }, t("events.lead")),
    el(
      "ul",
      { class: "panel rows", "data-list": "events" },
      events().map((one) =>
        el(
          "li",
          { "data-key": `event:${one.slug}` },
          el(
            "a",
            { href: `/demo/event/${one.slug}` },
            el("strong", {}, inLanguage(one.name)),
            el("span", { class: "soft" }, one.place, ", ", date(dayOf(one), "event-on")),
            icon("onward"),
          ),
        ),
      ),
    ),
  );
  return t("events");
}
