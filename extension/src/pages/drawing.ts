import { element } from "../advice/element";
import { byId } from "./page";

/** Fills a place anew. Who was in it stays there: the control with the same id gets the focus again. */
export function redraw(id: string, ...parts: readonly (HTMLElement | string)[]): void {
  const place = byId(id, HTMLElement);
  const focused = place.contains(document.activeElement) ? document.activeElement?.id : "";
  place.replaceChildren(...parts);
  if (focused) document.getElementById(focused)?.focus();
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
