import { type Language, text } from "../shared/texts";
import type { DoubtEvents } from "./doubt";
import { element } from "./element";
import type { Action } from "./judgement";

export type ReplyEvents = DoubtEvents & {
  /** A text was copied; its name, if it has one. */
  readonly copied: (template: string | undefined) => void;
};

/** A reply with the first name filled in, to copy by the member's own press. We put it nowhere ourselves. */
export function reply(
  { text: unfilled = "", template }: Action,
  name: string,
  language: Language,
  { copied, signal }: ReplyEvents,
): HTMLElement {
  const words = filledFor(name, unfilled);
  const quote = element("blockquote", { dir: "auto", tabindex: "0" }, words);
  const copy = element("button", { type: "button" }, text(language, "advice_copy"));
  const said = element("span", { class: "quiet", role: "status" });
  copy.addEventListener(
    "click",
    (event) => {
      if (!event.isTrusted) return;
      const done = (key: "advice_copied" | "advice_copy_failed") => () => {
        said.textContent = text(language, key);
      };
      const write = navigator.clipboard.writeText(words).then(() => copied(template));
      write.then(done("advice_copied"), done("advice_copy_failed"));
    },
    { signal },
  );
  return element(
    "div",
    { class: "part" },
    element("h3", { class: "quiet" }, text(language, "advice_reply")),
    quote,
    element("div", { class: "row" }, copy, said),
  );
}

/** A text with the first name of whom it is for; as it is where nobody knows the name. */
export const filledFor = (name: string, words: string): string =>
  name.trim() === "" ? words : words.replaceAll("{first}", firstNameOf(name));

const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
