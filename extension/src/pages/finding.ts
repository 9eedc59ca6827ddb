import { reading } from "../advice/both-sides";
import { element } from "../advice/element";
import { highlighted } from "../advice/highlighted";
import type { Source } from "../advice/judgement";
import type { Quote } from "../advice/quotes";
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
  readonly quotes?: readonly Quote[];
  readonly copy: readonly Copyable[];
  readonly read?: readonly string[];
  readonly source?: Source;
  readonly doubt?: Doubtable;
};

/** What there is to say, both sides of it, and what can be copied. */
export function findingPart(
  { says, because, but = "", noticed = [], quotes = [], copy, read = [], source, doubt }: Said,
  language: Language,
): HTMLElement {
  const side = (key: "advice_because" | "advice_but", words: string) =>
    element("p", {}, element("strong", {}, text(language, key)), ` ${words}`);
  return element(
    "div",
    { class: "finding" },
    line(says, "says"),
    ...(noticed.length + quotes.length > 0 ? noticedPart(noticed, quotes, language) : []),
    side("advice_because", because),
    but !== "" && side("advice_but", but),
    ...copy.map((one) => copyable(one, language)),
    ...[sourceWords(source, language)].filter(Boolean).map((words) => line(words, "quiet")),
    ...read.map((address) => reading(address, language)),
    doubt !== undefined && doubtful(doubt, language),
  );
}

const noticedPart = (
  noticed: readonly string[],
  quotes: readonly Quote[],
  language: Language,
): (HTMLElement | false)[] => [
  line(text(language, "advice_noticed"), "quiet"),
  noticed.length > 0 && element("ul", {}, ...noticed.map((says) => element("li", { dir: "auto" }, says))),
  ...quotes.map(({ words, spans }) => highlighted(words, spans)),
];
