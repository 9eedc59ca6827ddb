import type { Sentence } from "../../networks/network";
import { plain } from "./plain";

type Parts = { readonly before: string; readonly after: string; readonly open: boolean };

/** A network has some hundreds of sentences, and each control's label is held against many of them. */
const known = new Map<Sentence, Parts>();
const mostKnown = 2_000;

/** What stands before and after the name, in lower case; open if anything may follow. */
function partsOf(sentence: Sentence): Parts {
  const there = known.get(sentence);
  if (there) return there;
  const [before = "", rest = ""] = sentence.toLowerCase().split("{n}");
  const open = rest.endsWith("*");
  const parts = { before, after: open ? rest.slice(0, -1) : rest, open };
  if (known.size < mostKnown) known.set(sentence, parts);
  return parts;
}

/** The name that a label gives to a sentence's `{n}`, or nothing when the label is another sentence. */
export const nameIn = (label: string, sentence: Sentence): string | undefined => nameInAny(label, [sentence]);

export function nameInAny(label: string, sentences: readonly Sentence[]): string | undefined {
  const said = plain(label);
  const lower = said.toLowerCase();
  if (lower.length !== said.length) return undefined;
  for (const sentence of sentences) {
    const { before, after, open } = partsOf(sentence);
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

/** Whether a label begins or ends with one of the words. */
export function beginsOrEndsWith(label: string, words: readonly string[]): boolean {
  const said = plain(label).toLowerCase();
  return words.some((word) => {
    const one = word.toLowerCase();
    return said === one || said.startsWith(`${one} `) || said.endsWith(` ${one}`);
  });
}
