import type { StateMark } from "../../networks/network";
import { attributeOf, parentOf } from "./dom";
import { onlyPart } from "./label";
import type { Page } from "./page";

/**
 * Pending and withdrawn invitations carry the icon and even the label, but sending is over for them. The mark stands on
 * the control, on the only part in it, or on what is drawn around it alone.
 */
export function stateOf({ network }: Page, control: Element): "open" | "closed" | undefined {
  const { state } = network.connect;
  if (!state) return undefined;
  const states = [control, onlyPart(control), ...wrappers(control)].map(
    (part) => part && stateIn(state, part),
  );
  return states.includes("closed") ? "closed" : states.find((one) => one !== undefined);
}

function stateIn(
  { attribute, prefix, open, closed }: StateMark,
  part: Element,
): "open" | "closed" | undefined {
  const value = attributeOf(part, attribute);
  if (!value?.startsWith(prefix)) return undefined;
  const ends = (endings: readonly string[]) => endings.some((ending) => value.endsWith(ending));
  return ends(open) ? "open" : ends(closed) ? "closed" : undefined;
}

function wrappers(control: Element): Element[] {
  const parent = parentOf(control);
  return parent?.children.length === 1 ? [parent, ...wrappers(parent)] : [];
}
