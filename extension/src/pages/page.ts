import { browserLanguage, ownVersion } from "../shared/browser";
import type { Settings } from "../shared/storage";
import { chooseLanguage, type Language, type TextKey, text } from "../shared/texts";

/** An element of our own page, by id; a page and its script that do not fit each other are a mistake of ours. */
export function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`no ${kind.name} #${id}`);
}

export const languageOf = (settings: Settings): Language =>
  chooseLanguage(settings.language, browserLanguage());

/** Writes the texts that the page names in `data-text`, and the version where there is a place for it, then shows the page. */
export function fill(language: Language): void {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    element.textContent = text(language, element.dataset.text as TextKey);
  }
  for (const element of document.querySelectorAll("[data-version]")) {
    element.textContent = text(language, "own_version", ownVersion());
  }
  document.body.hidden = false;
}

/** Says a sentence in its place. One that stands there already is left alone, for a screen reader would say it again. */
export function say(id: string, sentence: string): void {
  const place = byId(id, HTMLElement);
  if (place.textContent !== sentence) place.textContent = sentence;
}

export function notice(...lines: readonly string[]): HTMLElement {
  const box = document.createElement("div");
  box.className = "notice";
  for (const line of lines) {
    const paragraph = document.createElement("p");
    paragraph.textContent = line;
    box.append(paragraph);
  }
  return box;
}
