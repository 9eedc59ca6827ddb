import { theirInvitation } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { icon } from "../icon.js";
import { openMenu } from "../more-menu.js";
import { portrait } from "../portrait/portrait.js";
import { changes, follow, slot } from "../slot.js";
import { t } from "../texts.js";
import { actions } from "./actions.js";
import { answers } from "./answers.js";
import { connectLink } from "./connect.js";
import { drawInvited } from "./invited.js";
import { company, degree, headline, mutual } from "./line.js";
import { menuItems } from "./menu-items.js";

/** The head of a profile: who it is and what one can do. */
export function topCard(someone, signal) {
  const invited = el("div", { class: "invited" });
  const card = el(
    "section",
    { class: "panel top-card", "data-part": "top-card", "data-slug": someone.slug },
    el("div", { class: "banner" }),
    portrait(someone, 128),
    heading(someone.name),
    " ",
    degree(someone),
    headline(someone),
    company(someone) ?? "",
    someone.place && el("p", { class: "soft" }, someone.place),
    mutual(someone),
    invited,
    actions(someone, {
      connect: primary,
      received: () => answers(theirInvitation(someone.slug), someone),
      more: moreButton,
      signal,
    }),
  );
  const draw = () => drawInvited(someone, card, invited);
  changes.addEventListener("change", draw, { signal });
  draw();
  return card;
}

/** With some people Follow comes first, and Connect hides under More. */
function primary(someone) {
  return someone.followFirst ? followButton(someone) : connectLink(someone, { class: "button strong" });
}

function followButton(someone) {
  const follows = slot().followed.includes(someone.slug);
  return el(
    "button",
    {
      type: "button",
      class: "button strong",
      "aria-pressed": String(follows),
      "aria-label": t("follow.label", { name: someone.name }),
      click: () => follow(someone.slug),
    },
    t("follow"),
  );
}

function moreButton(someone) {
  const button = el(
    "button",
    {
      type: "button",
      class: "button quiet",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": t("more.label", { name: someone.name }),
    },
    icon("more"),
    t("more"),
  );
  button.addEventListener("click", () =>
    openMenu(
      button,
      { slug: someone.slug, label: t("more.label", { name: someone.name }) },
      menuItems(someone),
    ),
  );
  return button;
}
