import { el } from "./dom.js";
import { icon } from "./icon.js";
import { openMenu } from "./more-menu.js";
import { portrait } from "./portrait/portrait.js";
import { changes } from "./slot.js";
import { t } from "./texts.js";
import { me } from "./visitor.js";

const MENUS = {
  network: [
    ["people", "/demo/people", "people.title"],
    ["sent", "/demo/sent", "sent.title"],
    ["event", "/demo/events", "events"],
    ["recommend", "/demo/me/recommendations", "recommendations"],
    ["contacts-add", "/demo/import", "menu.add", { "data-entry": "menu" }],
  ],
  me: [
    ["person", "/demo/me", "me.title"],
    ["edit", "/demo/me/edit", "me.edit"],
    ["settings", "/demo/settings", "settings"],
    ["help", "/demo/help", "help.title"],
  ],
};

export function menuButton(name) {
  const label = t(`menu.${name}`);
  const isMe = name === "me";
  const button = el(
    "button",
    {
      type: "button",
      class: isMe ? "round" : "place",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": isMe && label,
      "data-menu": name,
    },
    isMe ? face() : [icon("network"), el("span", {}, label)],
  );
  button.addEventListener("click", () => openMenu(button, { label }, MENUS[name].map(item)));
  return button;
}

function item([shape, href, key, attributes = {}]) {
  return el(
    "a",
    { role: "menuitem", tabindex: "-1", class: "item", href, ...attributes },
    icon(shape),
    t(key),
  );
}

function face() {
  const box = el("span", { class: "picture" }, portrait(me(), 32));
  changes.addEventListener("change", () => box.isConnected && box.replaceChildren(portrait(me(), 32)));
  return box;
}
