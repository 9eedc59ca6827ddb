import type { Turned } from "../../shared/personal";
import type { Language } from "../../shared/texts";

/*
 * The one place where TypeScript looks into what is judged by: a member who wants another dial or rule has to see which
 * there are, and who says so of a figure, and the engine hands out judgements only. Nothing is decided by it: where this
 * reads a document otherwise than the engine does, a line on our own page is off, and no advice.
 */

export type Position = { readonly value: string; readonly title: string };
export type DialOutline = {
  readonly id: string;
  readonly title: string;
  readonly positions: readonly Position[];
  readonly value: string;
  readonly fixed: boolean;
};
export type RuleOutline = {
  readonly id: string;
  readonly surface: string;
  readonly says: string;
  readonly level: string;
  readonly fixed: boolean;
};
export type Outline = { readonly dials: readonly DialOutline[]; readonly rules: readonly RuleOutline[] };

type Fields = Readonly<Record<string, unknown>>;

/** The dials and rules of documents that are merged in order; the levels are those at the member's own positions. */
export function outlineOf(documents: readonly unknown[], turned: Turned, language: Language): Outline {
  const dials = new Map<string, DialOutline>();
  const rules = new Map<string, Fields>();
  for (const document of documents.map(fieldsOf)) {
    for (const [id, dial] of Object.entries(fieldsOf(document.dials))) {
      dials.set(id, readDial(id, fieldsOf(dial), dials.get(id), language));
    }
    for (const rule of listOf(document.rules).map(fieldsOf)) rules.set(textOf(rule.id), rule);
  }
  const positionOf = (id: string): string => {
    const dial = dials.get(id);
    return (dial?.fixed ? undefined : turned[id]?.value) ?? dial?.value ?? "";
  };
  return {
    dials: [...dials.values()].filter(({ positions }) => positions.length > 1),
    rules: [...rules.values()].map((rule) => readRule(rule, positionOf, language)),
  };
}

/** A later document may turn a dial and say no more than that. */
function readDial(
  id: string,
  dial: Fields,
  before: DialOutline | undefined,
  language: Language,
): DialOutline {
  const titles = Object.entries(fieldsOf(dial.titles)).map(([value, title]) => ({
    value,
    title: inLanguage(title, language),
  }));
  const positions = [...(before?.positions ?? [])];
  for (const one of titles) {
    const at = positions.findIndex(({ value }) => value === one.value);
    positions.splice(at < 0 ? positions.length : at, at < 0 ? 0 : 1, one);
  }
  return {
    id,
    title: inLanguage(dial.title, language) || before?.title || id,
    positions,
    value: textOf(dial.value) || before?.value || "",
    fixed: dial.mandatory === true || before?.fixed === true,
  };
}

function readRule(rule: Fields, positionOf: (dial: string) => string, language: Language): RuleOutline {
  const [surface] = typeof rule.surface === "string" ? [rule.surface] : listOf(rule.surface).map(textOf);
  const byDial = fieldsOf(rule.level);
  const level = textOf(rule.level) || textOf(fieldsOf(byDial.is)[positionOf(textOf(byDial.dial))]);
  return {
    id: textOf(rule.id),
    surface: surface ?? "",
    says: inLanguage(rule.says, language),
    level,
    fixed: rule.mandatory === true,
  };
}

/** What each rule says, by its id; those that only watch among them. */
export function saysOf(documents: readonly unknown[], language: Language): ReadonlyMap<string, string> {
  const rules = documents
    .map(fieldsOf)
    .flatMap(({ rules, watching }) => [...listOf(rules), ...listOf(watching)]);
  return new Map(rules.map(fieldsOf).map(({ id, says }) => [textOf(id), inLanguage(says, language)]));
}

/** A figure about a network: who says so, where, when, and in what words. */
export type Claim = {
  readonly value: number;
  readonly sources: readonly SaidBy[];
};
export type SaidBy = {
  readonly text: string;
  readonly author: string;
  readonly date: string;
  readonly says: string;
};

/** The figure as the last of the documents has it; of what a team leaves out, what came along speaks. */
export function claimOf(documents: readonly unknown[], name: string, language: Language): Claim | undefined {
  const found = documents.map((one) => fieldsOf(fieldsOf(fieldsOf(one).parameters)[name]));
  const claim = found.findLast(({ value }) => typeof value === "number");
  if (claim === undefined) return undefined;
  return {
    value: claim.value as number,
    sources: listOf(claim.sources).map((one) => readSource(fieldsOf(one), language)),
  };
}

/** What is said of a text, by whom and when, as the last of the documents that has the text has it. */
export function evidenceOf(documents: readonly unknown[], template: string, language: Language) {
  const found = documents.map((one) => fieldsOf(fieldsOf(one).templates)[template]);
  const source = readSource(fieldsOf(fieldsOf(found.findLast((one) => one !== undefined)).source), language);
  return source.says === "" ? undefined : source;
}

const readSource = ({ text, author, date, says }: Fields, language: Language): SaidBy => ({
  text: inLanguage(text, language),
  author: textOf(author),
  date: textOf(date),
  says: inLanguage(says, language),
});

const inLanguage = (value: unknown, language: Language): string => textOf(fieldsOf(value)[language]);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
