import { type Language, text } from "../shared/texts";
import { element } from "./element";
import type { Finding, Source } from "./judgement";
import { sourceWords } from "./source-words";

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
    ...(finding.actions ?? []).flatMap(({ address }) => (address ? [reading(address, language)] : [])),
  ];
}

/** Leads to another tab, which learns nothing of this one. */
export function reading(address: string, language: Language): HTMLElement {
  const href = isSafe(address) ? address : undefined;
  const link = { href, target: "_blank", rel: "noopener noreferrer" };
  return element("p", {}, element("a", link, text(language, "advice_read")));
}

/** The engine let through nothing else; whoever changes what is stored shall not get further. */
const isSafe = (address: string) => address.startsWith("https://");

function origin(source: Source | undefined, language: Language): HTMLElement[] {
  const words = sourceWords(source, language);
  return words === "" ? [] : [element("p", { class: "quiet" }, words)];
}
