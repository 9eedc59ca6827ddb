import { people, strangers } from "../circle.js";
import { el } from "../dom.js";
import { t } from "../texts.js";
import { actions } from "./actions.js";
import { connectLink } from "./connect.js";
import { headline, nameLink, portraitLink } from "./line.js";

const SHOWN = 4;

/** Strangers beside a profile; their Connect controls share the page with the one that is meant. */
export function alsoViewed(someone, signal) {
  const all = people();
  const from = all.indexOf(someone) + 1;
  const free = new Set(strangers().filter((one) => one !== someone && !one.followFirst));
  const others = [...all.slice(from), ...all.slice(0, from)].filter((one) => free.has(one));
  return el(
    "aside",
    { class: "panel text", "data-part": "also-viewed", "aria-labelledby": "also-viewed" },
    el("h2", { id: "also-viewed" }, t("alsoViewed")),
    el(
      "ul",
      {},
      others.slice(0, SHOWN).map((one) => stranger(one, signal)),
    ),
  );
}

function stranger(one, signal) {
  return el(
    "li",
    { class: "stranger" },
    portraitLink(one, 48),
    el(
      "div",
      {},
      el("p", { class: "who" }, nameLink(one)),
      headline(one),
      actions(one, { connect: (who) => connectLink(who), signal }),
    ),
  );
}
