import { changeState, readState, type Settings } from "../shared/storage";
import { type Language, text } from "../shared/texts";
import { byId } from "./page";

const choices = ["auto", "en", "nl"] as const;

export function showLanguages(settings: Settings, language: Language): void {
  const options = choices.map((choice) => {
    const option = document.createElement("option");
    option.value = choice;
    option.textContent = text(language, `language_${choice}`);
    option.selected = choice === settings.language;
    return option;
  });
  byId("language", HTMLSelectElement).replaceChildren(...options);
}

export function listenToLanguage(signal: AbortSignal): void {
  const select = byId("language", HTMLSelectElement);
  select.addEventListener("change", () => void choose(select.value), { signal });
}

async function choose(value: string): Promise<void> {
  const chosen = choices.find((choice) => choice === value) ?? "auto";
  const { settings } = await readState();
  await changeState({ settings: { ...settings, language: chosen } });
}
