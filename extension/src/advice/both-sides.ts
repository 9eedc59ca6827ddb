import { type Language, text } from "../shared/texts";
import { element } from "./element";
import type { Finding, Source } from "./judgement";

/** A rule's own words: why, what there is to be said against it, and where it comes from. */
export function bothSides(finding: Finding, language: Language): HTMLElement[] {
  const side = (key: "advice_because" | "advice_but", words: string | undefined) =>
    words
      ? [
          element(
            "div",
            { class: "aside" },
            element("h3", { class: "quiet" }, text(language, key)),
            element("p", {}, words),
          ),
        ]
      : [];
  return [
    ...side("advice_because", finding.because),
    ...side("advice_but", finding.but),
    ...origin(finding.source, language),
  ];
}

function origin(source: Source | undefined, language: Language): HTMLElement[] {
  if (!source?.text) return [];
  const dated = source.date ? `${source.text} (${source.date})` : source.text;
  const words = source.author
    ? text(language, "advice_source_by", dated, source.author)
    : text(language, "advice_source", dated);
  return [element("p", { class: "quiet" }, words)];
}
