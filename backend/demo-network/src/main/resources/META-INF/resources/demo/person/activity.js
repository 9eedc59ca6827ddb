import { firstName, person } from "../circle.js";
import { date } from "../dates.js";
import { el } from "../dom.js";
import { givenBy, receivedBy } from "../recommendation/recommendations.js";
import { t } from "../texts.js";

const POSTS = ["chair", "train", "list", "question", "bread", "thanks"];
const LATEST = 4;

/** What somebody did lately: recommendations given and received stand above each other, then a few posts. */
export function activity(someone) {
  const latest = [...receivedBy(someone.slug), ...givenBy(someone.slug)]
    .sort((one, other) => other.on.localeCompare(one.on))
    .slice(0, LATEST);
  const from = someone.slug.length % POSTS.length;
  const posts = [...POSTS.slice(from), ...POSTS.slice(0, from)];
  return el(
    "section",
    { class: "panel text", "data-part": "activity", "data-section": "activity" },
    el("h2", {}, t("activity")),
    el(
      "ul",
      { class: "posts" },
      latest.map(happened),
      posts.map((key) => el("li", { "data-activity": "post" }, t(`post.${key}`))),
    ),
  );
}

function happened(one) {
  const names = { from: firstName(person(one.from)), to: firstName(person(one.to)) };
  return el(
    "li",
    { "data-activity": "recommendation", "data-from": one.from, "data-to": one.to },
    t("activity.recommended", names),
    " ",
    el("span", { class: "soft" }, date(one.on)),
  );
}
