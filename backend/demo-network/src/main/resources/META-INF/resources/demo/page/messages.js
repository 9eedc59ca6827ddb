import { person } from "../circle.js";
import { date } from "../dates.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { isUnread, saidWith, threads } from "../message/threads.js";
import { portraitLink } from "../person/line.js";
import { t } from "../texts.js";

export const name = "messages";

/** Everybody one has written with. */
export function show({ main }) {
  const title = t("messages");
  main.append(
    heading(title),
    el(
      "div",
      { class: "panel cards", role: "list", "data-list": "threads", "aria-label": title },
      threads().map(thread),
    ),
  );
  return title;
}

function thread(slug) {
  const someone = person(slug);
  const last = saidWith(slug).at(-1);
  const isNew = isUnread(slug);
  return el(
    "div",
    {
      role: "listitem",
      class: isNew ? "card row new" : "card row",
      "data-key": `thread:${slug}`,
      "data-unread": isNew,
    },
    portraitLink(someone, 56),
    el(
      "div",
      { class: "card-body" },
      el(
        "p",
        { class: "who" },
        el("a", { class: "name whole", href: `/demo/message?to=${slug}` }, el("strong", {}, someone.name)),
        isNew ? el("span", { class: "count" }, t("messages.new")) : "",
      ),
      el(
        "p",
        { class: "last", "data-part": "last" },
        last.from === "me" ? `${t("messages.you")} ` : "",
        last.text,
      ),
      el("p", { class: "soft" }, date(last.at)),
    ),
  );
}
