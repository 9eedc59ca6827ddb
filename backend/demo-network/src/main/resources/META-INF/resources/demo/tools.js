import { el } from "./dom.js";
import { icon } from "./icon.js";
import { turnLook } from "./look.js";
import { draw } from "./router.js";
import { choose, language, languages, t } from "./texts.js";
import { menuButton } from "./top-menus.js";

/** The right end of the bar: contacts, oneself, language and look. */
export function tools(drawAgain) {
  return el(
    "div",
    { class: "tools" },
    addContacts(),
    menuButton("me"),
    el(
      "div",
      { class: "languages", role: "group", "aria-label": t("language") },
      languages().map((code) => languageButton(code, drawAgain)),
    ),
    el(
      "button",
      { type: "button", class: "round", "aria-label": t("look"), title: t("look"), click: turnLook },
      icon("look"),
    ),
  );
}

/** A little man with a plus: it looks like Connect, and leads to the whole address book. */
function addContacts() {
  const label = t("contacts.label");
  return el(
    "a",
    { class: "round", href: "/demo/import", "data-entry": "icon", "aria-label": label, title: label },
    icon("contacts-add"),
  );
}

function languageButton(code, drawAgain) {
  const change = async () => {
    await choose(code);
    drawAgain();
    draw({ keepPlace: true });
    document.querySelector(`.languages [lang="${code}"]`).focus({ preventScroll: true });
  };
  const short = el("span", { "aria-hidden": "true" }, code.toUpperCase());
  return el(
    "button",
    { type: "button", lang: code, "aria-pressed": String(code === language()), click: change },
    short,
    el("span", { class: "unseen" }, t(`language.${code}`)),
  );
}
