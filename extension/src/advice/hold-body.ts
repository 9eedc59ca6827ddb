import { text } from "../shared/texts";
import { bothSides } from "./both-sides";
import { doubt } from "./doubt";
import { element } from "./element";
import type { HoldEvents, HoldView } from "./hold-view";
import type { Finding, Question } from "./judgement";
import { question } from "./question";
import { reply } from "./reply";

/** What there is to say about a held press, and what would settle it. */
export function holdBody(view: HoldView, on: HoldEvents): HTMLElement[] {
  const { had, findings } = view;
  if (had !== undefined) return inShort(view, had, on);
  const parts = findings.map((one) => part(said(one), ...more(view, one, on)));
  const leading = leadingOf(view);
  return [...parts.slice(0, leading), ...asked(view.questions, view, on), ...parts.slice(leading)];
}

/** The first of what was said, in its one line, and what decides; the rest is there for who wants to know. */
function inShort(view: HoldView, had: number, on: HoldEvents): HTMLElement[] {
  const { language, findings, deciding } = view;
  const [first, ...others] = findings;
  const rest = [
    ...(first ? [part(...more(view, first, on))] : []),
    ...others.map((one) => part(said(one), ...more(view, one, on))),
    ...asked(
      view.questions.filter((one) => !deciding.includes(one)),
      view,
      on,
    ),
  ];
  const summary = element("summary", {}, text(language, "hold_why"));
  return [
    element(
      "div",
      { class: "short" },
      first && said(first),
      element("p", { class: "quiet", id: "short" }, text(language, "hold_short", had)),
      rest.length > 0 && element("details", {}, summary, element("div", { class: "folded" }, ...rest)),
    ),
    ...asked(deciding, view, on),
  ];
}

const asked = (questions: readonly Question[], { language }: HoldView, on: HoldEvents): HTMLElement[] =>
  questions.map((one) => question(one, language, undefined, on));

/** How many findings come before the questions: all for whose sake the press is held, for they weigh the same. */
function leadingOf({ findings }: HoldView): number {
  const [first] = findings;
  const holds = first?.level === "confirm" || first?.level === "block";
  return holds ? findings.filter(({ level }) => level === first.level).length : 1;
}

const part = (...parts: readonly HTMLElement[]): HTMLElement =>
  element("div", { class: "finding" }, ...parts);

const said = ({ says }: Finding): HTMLElement => element("h3", {}, says);

/** Why, what there is to be said against it, and what would help. */
function more({ language, fill }: HoldView, one: Finding, on: HoldEvents): HTMLElement[] {
  const copies = (one.actions ?? []).flatMap((action) =>
    action.text ? [reply(action, fill, language, on)] : [],
  );
  return [...bothSides(one, language), ...copies, ...doubt(one.rule, language, on)];
}
