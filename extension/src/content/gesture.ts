import { attributeOf, kindOf } from "../surfaces/reading/dom";
import { urlOf } from "../surfaces/reading/slug";
import { pageAddress } from "./address";

/** Every event by which a press reaches a page. All are listened for on `window`, before the page's own listeners. */
export const gestureEvents = [
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "touchstart",
  "touchend",
  "click",
  "dblclick",
  "keydown",
  "keypress",
  "keyup",
  "submit",
] as const;

const pressKeys = new Set(["Enter", " ", "Spacebar"]);

/** Whether an event can be part of a press at all: the first button, or the keys that press. */
export function canPress(event: Event): boolean {
  if (event instanceof KeyboardEvent) return pressKeys.has(event.key) && !event.isComposing;
  if (event instanceof MouseEvent) return event.button <= 0;
  return true;
}

/** Middle, Ctrl, Cmd and Shift on a link open its page in another place; that page is guarded by itself. */
export function opensElsewhere(event: Event, control: Element): boolean {
  if (!(event instanceof MouseEvent) && !(event instanceof KeyboardEvent)) return false;
  return (event.ctrlKey || event.metaKey || event.shiftKey) && leadsElsewhere(control);
}

function leadsElsewhere(control: Element): boolean {
  const href = kindOf(control) === "a" ? (attributeOf(control, "href") ?? "#") : "#";
  const here = pageAddress();
  const url = urlOf(href, here);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return false;
  return url.href.split("#")[0] !== here.split("#")[0];
}

/** The member's own press. That a form is sent is said of a script's doing in the same way. */
export const isOwnPress = ({ isTrusted, type }: Event): boolean => isTrusted && type !== "submit";

/** The moment of a press at which the member expects something to happen. */
export function isDecisive(event: Event): boolean {
  if (event instanceof KeyboardEvent) {
    if (event.repeat) return false;
    return event.key === "Enter" ? event.type === "keydown" : event.type === "keyup";
  }
  if (event.type === "click") return (event as MouseEvent).detail <= 1;
  return event.type === "submit";
}

/**
 * Keeps an event from the page. The browser's own doing is prevented only where it would act: a touch's default is the
 * scrolling and the click that we still want to see, and a press of the mouse may move the focus.
 */
export function withhold(event: Event): void {
  event.stopImmediatePropagation();
  if (/^(click|dblclick|submit|key)/.test(event.type)) event.preventDefault();
}
