import { element } from "./element";

type Span = readonly [number, number];

/** A text with the words that counted marked. Positions are in UTF-16 units of the text as given. */
export function highlighted(words: string, spans: readonly Span[]): HTMLQuoteElement {
  const quote = element("blockquote", { dir: "auto", tabindex: "0" });
  let at = 0;
  for (const [start, end] of inOrder(spans, words.length)) {
    quote.append(words.slice(at, start), element("mark", {}, words.slice(start, end)));
    at = end;
  }
  quote.append(words.slice(at));
  return quote;
}

function inOrder(spans: readonly Span[], length: number): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], Math.min(end, length));
    else if (start >= 0 && start < end && start < length) merged.push([start, Math.min(end, length)]);
  }
  return merged;
}
