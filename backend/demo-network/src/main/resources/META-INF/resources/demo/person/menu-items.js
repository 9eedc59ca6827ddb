import { firstName, person, standing } from "../circle.js";
import { el } from "../dom.js";
import { icon } from "../icon.js";
import { openInvite } from "../invite-dialog.js";
import { isPhone } from "../layout.js";
import { t } from "../texts.js";
import { account } from "../visitor.js";
import { connectLink } from "./connect.js";

const ITEM = { role: "menuitem", tabindex: "-1", class: "item" };

/** What hides under More: for a stranger Connect and an introduction, for a connection a recommendation. */
export function menuItems(someone) {
  const last = someone.name.split(" ").at(-1);
  const own = { stranger: forStranger, connected: forConnection }[standing(someone.slug)] ?? (() => []);
  return [
    ...own(someone),
    link("search", `/demo/search?q=${encodeURIComponent(last)}`, t("menu.alike")),
    link("people", "/demo/people", t("people.title")),
  ];
}

function forStranger(someone) {
  const between = someone.mutual && person(someone.mutual.slug);
  return [
    connectLink(someone, ITEM),
    ...(isPhone() && account().personal ? [personalise(someone)] : []),
    ...(between && standing(between.slug) === "connected"
      ? [
          link(
            "messages",
            `/demo/message?to=${between.slug}&about=${someone.slug}`,
            t("introduction", { name: firstName(between) }),
            { "data-action": "introduction" },
          ),
        ]
      : []),
  ];
}

/** On a phone Connect sends at once; the way to a note of one's own hides here. */
function personalise(someone) {
  const click = () => openInvite(someone, "write");
  return el(
    "button",
    { type: "button", ...ITEM, "data-action": "personalise", click },
    icon("note"),
    t("personalise"),
  );
}

function forConnection(someone) {
  const to = `/demo/in/${someone.slug}/recommendations`;
  const name = firstName(someone);
  return [
    link("recommend", `${to}/write`, t("recommend", { name }), { "data-action": "recommend" }),
    link("ask", `${to}/ask`, t("ask"), { "data-action": "ask-for-recommendation" }),
  ];
}

function link(shape, href, text, attributes = {}) {
  return el("a", { ...ITEM, ...attributes, href }, icon(shape), text);
}
