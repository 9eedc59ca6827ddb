import type { Chance } from "../endurance";

const mixedScripts = "аррlе Sаnnе";
const accents = "\u0301".repeat(40);

/** Chromium itself takes minutes to lay out a megabyte of these, with no extension there; so they come only in small. */
const neverHuge: readonly string[] = [mixedScripts, accents];

/** Pieces that have broken other programs: markup, turned directions, invisible and look-alike characters. */
const pieces = [
  "<img src=x onerror=window.ran=1>",
  "<script>window.ran=1</script>",
  "<svg/onload=window.ran=1>",
  '"><iframe srcdoc="<script>top.ran=1</script>">',
  "javascript:window.ran=1",
  "\u202E",
  "\u202D",
  "\u2066",
  "\u2069",
  "\u200B\u200C\u200D\uFEFF",
  mixedScripts,
  "Ｆｕｌｌｗｉｄｔｈ",
  accents,
  "\uD800",
  "\uDFFF",
  "\u0000\u0007",
  "👩‍👩‍👧‍👦🏴‍☠️",
  "ﷺ".repeat(5),
  "{first} {n} $1 $& %s {{7*7}}",
  "'\"`--></style></textarea></template></title>",
  "<dialog open><netiquette-advice>",
  "__proto__",
  "constructor",
  "I'd like to add you to my professional network on LinkedIn.",
  "Hello, I am a capital provider with a strictly confidential proposal of 15 million dollars.",
  "\r\n\t\u2028\u2029",
  "a ".repeat(300),
] as const;

export const fuzzed = (random: Chance, most: number): string =>
  Array.from({ length: 1 + random.below(most) }, () => random.pick(pieces)).join(
    random.pick(["", " ", "\n"]),
  );

/** A megabyte, of one piece again and again. */
export function megabyte(random: Chance): string {
  const piece = random.pick(pieces.filter((one) => !neverHuge.includes(one)));
  return piece.repeat(Math.ceil(2 ** 20 / piece.length));
}
