import type { Sentence } from "../../networks/network";
import { plain } from "./plain";

/** The name that a label gives to a sentence's `{n}`, or nothing when the label is another sentence. */
export function nameIn(label: string, sentence: Sentence): string | undefined {
  const said = plain(label);
  const lower = said.toLowerCase();
  const [before = "", after = ""] = sentence.split("{n}").map((part) => part.toLowerCase());
  if (lower.length !== said.length || !lower.startsWith(before)) return undefined;
  const end = after.endsWith("*")
    ? lower.indexOf(after.slice(0, -1), before.length + 1)
    : lower.endsWith(after)
      ? lower.length - after.length
      : -1;
  const name = said.slice(before.length, Math.max(end, before.length)).trim();
  return name === "" ? undefined : name;
}

export function nameInAny(label: string, sentences: readonly Sentence[]): string | undefined {
  for (const sentence of sentences) {
    const name = nameIn(label, sentence);
    if (name !== undefined) return name;
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
