import { element } from "../advice/element";
import { byId } from "./page";

/**
 * Fills a place anew. The part with the control that is in use stays as it is: who chooses by typing is still in the
 * middle of a word.
 */
export function redraw(id: string, ...parts: readonly (HTMLElement | string)[]): void {
  const place = byId(id, HTMLElement);
  const drawn = document.createElement("div");
  drawn.append(...parts);
  const focused = document.activeElement;
  const inUse = focused && place.contains(focused) ? focused.closest("[id]") : null;
  const again = inUse ? drawn.querySelector(`#${CSS.escape(inUse.id)}`) : null;
  const kept = [...place.childNodes].find((part) => again && part.contains(inUse));
  if (!kept) {
    place.replaceChildren(...drawn.childNodes);
    return;
  }
  for (const part of [...place.childNodes]) if (part !== kept) part.remove();
  const fresh = [...drawn.childNodes];
  const at = fresh.findIndex((part) => part.contains(again));
  for (const part of fresh.slice(0, at)) place.insertBefore(part, kept);
  place.append(...fresh.slice(at + 1));
}

export type Option = { readonly value: string; readonly says: string };

/** A choice with its label. `data` names what it is about, for the listener around it. */
export function choice(
  id: string,
  label: string,
  options: readonly Option[],
  chosen: string,
  data: Readonly<Record<string, string>>,
): HTMLElement[] {
  const select = element("select", { id, ...data });
  for (const { value, says } of options) {
    select.append(element("option", { value, selected: value === chosen }, says));
  }
  return [element("label", { for: id }, label), select];
}

export const line = (words: string, look?: string): HTMLElement => element("p", { class: look }, words);

export function button(words: string, data: Readonly<Record<string, string>>, look?: string): HTMLElement {
  return element("button", { type: "button", class: look, ...data }, words);
}

/** Hears of every control in a place that carries the given `data-…`, with what it carries. */
export function listenTo(
  id: string,
  type: "click" | "change",
  data: string,
  heard: (about: string, control: HTMLElement) => unknown,
  signal: AbortSignal,
): void {
  const onEvent = ({ target }: Event): void => {
    const control = target instanceof HTMLElement ? target.closest<HTMLElement>(`[data-${data}]`) : null;
    const about = control?.getAttribute(`data-${data}`);
    if (control && about !== null && about !== undefined) void heard(about, control);
  };
  byId(id, HTMLElement).addEventListener(type, onEvent, { signal });
}
