import { type Language, text } from "../shared/texts";
import type { DoubtEvents } from "./doubt";
import { element } from "./element";
import type { Action } from "./judgement";

export type ReplyEvents = DoubtEvents & {
  /** A text was copied; its name, if it has one. */
  readonly copied: (template: string | undefined) => void;
};

/** Puts names into a text to copy. */
export type Fill = (words: string) => string;

/** A text to copy by the member's own press, with the names filled in. We put it nowhere ourselves. */
export function reply(
  { text: unfilled = "", template }: Action,
  fill: Fill,
  language: Language,
  { copied, signal }: ReplyEvents,
): HTMLElement {
  const words = fill(unfilled);
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

/**
 * A text about somebody whom one is about to invite. Where it names the `{person}` it is for a contact in between, and whom
 * it greets stays open.
 */
export const filledAbout = (name: string, words: string): string =>
  name.trim() === "" || !words.includes("{person}")
    ? filledFor(name, words)
    : words.replaceAll("{person}", name);

const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
