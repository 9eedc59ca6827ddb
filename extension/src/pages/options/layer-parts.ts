import { element } from "../../advice/element";
import { ownLevels, type Personal } from "../../shared/personal";
import { countText, type Language, type TextKey, text } from "../../shared/texts";
import { choice, line, type Option } from "../drawing";
import { surfaceTitle } from "../surface-title";
import type { DialOutline, RuleOutline } from "./policy-outline";

const levels: Readonly<Record<string, TextKey>> = {
  info: "layer_level_info",
  advise: "layer_level_advise",
  confirm: "layer_level_confirm",
  block: "layer_level_block",
};

const levelWord = (level: string, language: Language): string => {
  const key = levels[level];
  return key === undefined ? level : text(language, key);
};

/** A dial: what it is about, where the team put it, and where the member wants it. */
export function dialPart(dial: DialOutline, mine: Personal, language: Language): HTMLElement {
  const { id, title, positions, value, fixed } = dial;
  const { dials: turned } = mine;
  const titleOf = (one: string) => positions.find((position) => position.value === one)?.title ?? one;
  const options = [
    { value: "", says: text(language, "layer_as_theirs") },
    ...positions.map((position) => ({ value: position.value, says: position.title })),
  ];
  return element(
    "li",
    { class: "dial" },
    element("h4", { id: `dial-title-${id}` }, capital(title)),
    line(text(language, "layer_theirs", titleOf(value)), "quiet"),
    fixed
      ? line(text(language, "layer_fixed"), "fixed")
      : own(
          `dial-${id}`,
          options,
          turned[id]?.value ?? "",
          { "data-dial": id },
          `dial-title-${id}`,
          language,
        ),
  );
}

/** The rules by where they speak up; those that a search finds are unfolded. */
export function rulesPart(
  rules: readonly RuleOutline[],
  mine: Personal,
  search: string,
  language: Language,
): HTMLElement[] {
  const wanted = search.trim().toLocaleLowerCase(language);
  const found = rules.filter(({ says }) => says.toLocaleLowerCase(language).includes(wanted));
  if (found.length === 0) return [line(text(language, "layer_none_found"), "quiet")];
  const surfaces = [...new Set(found.map(({ surface }) => surface))];
  return surfaces.map((surface) => {
    const some = found.filter((rule) => rule.surface === surface);
    const changed = some.filter(({ id }) => mine.changes[id] !== undefined).length;
    const counts = [
      countText(language, "layer_rules", some.length),
      ...(changed > 0 ? [countText(language, "layer_changes", changed)] : []),
    ];
    const id = `group-${surface}`;
    const wasOpen = document.getElementById(id)?.hasAttribute("open") ?? false;
    return element(
      "details",
      { id, open: wasOpen || wanted !== "" },
      element(
        "summary",
        {},
        element("span", {}, surfaceTitle(surface, language)),
        element("span", { class: "quiet" }, counts.join(" · ")),
      ),
      element("ul", { class: "rules" }, ...some.map((rule) => rulePart(rule, mine, language))),
    );
  });
}

function rulePart({ id, says, level, fixed }: RuleOutline, mine: Personal, language: Language): HTMLElement {
  const change = mine.changes[id];
  const chosen = change === undefined ? "" : "off" in change ? "off" : change.level;
  const options = [
    { value: "", says: text(language, "layer_as_theirs") },
    { value: "off", says: text(language, "layer_off") },
    ...ownLevels.map((own) => ({ value: own, says: levelWord(own, language) })),
  ];
  return element(
    "li",
    {},
    element(
      "div",
      {},
      element("p", { id: `says-${id}` }, says),
      line(text(language, "layer_theirs", levelWord(level, language)), "quiet"),
    ),
    fixed
      ? line(text(language, "layer_fixed"), "fixed")
      : own(`rule-${id}`, options, chosen, { "data-rule": id }, `says-${id}`, language),
  );
}

/** The member's own choice, named by its label together with what it is about. */
function own(
  id: string,
  options: readonly Option[],
  chosen: string,
  data: Readonly<Record<string, string>>,
  about: string,
  language: Language,
): HTMLElement {
  const [label, select] = choice(id, text(language, "layer_own"), options, chosen, data);
  label?.setAttribute("id", `${id}-label`);
  select?.setAttribute("aria-labelledby", `${id}-label ${about}`);
  return element("p", { class: "own" }, label, select);
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
