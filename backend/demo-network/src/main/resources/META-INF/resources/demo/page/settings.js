import { el } from "../dom.js";
import { heading } from "../heading.js";
import { icon } from "../icon.js";
import { draw } from "../router.js";
import { slot } from "../slot.js";
import { t } from "../texts.js";
import { accounts, play } from "../visitor.js";

export const name = "settings";

export function show({ main }) {
  const { connections, broadcasts } = slot().settings;
  main.append(
    heading(t("settings")),
    el(
      "ul",
      { class: "panel rows" },
      row("visibility", t(`visibility.${connections}`)),
      row("broadcast", t(`broadcast.${broadcasts}`)),
    ),
    account(),
  );
  return t("settings");
}

function row(page, value) {
  return el(
    "li",
    {},
    el(
      "a",
      { href: `/demo/settings/${page}` },
      el("strong", {}, t(`${page}.title`)),
      el("span", { class: "soft" }, value),
      icon("onward"),
    ),
  );
}

/** The tier decides how long a note may be and how many there are in a month. */
function account() {
  const choose = ({ target }) => {
    play({ account: target.value });
    draw({ keepPlace: true });
    document.querySelector('[name="account"]:checked')?.focus({ preventScroll: true });
  };
  return el(
    "fieldset",
    { class: "panel text radios", "data-setting": "account", change: choose },
    el("legend", {}, t("account.title")),
    accounts().map((kind) =>
      el(
        "label",
        { class: "tick" },
        el("input", { type: "radio", name: "account", value: kind, checked: slot().part.account === kind }),
        el("span", {}, el("strong", {}, t(`part.account.${kind}`)), " ", t(`account.${kind}`)),
      ),
    ),
  );
}
