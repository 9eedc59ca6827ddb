import { plain } from "./plain";

/** What a screen reader would say of a control: its label, or else its text. */
export function labelOf(control: Element): string {
  const label = plain(control.getAttribute("aria-label") ?? "");
  return label === "" ? plain(control.textContent ?? "") : label;
}
