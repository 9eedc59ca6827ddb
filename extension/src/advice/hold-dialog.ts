import { type TextKey, text } from "../shared/texts";
import { element, icon } from "./element";
import { highlighted } from "./highlighted";
import { holdBody } from "./hold-body";
import { consent } from "./hold-consent";
import { type HoldEvents, type HoldView, isSending } from "./hold-view";
import { sendsOf, titleOf } from "./hold-words";

/** A pause before an invitation goes out: what would be sent, both sides, and three ways on. */
export function holdDialog(view: HoldView, on: HoldEvents): HTMLDialogElement {
  const { language, kind, name, turn } = view;
  const { signal } = on;
  const say = (key: TextKey) => text(language, key);
  const alert = element("p", { class: "alert", role: "alert" });
  const way = wayToNote(view);
  const agreed = element("button", { type: "button" }, say("hold_agreed"));
  const write = element("button", { type: "button", class: "main" }, say("hold_write"));
  if (!view.leadsToNote) write.setAttribute("aria-expanded", "false");
  const cancel = element("button", { type: "button" }, say("hold_cancel"));
  const { parts, send } = consent(view, on);
  const dialog = element(
    "dialog",
    {
      class: `text ${isDanger(view) ? "danger" : ""}`,
      "aria-labelledby": "title",
      "aria-describedby": view.had === undefined ? "what" : "what short",
      lang: language,
    },
    element(
      "header",
      {},
      icon(isDanger(view) ? "M10 2.5l8 14.5H2zM10 8v4M10 14.4v.1" : "M7.5 4.5v11M12.5 4.5v11"),
      element(
        "div",
        {},
        element("h2", { id: "title", tabindex: "-1", autofocus: true }, titleOf(kind, turn, language)),
        element("p", { id: "what" }, sendsOf(kind, name, turn, language)),
      ),
    ),
    element("div", { class: "body" }, way, ...quoted(view), ...holdBody(view, on)),
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

const isDanger = ({ findings }: HoldView): boolean => findings.some(({ tone }) => tone === "danger");

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
