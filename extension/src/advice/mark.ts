import { type Language, type TextKey, text } from "../shared/texts";
import type { Facts } from "../surfaces/surface";
import { bothSides } from "./both-sides";
import { element, icon } from "./element";
import { highlighted } from "./highlighted";
import type { Finding, Judgement } from "./judgement";
import { question } from "./question";
import { reply } from "./reply";
import { lookOf } from "./verdicts";

export type MarkView = {
  readonly language: Language;
  readonly name: string;
  /** What was read there; the words that counted are shown in it. */
  readonly facts: Facts;
  /** Where the person's profile is, if the card showed it. */
  readonly profile: string | undefined;
  readonly judgement: Judgement;
  /** What the member answered before, by fact. */
  readonly answers: Readonly<Record<string, boolean | string>>;
  readonly steps: readonly TextKey[];
  readonly open: boolean;
};

export type MarkEvents = {
  readonly answer: (fact: string, answer: boolean | string | undefined) => void;
  readonly toggle: (open: boolean) => void;
  readonly signal: AbortSignal;
};

/** The mark on a card: one line that opens to the whole reasoning. */
export function mark(view: MarkView, on: MarkEvents): HTMLElement {
  const look = lookOf(view.judgement);
  const line = firstLine(view.judgement);
  const turn = icon("M5 8l5 5 5-5");
  turn.classList.add("turn");
  const head = element(
    "button",
    { class: "head", type: "button", "aria-expanded": String(view.open) },
    icon(look.path),
    element(
      "span",
      { class: "say" },
      element("span", { class: "word" }, text(view.language, look.word)),
      element("span", { class: "line" }, line),
    ),
    turn,
  );
  const more = element("div", { class: "more" });
  more.hidden = !view.open;
  if (view.open) more.append(...details(view, on));
  head.addEventListener(
    "click",
    () => {
      const open = more.hidden !== false;
      // Most cards are never opened, so the details are only made when they are wanted.
      if (open && more.childElementCount === 0) more.append(...details(view, on));
      more.hidden = !open;
      head.setAttribute("aria-expanded", String(open));
      on.toggle(open);
    },
    { signal: on.signal },
  );
  const isCard = view.judgement.verdict !== "none" && view.name !== "";
  const label = isCard
    ? text(view.language, "advice_region", view.name)
    : text(view.language, "advice_place");
  return element(
    "section",
    { class: `text mark ${look.colour}`, "aria-label": label, lang: view.language },
    head,
    more,
  );
}

const firstLine = ({ findings, questions }: Judgement): string =>
  findings[0]?.says ?? questions[0]?.asks ?? "";

function details(view: MarkView, on: MarkEvents): HTMLElement[] {
  const { judgement, language, steps } = view;
  const [first, ...others] = judgement.findings;
  return [
    ...judgement.questions.map((one) => question(one, language, undefined, on)),
    ...(first ? [finding(view, first, on.signal)] : []),
    ...answered(view, on),
    ...(steps.length > 0 ? [way(view)] : []),
    ...others.map((one) => finding(view, one, on.signal)),
  ];
}

function answered(view: MarkView, on: MarkEvents): HTMLElement[] {
  const open = new Set(view.judgement.questions.map(({ fact }) => fact));
  return Object.entries(view.answers)
    .filter(([fact]) => !open.has(fact))
    .map(([fact, answer]) => question({ fact, asks: "", rule: "" }, view.language, answer, on));
}

function finding(view: MarkView, one: Finding, signal: AbortSignal): HTMLElement {
  const { language, name } = view;
  const quotes = quotedIn(view, one);
  const reasons = (one.reasons ?? []).map((reason) => element("li", {}, reason.says));
  const noticed = element(
    "div",
    { class: "part" },
    element("h3", { class: "quiet" }, text(language, "advice_noticed")),
    reasons.length > 0 && element("ul", { class: "quiet reasons" }, ...reasons),
    ...quotes,
  );
  return element(
    "div",
    { class: "finding" },
    // The line that is always there says it already for the first.
    one !== view.judgement.findings[0] && element("h3", {}, one.says),
    (reasons.length > 0 || quotes.length > 0) && noticed,
    ...bothSides(one, language),
    ...(one.actions ?? []).flatMap((action) =>
      action.text ? [reply(action.text, name, language, signal)] : [],
    ),
  );
}

/** The texts that a finding speaks of, with the words that counted. */
function quotedIn({ facts }: MarkView, { reasons = [] }: Finding): HTMLElement[] {
  const names = new Set(reasons.flatMap(({ fact, spans = [] }) => (fact && spans.length > 0 ? [fact] : [])));
  return [...names].flatMap((name) => {
    const words = facts[name];
    const spans = reasons.flatMap((reason) => (reason.fact === name ? (reason.spans ?? []) : []));
    return typeof words === "string" ? [highlighted(words, spans)] : [];
  });
}

function way({ language, steps, profile, name, judgement }: MarkView): HTMLElement {
  const list = element("ol", {}, ...steps.map((step) => element("li", {}, text(language, step))));
  const target = judgement.verdict === "look-first" ? profile : undefined;
  return element(
    "div",
    { class: "part" },
    element("h3", { class: "quiet" }, text(language, "advice_steps")),
    list,
    target !== undefined &&
      element(
        "a",
        { href: target, target: "_blank", rel: "noopener" },
        text(language, "advice_profile", name),
      ),
  );
}
