import { type Language, type TextKey, text } from "../shared/texts";
import type { Facts } from "../surfaces/surface";
import { bothSides } from "./both-sides";
import { doubt } from "./doubt";
import { element, icon } from "./element";
import { goodNote } from "./good-note";
import { highlighted } from "./highlighted";
import {
  type Finding,
  type Judgement,
  type JudgementLine,
  offeredOnce,
  type Question,
  type Reason,
  reasonsOf,
} from "./judgement";
import { lineLook, type Tone } from "./mark-look";
import { type QuestionEvents, question } from "./question";
import { quotesOf } from "./quotes";
import { type Fill, type ReplyEvents, reply } from "./reply";
import { stoodOut, untold } from "./stood-out";
import { lookOf, type VerdictLook } from "./verdicts";

/** What the line itself says. */
export type Brief = {
  readonly language: Language;
  readonly name: string;
  readonly judgement: JudgementLine;
};

export type MarkView = Brief & {
  readonly judgement: Judgement;
  readonly fill: Fill;
  /** What was read there; the words that counted are shown in it. */
  readonly facts: Facts;
  /** Where the person's profile is, if the card showed it. */
  readonly profile: string | undefined;
  /** What the member answered before, by fact. */
  readonly answers: Readonly<Record<string, boolean | string>>;
  /** How the question was put. */
  readonly asked: (fact: string) => Question | undefined;
  readonly steps: readonly TextKey[];
  /** Whether it stands beside a note that is being written. */
  readonly isNote?: boolean;
};

export type MarkEvents = ReplyEvents & QuestionEvents;

/** The mark on a card: one line, which `open` opens to the whole reasoning. Most are never opened. `scheme` is light or dark. */
export function mark({ language, name, judgement }: Brief, scheme = ""): HTMLElement {
  const look = lookOf(judgement);
  const made = blank(look, scheme).cloneNode(true) as HTMLElement;
  const isCard = judgement.verdict !== "none" && name !== "";
  const label = isCard ? text(language, "advice_region", name) : text(language, "advice_place");
  made.setAttribute("aria-label", label);
  made.lang = language;
  const [, word, line] = made.querySelectorAll("span");
  word?.append(text(language, look.word));
  line?.append(firstLine(judgement));
  return made;
}

/** Opens a mark, or renews what stands in it. */
export function open(made: Element, view: MarkView, on: MarkEvents): void {
  close(made);
  made.append(element("div", { class: "text more" }, ...details(view, on)));
  made.querySelector("button")?.setAttribute("aria-expanded", "true");
}

export function close(made: Element): void {
  made.querySelector("div")?.remove();
  made.querySelector("button")?.setAttribute("aria-expanded", "false");
}

const blanks = new Map<string, HTMLElement>();

/** There may be thousands of marks, of a handful of sorts: they are copied. */
function blank({ colour, path }: VerdictLook, scheme: string): HTMLElement {
  const sort = scheme + colour + path;
  const there = blanks.get(sort);
  if (there) return there;
  const made = drawn(colour, path);
  made.style.colorScheme = scheme;
  blanks.set(sort, made);
  return made;
}

function drawn(tone: Tone, path: string): HTMLElement {
  const look = lineLook(tone);
  const word = styled(element("span", { class: "word" }), look.word);
  const say = styled(element("span", { class: "say" }, word, element("span", { class: "line" })), look.say);
  const turn = styled(element("span", { class: "turn" }), look.turn);
  const head = element(
    "button",
    { class: "head", type: "button", "aria-expanded": "false" },
    styled(icon(path), look.icon),
    say,
    turn,
  );
  return styled(element("section", { class: `mark ${tone}` }, styled(head, look.head)), look.mark);
}

/** A page may forbid style attributes, but not a style that is set so, nor its copies. */
function styled<E extends HTMLElement | SVGElement>(part: E, look: string): E {
  part.style.cssText = look;
  return part;
}

const firstLine = ({ findings, questions }: JudgementLine): string =>
  findings[0]?.says ?? questions[0]?.asks ?? "";

function details(view: MarkView, on: MarkEvents): HTMLElement[] {
  const { judgement, language, steps, facts, isNote } = view;
  const findings: readonly Finding[] = offeredOnce(judgement.findings);
  const [first, ...others] = findings;
  return [
    ...(isNote ? [goodNote(judgement.checks ?? [], facts, language)] : []),
    ...judgement.questions.map((one) => question(one, language, undefined, on)),
    ...(first ? [finding(view, first, on)] : []),
    ...answered(view, on),
    ...(steps.length > 0 ? [way(view)] : []),
    ...others.map((one, at) => finding(view, one, on, reasonsOf(findings.slice(0, at + 1)))),
  ];
}

function answered(view: MarkView, on: MarkEvents): HTMLElement[] {
  const open = new Set(view.judgement.questions.map(({ fact }) => fact));
  return Object.entries(view.answers)
    .filter(([fact]) => !open.has(fact))
    .map(([fact, answer]) =>
      question(view.asked(fact) ?? { fact, asks: "", rule: "" }, view.language, answer, on),
    );
}

function finding(view: MarkView, one: Finding, on: MarkEvents, told: readonly Reason[] = []): HTMLElement {
  const { language, fill } = view;
  const fresh = untold(one.reasons ?? [], told);
  const quotes = quotesOf(fresh, view.facts).map(({ words, spans }) => highlighted(words, spans));
  const reasons = stoodOut(fresh, view.facts, language).map((says) => element("li", { dir: "auto" }, says));
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
    one.rule !== view.judgement.findings[0]?.rule && element("h3", {}, one.says),
    (reasons.length > 0 || quotes.length > 0) && noticed,
    ...bothSides(one, language),
    ...(one.actions ?? []).flatMap((action) => (action.text ? [reply(action, fill, language, on)] : [])),
    ...doubt(one.rule, language, on),
  );
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
