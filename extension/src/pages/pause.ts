import { isPaused } from "../shared/policy-age";
import { changeState, readState, type Settings } from "../shared/storage";
import { type Language, text } from "../shared/texts";
import { byId, say } from "./page";
import { clockOf } from "./times";

const hour = 60 * 60_000;

export function showPause(settings: Settings, language: Language, now: number): void {
  const paused = isPaused(settings, now);
  say("pause", text(language, paused ? "pause_end" : "pause_hour"));
  byId("paused", HTMLElement).hidden = !paused;
  say("paused", paused ? text(language, "pause_until", clockOf(language, settings.pausedUntil ?? 0)) : "");
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
