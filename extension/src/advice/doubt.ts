import { type Language, text } from "../shared/texts";
import { element } from "./element";

export type DoubtEvents = {
  /** A rule does not fit here. Not there where nobody would hear it. */
  readonly unfit?: ((rule: string) => void) | undefined;
  readonly signal: AbortSignal;
};

/** Lets the member say that a rule does not fit, once. */
export function doubt(rule: string, language: Language, { unfit, signal }: DoubtEvents): HTMLElement[] {
  if (unfit === undefined) return [];
  const button = element("button", { type: "button", class: "doubt" }, text(language, "advice_unfit"));
  const said = element("span", { class: "quiet", role: "status" });
  button.addEventListener(
    "click",
    (event) => {
      if (!event.isTrusted || said.textContent !== "") return;
      unfit(rule);
      said.textContent = text(language, "advice_unfit_counted");
      button.setAttribute("aria-disabled", "true");
    },
    { signal },
  );
  return [element("div", { class: "row" }, button, said)];
}
