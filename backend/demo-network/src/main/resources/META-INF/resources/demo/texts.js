const LANGUAGES = ["en", "nl"];
/** Days and hours are written the European way. */
const LOCALES = { en: "en-GB", nl: "nl-NL" };
const KEPT = "handslag-language";

let bundle = {};
let spoken = "en";

/** The visitor's own choice, else the browser's first language that we have. */
export function spokenFirst() {
  const wanted = [localStorage.getItem(KEPT), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find((language) => LANGUAGES.includes(language)) ?? "en";
}

export async function speak(language) {
  bundle = await (await fetch(`/demo/messages_${language}.json`)).json();
  spoken = language;
  document.documentElement.lang = language;
}

export async function choose(language) {
  localStorage.setItem(KEPT, language);
  await speak(language);
}

export const languages = () => LANGUAGES;
export const language = () => spoken;
export const locale = () => LOCALES[spoken];

/** A text that belongs to the data: `{en, nl}`. */
export const inLanguage = (texts) => texts[spoken];

export function t(key, values = {}) {
  const text = bundle[key];
  if (text === undefined) throw new Error(`no text for ${key} in ${spoken}`);
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** The text for a number of things: `key.one` or `key.other`. */
export function counted(key, count, values = {}) {
  return t(`${key}.${new Intl.PluralRules(spoken).select(count)}`, { count, ...values });
}

export function ago({ count, unit }) {
  return new Intl.RelativeTimeFormat(spoken, { numeric: "always" }).format(-count, unit);
}

export const clock = (iso) =>
  new Intl.DateTimeFormat(locale(), { hour: "numeric", minute: "2-digit" }).format(new Date(iso));
