import { element } from "../advice/element";
import type { Copyable } from "../shared/messages";
import { noteCopied } from "../shared/replies";
import { type Language, text } from "../shared/texts";
import { today } from "../shared/today";

/** A text to copy, by the member's own press. */
export function copyable({ words, template }: Copyable, language: Language): HTMLElement {
  return element(
    "div",
    { class: "copyable" },
    element("blockquote", { dir: "auto", tabindex: "0" }, words),
    element(
      "p",
      { class: "choices" },
      element(
        "button",
        { type: "button", "data-copy": words, "data-template": template },
        text(language, "advice_copy"),
      ),
      element("span", { class: "quiet", role: "status" }),
    ),
  );
}

/** Copies what a pressed button offers, and says so beside it. */
export function listenToCopying(language: () => Language, signal: AbortSignal): void {
  const onPress = ({ target }: Event): void => {
    if (!(target instanceof HTMLButtonElement) || target.dataset.copy === undefined) return;
    const said = target.nextElementSibling;
    const say = (key: "advice_copied" | "advice_copy_failed") => () => {
      if (said) said.textContent = text(language(), key);
    };
    const { copy, template } = target.dataset;
    const write = navigator.clipboard.writeText(copy).then(() => void noteCopied(template, today()));
    write.then(say("advice_copied"), say("advice_copy_failed"));
  };
  document.addEventListener("click", onPress, { signal });
}
