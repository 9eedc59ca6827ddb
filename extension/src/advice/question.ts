import { type Language, text } from "../shared/texts";
import { element } from "./element";
import type { Question } from "./judgement";
import type { MarkEvents } from "./mark";

/** A question that would settle it, or the answer that was given to it. */
export function question(
  asked: Question,
  language: Language,
  answer: boolean | undefined,
  on: Pick<MarkEvents, "answer" | "signal">,
): HTMLElement {
  const press = (key: "advice_yes" | "advice_no" | "advice_ask_again", value: boolean | undefined) => {
    const button = element("button", { type: "button" }, text(language, key));
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
    const words = text(language, answer ? "advice_answered_yes" : "advice_answered_no");
    return element("div", { class: "row" }, element("p", {}, words), press("advice_ask_again", undefined));
  }
  return element(
    "div",
    { class: "part question", role: "group", "aria-label": text(language, "advice_question") },
    element("p", {}, asked.asks),
    element("div", { class: "row" }, press("advice_yes", true), press("advice_no", false)),
    element("p", { class: "quiet" }, text(language, "advice_answer_stays")),
  );
}
