import { el } from "../dom.js";
import { portrait } from "../portrait/portrait.js";
import { t } from "../texts.js";
import { actions } from "./actions.js";
import { connectLink } from "./connect.js";

/** A narrow second header with the same Connect, once the top card is out of sight. Not a heading: the page has one. */
export function stickyHeader(someone, card, signal) {
  const toProfile = () =>
    el("button", { type: "button", class: "button quiet", click: () => scrollTo({ top: 0 }) }, t("to.top"));
  const connect = (one) => (one.followFirst ? toProfile() : connectLink(one, { class: "button strong" }));
  const bar = el(
    "div",
    { class: "sticky", "data-part": "sticky-header", "data-slug": someone.slug, hidden: true },
    portrait(someone, 36),
    el("span", { class: "sticky-name" }, someone.name),
    actions(someone, { connect, received: toProfile, signal }),
  );
  const seen = new IntersectionObserver(([entry]) => {
    bar.hidden = entry.isIntersecting || entry.boundingClientRect.top > 0;
  });
  seen.observe(card);
  signal.addEventListener("abort", () => seen.disconnect());
  return bar;
}
