import { hostName } from "../advice/host";
import { shadowRootOf } from "../shared/browser";
import { isElement, kindOf, parentOf } from "../surfaces/reading/dom";
import { safely } from "./safely";

/** Roots within roots: deeper ones cost a page itself seconds. */
const deepest = 2_000;

/**
 * Where an event came down, from the inside out. What stands in a closed shadow root the browser leaves out of an event's
 * path, but a page can put any control into one, and there it is pressed like any other.
 */
export function wayOf(event: Event): EventTarget[] {
  if (event instanceof KeyboardEvent && event.type === "keydown") lastKey = event.key;
  const path = event.composedPath();
  const inner: EventTarget[][] = [path];
  let target = path[0];
  for (let depth = 0; depth < deepest; depth += 1) {
    const host = isElement(target) && kindOf(target) !== hostName ? (target as HTMLElement) : undefined;
    const root = host ? safely(() => shadowRootOf(host), null) : null;
    const hit = root && (elementAt(root, event) ?? pressedByKey(root, event));
    if (!root || !hit || hit === target) break;
    inner.push(upTo(root, hit));
    target = hit;
  }
  return inner.reverse().flat();
}

/** A press of a key has no place; then it is what has the focus. */
function elementAt(root: ShadowRoot, event: Event): Element | null {
  const point =
    typeof TouchEvent !== "undefined" && event instanceof TouchEvent ? event.changedTouches[0] : event;
  const { clientX: x, clientY: y } = (point ?? {}) as { clientX?: number; clientY?: number };
  const isFromKey = event instanceof MouseEvent && event.type === "click" && event.detail === 0;
  if (x === undefined || y === undefined || isFromKey) return null;
  const hit = root.elementFromPoint(x, y);
  return hit && root.contains(hit) ? hit : null;
}

let lastKey = "";
const buttons = /^(submit|image|button|reset)$/;
const chosen = /^(checkbox|radio|range|color|file)$/;

/** What has the focus; but Enter in a field clicks the button by which its form is sent. */
function pressedByKey(root: ShadowRoot, { type }: Event): Element | null {
  const focused = root.activeElement;
  if (type !== "click" || !isInput(focused) || buttons.test(focused.type)) return focused;
  if (chosen.test(focused.type) && lastKey !== "Enter") return focused;
  const defaults = [...root.querySelectorAll<HTMLButtonElement | HTMLInputElement>(":default")];
  return defaults.find(({ type: is, form }) => buttons.test(is) && form === focused.form) ?? focused;
}

const isInput = (part: Element | null): part is HTMLInputElement => kindOf(part) === "input";

/** With what a label presses. */
function upTo(root: ShadowRoot, element: Element): EventTarget[] {
  const way: EventTarget[] = [];
  for (let part: Element | null = element; part && part !== root.host; part = parentOf(part)) {
    const pressed = kindOf(part) === "label" ? (part as HTMLLabelElement).control : null;
    if (pressed) way.push(pressed);
    way.push(part);
  }
  return [...way, root];
}
