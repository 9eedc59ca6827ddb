/** UTF-16 units, far more than any name, label or card has: putting accents in order takes the square of their number. */
const longest = 4_000;

/** What `plain` would change: anything but letters of old, single blanks between words and straight apostrophes. */
const uneven = /[^ -~]|`|^ | $| {2}/;

/** What is not seen and says only in which direction a name is written. */
const directions = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as one line, with the apostrophes and blanks that pages vary made the same; what is longer is cut. */
export function plain(text: string): string {
  if (text.length <= longest && !uneven.test(text)) return text;
  return text
    .slice(0, longest)
    .normalize("NFC")
    .replace(directions, "")
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** For comparing: case and accents apart from each other count as the same. */
export function folded(text: string): string {
  const even = plain(text);
  return (uneven.test(even) ? even.normalize("NFD").replace(/\p{M}/gu, "") : even).toLowerCase();
}

export function sameText(one: string, other: string): boolean {
  return folded(one) === folded(other);
}
