import { el } from "../dom.js";
import { portrait } from "../portrait/portrait.js";

/** Fills a list item with somebody of the address book. The item may have shown another one before. */
export function contactRow(item, contact, isChosen, tick) {
  item.className = "card contact";
  item.dataset.key = `contact:${contact.id}`;
  const change = ({ currentTarget }) => tick(contact.id, currentTarget.checked);
  const shown = item.querySelector(`[value="${contact.id}"]`);
  if (shown) {
    shown.checked = isChosen;
    return;
  }
  item.replaceChildren(
    el(
      "label",
      { class: "tick" },
      el("input", { type: "checkbox", name: "contact", value: contact.id, checked: isChosen, change }),
      portrait({}, 40),
      el(
        "span",
        {},
        el("strong", {}, contact.name),
        el("span", { class: "soft", "data-part": "address" }, contact.mail),
      ),
    ),
  );
}
