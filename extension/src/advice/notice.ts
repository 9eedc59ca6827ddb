import { type Language, text } from "../shared/texts";
import { element, icon } from "./element";

/** After *send anyway*: what is left to do, said quietly and for a short while. */
export function hint(words: string, language: Language): HTMLElement {
  return element(
    "div",
    { class: "text notice", role: "status", lang: language, popover: "manual" },
    icon("M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 9.2v4.3M10 6.4v.1"),
    element("span", {}, words),
  );
}

/** Shows which control the next press is for, without a place of its own; where it stands follows the control. */
export const ring = (): HTMLElement => element("div", { class: "ring", popover: "manual" });

/** A page that we could not make sense of: said once, honestly, and easily sent away. */
export function unreadable(
  network: string,
  language: Language,
  onClose: () => void,
  signal: AbortSignal,
): HTMLElement {
  const close = element(
    "button",
    { type: "button", class: "close", "aria-label": text(language, "unreadable_close") },
    icon("M5.5 5.5l9 9M14.5 5.5l-9 9"),
  );
  close.addEventListener("click", onClose, { signal });
  return element(
    "div",
    { class: "text notice corner", role: "status", lang: language },
    icon("M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM3.5 16.5l13-13"),
    element(
      "span",
      {},
      element("strong", {}, text(language, "unreadable_title")),
      text(language, "unreadable_text", network),
    ),
    close,
  );
}
