import { isAccepted } from "../contact/contacts.js";
import { el } from "../dom.js";
import { slot, withdrawAll } from "../slot.js";
import { counted, t } from "../texts.js";
import { announce } from "../toast.js";

const FROM = 2;

/** Choosing several sent invitations, or all of them, to withdraw: the way out after an import. */
export function manyBar(many) {
  const pending = slot().sent.filter((one) => !one.withdrawn && !isAccepted(one));
  for (const to of many.chosen) if (!pending.some((one) => one.to === to)) many.chosen.delete(to);
  if (pending.length < FROM) many.on = false;
  if (pending.length < FROM) return "";
  return el("div", { class: "many", "data-part": "many" }, many.on ? choosing(many, pending) : begin(many));
}

function begin(many) {
  return button("select-sent", t("select"), () => {
    many.on = true;
    many.draw();
  });
}

function choosing(many, pending) {
  const everyone = el("input", {
    type: "checkbox",
    "data-action": "select-all",
    checked: many.chosen.size === pending.length,
    change: ({ currentTarget }) => {
      many.chosen = new Set(currentTarget.checked ? pending.map((one) => one.to) : []);
      many.draw();
    },
  });
  const take = () => {
    const those = [...many.chosen];
    many.on = false;
    withdrawAll(those, true);
    announce(counted("withdrawn.many", those.length));
  };
  const stop = () => {
    many.on = false;
    many.draw();
  };
  return [
    el("label", { class: "tick" }, everyone, counted("select.sent", pending.length)),
    button("select-stop", t("cancel"), stop),
    button("withdraw-selected", counted("withdraw.many", many.chosen.size), take, {
      class: "button strong",
      disabled: many.chosen.size === 0,
    }),
  ];
}

function button(action, text, click, looks = { class: "button quiet" }) {
  return el("button", { type: "button", "data-action": action, ...looks, click }, text);
}
