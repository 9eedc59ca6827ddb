import { element } from "../advice/element";
import { limitOf, limits } from "../shared/budget";
import { changeState, readState, type Settings } from "../shared/storage";
import { type Language, text } from "../shared/texts";
import { byId } from "./page";

/** How many times a day a held press is told about in full. */
export function showLimit(settings: Settings, language: Language): void {
  const chosen = limitOf(settings);
  const options = limits.map((limit) => {
    const words = limit === "all" ? text(language, "limit_all") : text(language, "limit_times", limit);
    return element("option", { value: String(limit), selected: limit === chosen }, words);
  });
  byId("limit", HTMLSelectElement).replaceChildren(...options);
}

export function listenToLimit(signal: AbortSignal): void {
  const select = byId("limit", HTMLSelectElement);
  select.addEventListener("change", () => void choose(select.value), { signal });
}

async function choose(value: string): Promise<void> {
  const saidInFull = limits.find((limit) => String(limit) === value);
  const { settings } = await readState();
  await changeState({ settings: { ...settings, ...(saidInFull && { saidInFull }) } });
}
