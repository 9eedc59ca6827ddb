import { text } from "../shared/texts";
import { bothSides } from "./both-sides";
import { doubt } from "./doubt";
import { element, icon } from "./element";
import { highlighted } from "./highlighted";
import { consent } from "./hold-consent";
import { type HoldEvents, type HoldView, isSending } from "./hold-view";
import type { Finding } from "./judgement";
import { question } from "./question";
import { reply } from "./reply";

/** A pause before an invitation goes out: what would be sent, both sides, and three ways on. */
export function holdDialog(view: HoldView, on: HoldEvents): HTMLDialogElement {
  const { language, kind } = view;
  const { signal } = on;
  const say = (key: Parameters<typeof text>[1], ...values: string[]) => text(language, key, ...values);
  const alert = element("p", { class: "alert", role: "alert" });
  const way = wayToNote(view);
  const agreed = element("button", { type: "button" }, say("hold_agreed"));
  const write = element("button", { type: "button", class: "main" }, say("hold_write"));
  if (!view.leadsToNote) write.setAttribute("aria-expanded", "false");
  const cancel = element("button", { type: "button" }, say("hold_cancel"));
  const { parts, send } = consent(view, on);
  const leading = leadingOf(view);
  const dialog = element(
    "dialog",
    {
      class: `text ${isDanger(view) ? "danger" : ""}`,
      "aria-labelledby": "title",
      "aria-describedby": "what",
      lang: language,
    },
    element(
      "header",
      {},
      icon(isDanger(view) ? "M10 2.5l8 14.5H2zM10 8v4M10 14.4v.1" : "M7.5 4.5v11M12.5 4.5v11"),
      element(
        "div",
        {},
        element("h2", { id: "title", tabindex: "-1", autofocus: true }, say(`hold_title_${key(kind)}`)),
        element("p", { id: "what" }, say(`hold_sends_${key(kind)}`, view.name ?? say("hold_someone"))),
      ),
    ),
    element(
      "div",
      { class: "body" },
      way,
      ...quoted(view),
      ...view.findings.slice(0, leading).map((one) => findingPart(view, one, on)),
      ...view.questions.map((one) => question(one, language, undefined, on)),
      ...view.findings.slice(leading).map((one) => findingPart(view, one, on)),
    ),
    element(
      "footer",
      {},
      alert,
      ...parts,
      element(
        "div",
        { class: "row" },
        view.steps.length > 0 && write,
        isSending(view) && agreed,
        send,
        cancel,
      ),
    ),
  );
  const believe = (event: Event, part: Element): boolean => {
    const believed = event.isTrusted && on.isInSight(part, event);
    alert.textContent = !event.isTrusted || believed ? "" : say("hold_covered");
    return believed;
  };
  // In the capture phase, before the button's own listeners, so that nothing doubtful reaches them.
  send.addEventListener("click", (event) => believe(event, send) || event.stopImmediatePropagation(), {
    capture: true,
    signal,
  });
  agreed.addEventListener("click", (event) => believe(event, agreed) && on.agreed(), { signal });
  write.addEventListener(
    "click",
    (event) => {
      if (view.leadsToNote) {
        if (believe(event, write)) on.toNote();
        return;
      }
      if (!event.isTrusted) return;
      way.hidden = !way.hidden;
      write.setAttribute("aria-expanded", String(!way.hidden));
      if (!way.hidden) way.focus();
    },
    { signal },
  );
  cancel.addEventListener("click", (event) => event.isTrusted && on.cancel(), { signal });
  dialog.addEventListener(
    "cancel",
    (event) => {
      event.preventDefault();
      on.cancel();
    },
    { signal },
  );
  return dialog;
}

type Underlined<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underlined<B>}` : T;
const key = (kind: HoldView["kind"]) => kind.replaceAll("-", "_") as Underlined<HoldView["kind"]>;

const isDanger = ({ findings }: HoldView): boolean => findings.some(({ tone }) => tone === "danger");

/** How many findings come before the questions: all for whose sake the press is held, for they weigh the same. */
function leadingOf({ findings }: HoldView): number {
  const [first] = findings;
  const holds = first?.level === "confirm" || first?.level === "block";
  return holds ? findings.filter(({ level }) => level === first.level).length : 1;
}

function wayToNote({ language, steps }: HoldView): HTMLElement {
  return element(
    "section",
    { class: "way", hidden: true, tabindex: "-1", "aria-labelledby": "way" },
    element("h3", { id: "way" }, text(language, "hold_way")),
    element("ol", {}, ...steps.map((step) => element("li", {}, step))),
  );
}

function quoted({ note, findings }: HoldView): HTMLElement[] {
  if (note.trim() === "") return [];
  const reasons = findings.flatMap((one) => one.reasons ?? []);
  return [
    highlighted(
      note,
      reasons.flatMap((reason) => (reason.fact === "note" ? (reason.spans ?? []) : [])),
    ),
  ];
}

function findingPart({ language, fill }: HoldView, one: Finding, on: HoldEvents): HTMLElement {
  const copies = (one.actions ?? []).flatMap((action) =>
    action.text ? [reply(action, fill, language, on)] : [],
  );
  return element(
    "div",
    { class: "finding" },
    element("h3", {}, one.says),
    ...bothSides(one, language),
    ...copies,
    ...doubt(one.rule, language, on),
  );
}
