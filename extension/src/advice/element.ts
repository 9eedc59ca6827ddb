type Child = Node | string | null | undefined | false;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element of ours. Text only ever becomes a text node. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== undefined && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

const drawing = "http://www.w3.org/2000/svg";

/** A drawing of one path on a field of 20 by 20, in the colour of the text. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS(drawing, "svg");
  const line = document.createElementNS(drawing, "path");
  for (const [name, value] of Object.entries({ viewBox: "0 0 20 20", width: "20", height: "20" })) {
    svg.setAttribute(name, value);
  }
  svg.setAttribute("aria-hidden", "true");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
