import { reading } from "../advice/both-sides";
import { element } from "../advice/element";
import type { Source } from "../advice/judgement";
import { sourceWords } from "../advice/source-words";
import type { Copyable, Doubtable } from "../shared/messages";
import { type Language, text } from "../shared/texts";
import { copyable } from "./copying";
import { doubtful } from "./doubting";
import { line } from "./drawing";

export type Said = {
  readonly says: string;
  readonly because: string;
  readonly but?: string;
  /** What stood out. */
  readonly noticed?: readonly string[];
  readonly copy: readonly Copyable[];
  readonly read?: readonly string[];
  readonly source?: Source;
  readonly doubt?: Doubtable;
};

/** What there is to say, both sides of it, and what can be copied. */
export function findingPart(
  { says, because, but = "", noticed = [], copy, read = [], source, doubt }: Said,
  language: Language,
): HTMLElement {
  const side = (key: "advice_because" | "advice_but", words: string) =>
    element("p", {}, element("strong", {}, text(language, key)), ` ${words}`);
  return element(
    "div",
    { class: "finding" },
    line(says, "says"),
    ...(noticed.length > 0 ? noticedPart(noticed, language) : []),
    side("advice_because", because),
    but !== "" && side("advice_but", but),
    ...copy.map((one) => copyable(one, language)),
    ...[sourceWords(source, language)].filter(Boolean).map((words) => line(words, "quiet")),
    ...read.map((address) => reading(address, language)),
    doubt !== undefined && doubtful(doubt, language),
  );
}

const noticedPart = (noticed: readonly string[], language: Language): HTMLElement[] => [
  line(text(language, "advice_noticed"), "quiet"),
  element("ul", {}, ...noticed.map((says) => element("li", { dir: "auto" }, says))),
];
