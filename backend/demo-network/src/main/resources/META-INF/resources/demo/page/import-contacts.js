import { windowList } from "../card/window-list.js";
import { contactRow } from "../contact/contact-row.js";
import { contacts, inviteAll, PROVIDERS } from "../contact/contacts.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { go } from "../router.js";
import { counted, t } from "../texts.js";
import * as lost from "./lost.js";

export const name = "import-contacts";

const FETCHING = 900;
const ROW = 64;

/** The whole address book, with everybody ticked already, and one button that cannot be taken back. */
export function show({ main, params, signal }) {
  if (!PROVIDERS.includes(params.provider)) return lost.show({ main });
  const box = el("section", { class: "stack", "data-part": "import", "data-step": "contacts" });
  const fetching = el("p", { class: "loading", role: "status" }, t("import.fetching"));
  box.append(heading(t("import.contacts")), fetching);
  main.append(box);
  const timer = setTimeout(() => {
    fetching.remove();
    box.append(...book(params.provider, signal));
  }, FETCHING);
  signal.addEventListener("abort", () => clearTimeout(timer));
  return t("import.contacts");
}

function book(provider, signal) {
  const chosen = new Set(contacts().map((one) => one.id));
  const all = contacts();
  const everyone = el("input", { type: "checkbox", checked: true, "data-action": "select-all" });
  const selected = el("span", { "data-part": "selected", role: "status" });
  const onward = el(
    "button",
    { type: "button", class: "button strong", "data-action": "import-continue" },
    t("import.continue"),
  );
  const list = el("div", {
    class: "panel cards",
    role: "list",
    "data-list": "contacts",
    "aria-label": t("import.contacts"),
  });
  const count = () => {
    selected.textContent = counted("import.selected", all.length, { chosen: chosen.size });
    onward.disabled = chosen.size === 0;
    everyone.checked = chosen.size === all.length;
    everyone.indeterminate = chosen.size > 0 && chosen.size < all.length;
  };
  const tick = (id, on) => {
    if (on) chosen.add(id);
    else chosen.delete(id);
    count();
  };
  onward.addEventListener("click", () => {
    inviteAll(
      provider,
      all.filter((one) => chosen.has(one.id)),
    );
    go("/demo/import/result");
  });
  // The list measures itself, so it needs its place in the page first.
  queueMicrotask(() => {
    const view = windowList({
      list,
      heights: new Map(),
      guess: ROW,
      signal,
      count: () => all.length,
      keyAt: (index) => all[index].id,
      draw: (item, index) => contactRow(item, all[index], chosen.has(all[index].id), tick),
      shownTo: () => {},
    });
    everyone.addEventListener("change", () => {
      for (const one of all) tick(one.id, everyone.checked);
      view.redraw();
    });
  });
  count();
  return [
    el("p", {}, t("import.text")),
    el("label", { class: "tick" }, everyone, t("select.all")),
    list,
    el(
      "div",
      { class: "panel bar" },
      selected,
      el(
        "a",
        { class: "button quiet", "data-action": "import-skip", href: "/demo/people" },
        t("import.skip"),
      ),
      onward,
    ),
  ];
}
