/** A text as one line, with the apostrophes and blanks that pages vary made the same. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** For comparing: case and accents apart from each other count as the same. */
export function folded(text: string): string {
  return plain(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

export function sameText(one: string, other: string): boolean {
  return folded(one) === folded(other);
}
