import { isPaused } from "../../shared/policy-age";
import { changeState, readState, type Settings } from "../../shared/storage";
import { type Language, text } from "../../shared/texts";
import { byId } from "../page";
import { clockOf } from "./times";

const hour = 60 * 60_000;

export function showPause(settings: Settings, language: Language, now: number): void {
  const paused = isPaused(settings, now);
  byId("pause", HTMLButtonElement).textContent = text(language, paused ? "pause_end" : "pause_hour");
  const line = byId("paused", HTMLElement);
  line.hidden = !paused;
  line.textContent = paused
    ? text(language, "pause_until", clockOf(language, settings.pausedUntil ?? 0))
    : "";
}

export function listenToPause(signal: AbortSignal): void {
  byId("pause", HTMLButtonElement).addEventListener("click", () => void toggle(), { signal });
}

async function toggle(): Promise<void> {
  const { settings } = await readState();
  const { pausedUntil: _, ...rest } = settings;
  const now = Date.now();
  await changeState({ settings: isPaused(settings, now) ? rest : { ...rest, pausedUntil: now + hour } });
}
