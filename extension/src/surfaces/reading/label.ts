import { kindOf } from "./dom";
import { plain } from "./plain";

/** What a screen reader would say of a control: its label, or that of the only part in it, or else its text. */
export const labelOf = (control: Element): string => labelBeside(control) || plain(control.textContent ?? "");

/** A label that says more, or something else, than what the control shows. */
export function labelBeside(control: Element): string {
  const label = plain(
    control.getAttribute("aria-label") ?? onlyPart(control)?.getAttribute("aria-label") ?? "",
  );
  return label === plain(control.textContent ?? "") ? "" : label;
}

/** UTF-16 units: what shows more is a card that can be pressed. */
const longest = 300;

/** What a control says and shows: its label, its text, and each of its parts, for some hold one to see and one to hear. */
export function saidOn(control: Element): string[] {
  const label = labelOf(control);
  const parts = (control.textContent ?? "").length > longest ? [] : [control, ...control.children];
  return [label, ...parts.map((part) => plain(part.textContent ?? ""))];
}

/** The part that is all there is in a control, and is none itself. */
export function onlyPart(control: Element): Element | undefined {
  const [only, ...others] = control.children;
  const isControl = only && (only.hasAttribute("role") || ["a", "button"].includes(kindOf(only)));
  return others.length > 0 || isControl ? undefined : only;
}

/** Whether a control is a link to somewhere, and no button that is drawn as one. */
export function leadsAway(control: Element): boolean {
  const href = control.getAttribute("href") ?? "";
  return href !== "" && !href.startsWith("#") && !href.startsWith("javascript:");
}
