import en from "../../_locales/en/messages.json";
import nl from "../../_locales/nl/messages.json";

export type Language = "en" | "nl";
export type TextKey = keyof typeof en & keyof typeof nl;

/** A text about a number of things, there once for one and once for several. */
export type CountKey = Extract<TextKey, `${string}_one`> extends `${infer Base}_one` ? Base : never;

// The member may choose another language than the browser's, which the browser's own look-up does not allow.
const bundles = { en, nl } as const;

export function chooseLanguage(setting: "auto" | Language, browserLanguage: string): Language {
  if (setting !== "auto") return setting;
  return browserLanguage.toLowerCase().split("-")[0] === "nl" ? "nl" : "en";
}

/** The text with `$1`, `$2` … replaced by the values. */
export function text(language: Language, key: TextKey, ...values: readonly (string | number)[]): string {
  return bundles[language][key].message.replace(/\$([1-9])/g, (whole, place: string) =>
    String(values[Number(place) - 1] ?? whole),
  );
}

/** The text for one or for several; `$1` is the number, further values follow. */
export function countText(
  language: Language,
  key: CountKey,
  count: number,
  ...values: readonly (string | number)[]
): string {
  return text(language, count === 1 ? `${key}_one` : `${key}_other`, count, ...values);
}

/** Calls what a text leaves to be filled in by its name in the language: packs name all of it in English, as in `{topic}`. */
export function withGaps(words: string, language: Language): string {
  return words.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const key = `gap_${name}`;
    return isTextKey(key) ? `{${text(language, key)}}` : whole;
  });
}

export const isTextKey = (key: string): key is TextKey => Object.hasOwn(en, key);
