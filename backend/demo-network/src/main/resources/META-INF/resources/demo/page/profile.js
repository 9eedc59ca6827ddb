import { person } from "../circle.js";
import { el } from "../dom.js";
import { alsoViewed } from "../person/also-viewed.js";
import { stickyHeader } from "../person/sticky-header.js";
import { topCard } from "../person/top-card.js";
import { inLanguage, t } from "../texts.js";
import * as lost from "./lost.js";

export const name = "profile";

const POSTS = ["chair", "train", "list", "question", "bread", "thanks"];

export function show({ main, params, signal }) {
  const someone = person(params.slug);
  if (!someone) return lost.show({ main });
  const card = topCard(someone, signal);
  main.append(
    stickyHeader(someone, card, signal),
    el(
      "div",
      { class: "profile" },
      el("div", { class: "own" }, card, about(someone), path(someone), posts(someone)),
      alsoViewed(someone, signal),
    ),
  );
  return someone.name;
}

function about(someone) {
  const words = someone.about
    ? el("p", {}, inLanguage(someone.about))
    : el("p", { class: "soft" }, t("about.none"));
  return el("section", { class: "panel text" }, el("h2", {}, t("about")), words);
}

/** A few posts, so that the page is long enough for the small header to have a reason to appear. */
function posts(someone) {
  const from = someone.slug.length % POSTS.length;
  const shown = [...POSTS.slice(from), ...POSTS.slice(0, from)];
  return el(
    "section",
    { class: "panel text" },
    el("h2", {}, t("posts")),
    el(
      "ul",
      { class: "posts" },
      shown.map((key) => el("li", {}, t(`post.${key}`))),
    ),
  );
}

function path(someone) {
  const role = inLanguage(someone.headline);
  const lines = ["now", "before", "learned"].map((key, i) =>
    el(
      "li",
      {},
      el("strong", {}, i === 0 ? role : t(`path.${key}`)),
      el("span", { class: "soft" }, t(`path.${key}.when`)),
    ),
  );
  return el("section", { class: "panel text" }, el("h2", {}, t("path")), el("ul", { class: "path" }, lines));
}
