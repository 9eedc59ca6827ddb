/*
 * Looks at a part of the page by the browser's own means. A form's fields are properties of the form and come before its
 * own: one named `querySelector` takes that away from whoever asks the form itself. And a part that came out of another
 * window of the page has that window's kinds: it is known by what it is, not by `instanceof`.
 */

const own = (kind: { readonly prototype: object }, name: string, part: unknown): unknown => {
  try {
    return Reflect.get(kind.prototype, name, part);
  } catch {
    return undefined; // No such thing.
  }
};

export const isElement = (part: unknown): part is Element =>
  typeof own(Element, "localName", part) === "string";

export const isShadowRoot = (part: unknown): part is ShadowRoot => isElement(own(ShadowRoot, "host", part));

/** What an element is called: `a`, `form`. */
export const kindOf = (part: unknown): string => String(own(Element, "localName", part) ?? "");

export const is = (part: Element, selector: string): boolean =>
  Element.prototype.matches.call(part, selector);

export function firstIn<E extends Element = Element>(part: ParentNode, selector: string): E | null {
  return isElement(part)
    ? (Element.prototype.querySelector.call(part, selector) as E | null)
    : part.querySelector<E>(selector);
}

export function allIn(part: ParentNode, selector: string): Element[] {
  return [
    ...(isElement(part)
      ? Element.prototype.querySelectorAll.call(part, selector)
      : part.querySelectorAll(selector)),
  ];
}

export const attributeOf = (part: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(part, name);

export const textOf = (part: Element): string => String(own(Element, "textContent", part) ?? "");

/** What a part stands in; what stands in a shadow root stands in its host. */
export function parentOf(part: Element): Element | null {
  const parent = own(Element, "parentElement", part);
  if (isElement(parent)) return parent;
  const root = Node.prototype.getRootNode.call(part);
  return isShadowRoot(root) ? root.host : null;
}

/** The part itself or the nearest it stands in, also out of shadow roots. */
export function around(part: Element, selector: string): Element | null {
  const found: Element | null = Element.prototype.closest.call(part, selector);
  const root = found ? undefined : Node.prototype.getRootNode.call(part);
  return isShadowRoot(root) ? around(root.host, selector) : found;
}
