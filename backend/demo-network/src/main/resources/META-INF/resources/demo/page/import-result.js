import { person } from "../circle.js";
import { ANSWERING, contactOf, importAnswered } from "../contact/contacts.js";
import { el } from "../dom.js";
import { heading } from "../heading.js";
import { nameLink } from "../person/line.js";
import { portrait } from "../portrait/portrait.js";
import { changes, slot } from "../slot.js";
import { counted, t } from "../texts.js";
import { isLimited } from "../visitor.js";
import * as importPage from "./import.js";

export const name = "import-result";

const ORDER = [
  "linked",
  "competitor",
  "relative",
  "mailing-list",
  "ex-colleague",
  "forgotten",
  "other",
  "supplier",
  "acquaintance",
];

/** Who got an invitation, and, a little later, what they did with it. No real network shows this so plainly. */
export function show({ main, signal }) {
  const { imported } = slot();
  if (!imported) return importPage.show({ main });
  const body = el("div", { class: "stack" });
  const draw = () => body.replaceChildren(...groups());
  changes.addEventListener("change", draw, { signal });
  const left = Date.parse(imported.at) + ANSWERING - Date.now();
  if (left > 0) {
    const timer = setTimeout(draw, left + 50);
    signal.addEventListener("abort", () => clearTimeout(timer));
  }
  main.append(
    heading(counted("result.title", imported.count)),
    el("p", { class: "lead" }, t("result.lead")),
    el("section", { "data-part": "import", "data-step": "result" }, body),
    el(
      "p",
      { class: "buttons" },
      el("a", { class: "button strong", href: "/demo/sent" }, t("help.withdraw")),
    ),
  );
  draw();
  return t("result.name");
}

function groups() {
  const sent = slot().sent.filter((one) => one.contact);
  const answered = sent.filter((one) => importAnswered(one) && contactOf(one.to).answer);
  const story = el(
    "p",
    { class: "panel text", role: "status", "data-part": "answers-in" },
    answered.length ? counted("result.answers", answered.length) : t("result.waiting"),
    isLimited() ? [" ", el("a", { href: "/demo/help/limited" }, t("limited.name"))] : [],
  );
  const shown = ORDER.map((kind) => [kind, sent.filter((one) => contactOf(one.to).kind === kind)]);
  return [story, ...shown.filter(([, those]) => those.length).map(group)];
}

function group([kind, those]) {
  const title = t(`kind.${kind}`);
  return el(
    "section",
    { "data-kind": kind },
    el("h2", {}, `${title} (${those.length})`),
    el("p", { class: "soft between" }, t(`kind.${kind}.text`)),
    el(
      "div",
      { class: "panel cards", role: "list", "data-list": "import-sent", "aria-label": title },
      those.map(row),
    ),
  );
}

function row(one) {
  const contact = contactOf(one.to);
  const known = contact.slug && person(contact.slug);
  const said = importAnswered(one) && contact.answer;
  return el(
    "div",
    {
      role: "listitem",
      class: "card contact",
      "data-key": `sent:${one.to}`,
      "data-answer": said || undefined,
      "data-linked": contact.slug,
    },
    portrait(known || {}, 40),
    el(
      "div",
      { class: "card-body" },
      el("p", {}, el("strong", {}, contact.name), " ", el("span", { class: "soft" }, contact.mail)),
      known ? el("p", {}, t("result.linked"), " ", nameLink(known)) : "",
      one.withdrawn ? el("p", { class: "soft" }, t("withdrawn")) : "",
      said ? el("p", { class: `said-${said}` }, t(`answer.${said}`)) : "",
    ),
  );
}
