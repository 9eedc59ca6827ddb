import { type Language, text } from "../shared/texts";
import { element } from "./element";
import type { Question } from "./judgement";

type Answer = boolean | string | undefined;

export type QuestionEvents = {
  readonly signal: AbortSignal;
  readonly answer: (fact: string, answer: Answer) => void;
};

/** A question that would settle it, or the answer that was given to it. */
export function question(
  asked: Question,
  language: Language,
  answer: Answer,
  on: QuestionEvents,
): HTMLElement {
  const press = (words: string, value: Answer) => {
    const button = element("button", { type: "button" }, words);
    button.addEventListener(
      "click",
      (event) => {
        if (event.isTrusted) on.answer(asked.fact, value);
      },
      { signal: on.signal },
    );
    return button;
  };
  if (answer !== undefined) {
    const again = press(text(language, "advice_ask_again"), undefined);
    return element("div", { class: "row" }, element("p", {}, answered(asked, answer, language)), again);
  }
  const choices = asked.choices ?? [];
  const buttons =
    choices.length > 0
      ? choices.map(({ value, says }) => press(says, value))
      : [press(text(language, "advice_yes"), true), press(text(language, "advice_no"), false)];
  return element(
    "div",
    { class: "part question", role: "group", "aria-label": text(language, "advice_question") },
    element("p", {}, asked.asks),
    element("div", { class: "row" }, ...buttons),
    element("p", { class: "quiet" }, text(language, "advice_answer_stays")),
  );
}

function answered({ asks, choices = [] }: Question, answer: boolean | string, language: Language): string {
  const words =
    typeof answer === "string"
      ? choices.find(({ value }) => value === answer)?.says
      : text(language, answer ? "advice_yes" : "advice_no");
  if (asks !== "" && words !== undefined) return text(language, "advice_answered_to", asks, words);
  if (typeof answer === "string") return text(language, "advice_answered");
  return text(language, answer ? "advice_answered_yes" : "advice_answered_no");
}
