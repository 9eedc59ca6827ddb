import { batchOf } from "../batches.js";
import { sentCard } from "../card/sent-card.js";
import { person } from "../circle.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { nameLink, portraitLink } from "../person/line.js";
import { changes, slot } from "../slot.js";
import { clock, t } from "../texts.js";
import { manyBar } from "./sent-many.js";
import { tabs } from "./tabs.js";

export const name = "sent";

const BATCH = 20;

/** What left from here, as the other person gets it. Several can be withdrawn in one go. */
export function show({ main, signal }) {
  const body = el("div", { class: "stack" });
  const many = { on: false, chosen: new Set(), draw };
  const batch = batchOf(BATCH, draw, signal);

  function draw() {
    const focused = document.activeElement?.closest("[data-key], [data-part]");
    const { key, part } = focused?.dataset ?? {};
    const isTicking = document.activeElement?.type === "checkbox";
    body.replaceChildren(...parts(many, batch));
    batch.watch(body);
    const control = isTicking ? 'input[type="checkbox"]' : "[data-action]";
    if (key) body.querySelector(`[data-key="${key}"] :is(${control})`)?.focus({ preventScroll: true });
    else if (part === "many") body.querySelector(`[data-part="many"] :is(${control})`)?.focus();
  }

  changes.addEventListener("change", draw, { signal });
  main.append(heading(t("sent.title")), tabs("sent"), body);
  draw();
  return t("sent.title");
}

function parts(many, batch) {
  const { sent, messages } = slot();
  const shown = sent
    .slice(0, batch.size())
    .map((one) => sentCard(one, many.on ? selection(many) : undefined));
  return [
    manyBar(many),
    sent.length ? list("sent", t("sent.title"), shown) : empty(),
    batch.end(sent.length),
    ...(messages.length
      ? [el("h2", {}, t("messages.title")), list("messages", t("messages.title"), messages.map(message))]
      : []),
  ];
}

const selection = (many) => ({ chosen: many.chosen, changed: many.draw });

const list = (which, label, items) =>
  el("div", { class: "panel cards", role: "list", "data-list": which, "aria-label": label }, items);

function empty() {
  return el(
    "p",
    { class: "panel empty" },
    t("sent.none"),
    " ",
    el("a", { href: "/demo/people" }, t("people.title")),
  );
}

function message(one) {
  const someone = person(one.to);
  return el(
    "div",
    { role: "listitem", class: "card" },
    portraitLink(someone, 56),
    el(
      "div",
      { class: "card-body" },
      el("p", { class: "who" }, nameLink(someone)),
      el("p", { class: "soft" }, clock(one.at)),
      el("p", { class: "note" }, one.text),
    ),
  );
}
