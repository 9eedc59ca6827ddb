import { element } from "../../advice/element";
import { levels } from "../../advice/judgement";
import { lookOf } from "../../advice/verdicts";
import type { Verdict } from "../../networks/network";
import type { PageDescription, PageItem, PageWatched } from "../../shared/messages";
import { countText, type Language, text } from "../../shared/texts";
import { line } from "../drawing";
import { findingPart } from "../finding";
import { surfaceTitle } from "../surface-title";

/** What is on the page in front: first what there is to say, then what is guarded. */
export function itemsOf({ items, watching }: PageDescription, language: Language): HTMLElement[] {
  const seen = items.filter(({ visible }) => visible);
  const advised = seen.filter(({ advice }) => advice !== undefined);
  const guarded = seen.filter(({ treatment }) => treatment === "guarded");
  return [
    ...advised.map((item) => itemPart(item, language)),
    ...(guarded.length > 0 ? [guardedPart(guarded, language)] : []),
    ...(watching.length > 0 ? [watchingPart(watching, language)] : []),
  ];
}

const lately = ["held", "accepted"] as const;

function itemPart({ surface, label, advice, treatment }: PageItem, language: Language): HTMLElement {
  const findings = advice?.findings ?? [];
  return element(
    "li",
    {},
    ...lately.filter((one) => one === treatment).map((one) => line(text(language, `panel_${one}`), "quiet")),
    element("h3", { dir: "auto" }, label || surfaceTitle(surface, language)),
    line(wordOf(advice, language), "verdict"),
    ...findings.map((finding) => findingPart(finding, language)),
  );
}

/** The same word that a mark on the page would show. */
function wordOf(advice: PageItem["advice"], language: Language): string {
  if (advice === undefined) return "";
  const findings = advice.findings.map(({ level }) => ({
    level: levels.find((one) => one === level) ?? "info",
  }));
  const judgement = { verdict: advice.verdict as Verdict, findings, questions: [] };
  return text(language, lookOf(judgement as unknown as Parameters<typeof lookOf>[0]).word);
}

/** What a team looks at before its rules speak. */
function watchingPart(watching: readonly PageWatched[], language: Language): HTMLElement {
  const lines = watching.map(({ surface, label, says }) =>
    element(
      "li",
      {},
      element("span", { dir: "auto" }, label || surfaceTitle(surface, language)),
      line(says, "quiet"),
    ),
  );
  return element(
    "li",
    {},
    element(
      "details",
      { id: "watching" },
      element("summary", {}, countText(language, "panel_watching", watching.length)),
      line(text(language, "panel_watching_more"), "quiet"),
      element("ul", {}, ...lines),
    ),
  );
}

function guardedPart(guarded: readonly PageItem[], language: Language): HTMLElement {
  return element(
    "li",
    {},
    element(
      "details",
      { id: "guarded" },
      element("summary", {}, text(language, "panel_guarded")),
      element("ul", {}, ...guarded.map(({ label }) => element("li", { dir: "auto" }, label))),
    ),
  );
}
