import { element } from "../../advice/element";
import { checkList } from "../../advice/good-note";
import { levels } from "../../advice/judgement";
import { lookOf } from "../../advice/verdicts";
import type { Verdict } from "../../networks/network";
import type { PageDescription, PageItem, PageWatched } from "../../shared/messages";
import { countText, type Language, text } from "../../shared/texts";
import { questionPart } from "../answering";
import { line } from "../drawing";
import { findingPart } from "../finding";
import { surfaceTitle } from "../surface-title";

/** Whether a part is open, where it stands already; what one was just asked about opens by itself. */
type IsOpen = (id: string, atFirst: boolean) => boolean;

/** What is on the page in front: first what there is to say, then what is guarded. */
export function itemsOf(
  { items, watching }: PageDescription,
  language: Language,
  isOpen: IsOpen = (_, first) => first,
): HTMLElement[] {
  const seen = items.filter(({ visible }) => visible);
  const advised = seen.filter(({ advice }) => advice !== undefined);
  const guarded = seen.filter(({ treatment }) => treatment === "guarded");
  return [
    ...advised.map((item) => itemPart(item, isOpen, language)),
    ...(guarded.length > 0 ? [guardedPart(guarded, language)] : []),
    ...(watching.length > 0 ? [watchingPart(watching, language)] : []),
  ];
}

const lately = ["held", "accepted"] as const;

/** Folded: a list may be long, and most of it is passed over. */
function itemPart(item: PageItem, isOpen: IsOpen, language: Language): HTMLElement {
  const { surface, label, advice, treatment } = item;
  const { findings = [], questions = [], checks = [], steps = [], profile, of = "" } = advice ?? {};
  const id = ["item", treatment, surface, of].join("-");
  const name = label || surfaceTitle(surface, language);
  return element(
    "li",
    {},
    ...lately.filter((one) => one === treatment).map((one) => line(text(language, `panel_${one}`), "quiet")),
    element(
      "details",
      {
        "data-item": id,
        class: "item",
        open: isOpen(
          id,
          lately.some((one) => one === treatment),
        ),
      },
      element(
        "summary",
        {},
        element("h3", { dir: "auto" }, name),
        element("span", { class: "verdict" }, wordOf(advice, language)),
        element("span", { class: "quiet" }, findings[0]?.says ?? questions[0]?.asks ?? ""),
      ),
      checks.length > 0 && checkList(checks, language),
      ...questions.map((one) => questionPart(one, of, language)),
      ...findings.map((finding) => findingPart(finding, language)),
      ...(steps.length > 0 ? [stepsPart(steps, language)] : []),
      ...(profile ? [profilePart(profile, name, language)] : []),
    ),
  );
}

function stepsPart(steps: readonly string[], language: Language): HTMLElement {
  return element(
    "div",
    {},
    line(text(language, "advice_steps"), "quiet"),
    element("ol", {}, ...steps.map((step) => element("li", {}, step))),
  );
}

function profilePart(href: string, name: string, language: Language): HTMLElement {
  const link = { href, target: "_blank", rel: "noopener noreferrer" };
  return element("p", {}, element("a", link, text(language, "advice_profile", name)));
}

/** The same word that a mark on the page would show. */
function wordOf(advice: PageItem["advice"], language: Language): string {
  if (advice === undefined) return "";
  const findings = advice.findings.map(({ level }) => ({
    level: levels.find((one) => one === level) ?? "info",
  }));
  const { questions } = advice;
  const judgement = { verdict: advice.verdict as Verdict, findings, questions };
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
