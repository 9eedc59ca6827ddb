import { el } from "../dom.js";
import { t } from "../texts.js";

export const ROLES = ["report", "manager", "peer", "client"];
/** Characters in a recommendation. */
export const LIMIT = 3000;

/** How the writer stood to the other at the time. */
export function roleChoice(label) {
  return el(
    "p",
    { class: "field" },
    el("label", { for: "demo-role" }, label),
    el(
      "select",
      { id: "demo-role", name: "role", required: true },
      el("option", { value: "" }, t("role.choose")),
      ROLES.map((role) => el("option", { value: role }, t(`role.${role}`))),
    ),
  );
}

/** A text field with a counter; `filled` is told whether there is something in it. */
export function words({ id, name, label, value = "", filled }) {
  const counter = el("span", { "data-part": "counter", id: `${id}-counter` }, `${value.length}/${LIMIT}`);
  const text = el("textarea", {
    id,
    name,
    maxlength: LIMIT,
    rows: 7,
    required: true,
    "aria-describedby": counter.id,
    input: () => {
      counter.textContent = `${text.value.length}/${LIMIT}`;
      filled(text.value.trim() !== "");
    },
  });
  text.value = value;
  return [el("label", { for: id }, label), text, el("p", { class: "soft under" }, counter)];
}
