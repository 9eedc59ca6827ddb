import type { Sentence } from "../../networks/signs";
import { folded, plain } from "./plain";

type Parts = { readonly before: string; readonly after: string; readonly open: boolean };

/** A network has some hundreds of sentences, and each control's label is held against many of them. */
const known = new Map<Sentence, Parts>();
const mostKnown = 2_000;

/** What stands before and after the name, in lower case; open if anything may follow. */
function partsOf(sentence: Sentence): Parts {
  const there = known.get(sentence);
  if (there) return there;
  const [before = "", rest = ""] = sentence.normalize("NFC").toLowerCase().split("{n}");
  const open = rest.endsWith("*");
  const parts = { before, after: open ? rest.slice(0, -1) : rest, open };
  if (known.size < mostKnown) known.set(sentence, parts);
  return parts;
}

/** The name that a label gives to a sentence's `{n}`, or nothing when the label is another sentence. */
export const nameIn = (label: string, sentence: Sentence): string | undefined => nameInAny(label, [sentence]);

type ByLetter = { readonly any: readonly Parts[]; readonly letters: Map<string, readonly Parts[]> };
const sorted = new WeakMap<readonly Sentence[], ByLetter>();

/** Those that a label with this first letter can be an example of, in their order. */
function candidates(letter: string, sentences: readonly Sentence[]): readonly Parts[] {
  if (sentences.length < 5) return sentences.map(partsOf);
  const there = sorted.get(sentences) ?? byLetter(sentences.map(partsOf));
  sorted.set(sentences, there);
  return there.letters.get(letter) ?? there.any;
}

function byLetter(all: readonly Parts[]): ByLetter {
  const letters = [...new Set(all.map(({ before }) => before.charAt(0)))].filter((letter) => letter !== "");
  const of = (letter: string) => all.filter(({ before }) => before === "" || before.startsWith(letter));
  return {
    any: all.filter(({ before }) => before === ""),
    letters: new Map(letters.map((letter) => [letter, of(letter)])),
  };
}

export function nameInAny(label: string, sentences: readonly Sentence[]): string | undefined {
  const said = plain(label);
  const lower = said.toLowerCase();
  if (lower.length !== said.length) return undefined;
  for (const { before, after, open } of candidates(lower.charAt(0), sentences)) {
    if (!lower.startsWith(before) || !(open || lower.endsWith(after))) continue;
    const end = open ? lower.indexOf(after, before.length + 1) : lower.length - after.length;
    const name = said.slice(before.length, Math.max(end, before.length)).trim();
    if (name !== "") return name;
  }
  return undefined;
}

/** The sentence a label is an example of, given the name that is in it. */
export function sentenceOf(label: string, name: string): Sentence | undefined {
  const said = plain(label);
  const at = said.indexOf(plain(name));
  if (name === "" || at < 0) return undefined;
  const sentence = `${said.slice(0, at)}{n}${said.slice(at + plain(name).length)}`;
  return sentence.replace("{n}", "").trim().length < 4 ? undefined : sentence;
}

type Sought = { readonly words: ReadonlySet<string>; readonly longest: number };
const lowered = new WeakMap<readonly string[], Sought>();

function inLowerCase(words: readonly string[]): Sought {
  const there = lowered.get(words);
  if (there) return there;
  const lower = words.map((word) => word.normalize("NFC").toLowerCase());
  const made = { words: new Set(lower), longest: Math.max(0, ...lower.map(({ length }) => length)) };
  lowered.set(words, made);
  return made;
}

/** Whether a label begins or ends with one of the words. */
export function beginsOrEndsWith(label: string, words: readonly string[]): boolean {
  const said = plain(label).toLowerCase();
  const { words: sought, longest } = inLowerCase(words);
  if (sought.has(said)) return true;
  for (let at = said.indexOf(" "); at >= 0 && at <= longest; at = said.indexOf(" ", at + 1))
    if (sought.has(said.slice(0, at))) return true;
  const first = Math.max(0, said.length - longest - 1);
  for (let at = said.indexOf(" ", first); at >= 0; at = said.indexOf(" ", at + 1))
    if (sought.has(said.slice(at + 1))) return true;
  return false;
}

const foldedWords = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a label is one of the words, and nothing else. */
export function isOneOf(label: string, words: readonly string[]): boolean {
  const there = foldedWords.get(words) ?? new Set(words.map(folded));
  foldedWords.set(words, there);
  return there.has(folded(label));
}
