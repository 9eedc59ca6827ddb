import { el } from "../dom.js";
import { draw } from "../router.js";
import { slot } from "../slot.js";
import { t } from "../texts.js";
import { accounts, play, profiles } from "../visitor.js";

/** Behind the scenes: which profile and which kind of account one practises with. No real network has this. */
export function visitorChoice() {
  const { profile, account, limited } = slot().part;
  return el(
    "form",
    { class: "panel text choice", "data-part": "visitor-choice", submit: (event) => event.preventDefault() },
    el("h2", {}, t("part.title")),
    el("p", { class: "soft" }, t("part.text")),
    el(
      "div",
      { class: "choices" },
      choice("profile", profiles(), profile),
      choice("account", accounts(), account),
      choice("limited", ["no", "yes"], limited ? "yes" : "no"),
    ),
  );
}

function choice(name, values, chosen) {
  const id = `demo-part-${name}`;
  const change = ({ currentTarget }) => {
    const { value } = currentTarget;
    play({ [name]: name === "limited" ? value === "yes" : value });
    draw({ keepPlace: true });
    document.getElementById(id)?.focus({ preventScroll: true });
  };
  return el(
    "p",
    { class: "field" },
    el("label", { for: id }, t(`part.${name}`)),
    el(
      "select",
      { id, name, change },
      values.map((value) => el("option", { value, selected: value === chosen }, t(`part.${name}.${value}`))),
    ),
  );
}
