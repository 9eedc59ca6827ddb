import { element } from "../advice/element";
import { type Language, text } from "../shared/texts";

/** A text to copy, by the member's own press. */
export function copyable(words: string, language: Language): HTMLElement {
  return element(
    "div",
    { class: "copyable" },
    element("blockquote", { dir: "auto", tabindex: "0" }, words),
    element(
      "p",
      { class: "choices" },
      element("button", { type: "button", "data-copy": words }, text(language, "advice_copy")),
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
    navigator.clipboard.writeText(target.dataset.copy).then(say("advice_copied"), say("advice_copy_failed"));
  };
  document.addEventListener("click", onPress, { signal });
}
