// Our own pages are empty of words until their script has chosen a language.

const productName = "Netiquette";

/** The words that stand in a page itself, rather than in _locales. */
export function wordsInPage(html) {
  const between = html
    .replace(/<!--.*?-->/gs, "")
    .split(/<[^>]*>/)
    .map((text) => text.trim());
  const attributes = [...html.matchAll(/\s(?:alt|title|placeholder|aria-label)="([^"]*)"/g)].map(
    ([, text]) => text,
  );
  return [...between, ...attributes].filter((text) => text !== "" && text !== productName);
}
