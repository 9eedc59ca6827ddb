import { element } from "../advice/element";
import { question } from "../advice/question";
import type { PageQuestion } from "../shared/messages";
import type { Language } from "../shared/texts";
import { answerOnPage } from "./on-this-page";

/** Hears that an answer reached the page in front. */
const answered = new EventTarget();
const always = new AbortController().signal;

/** A question as it stands on the page; the answer goes to the page's memory. */
export function questionPart(
  { fact, asks, choices, answer }: PageQuestion,
  of: string,
  language: Language,
): HTMLElement {
  const part = question({ fact, asks, choices, rule: "" }, language, answer, {
    signal: always,
    answer: async (about, value) => {
      if (await answerOnPage(of, about, value)) answered.dispatchEvent(new Event("answered"));
    },
  });
  return element("div", { class: "asking" }, part);
}

export const listenToAnswers = (heard: () => void, signal: AbortSignal): void =>
  answered.addEventListener("answered", heard, { signal });
