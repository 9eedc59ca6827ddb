import { listenToLanguage, showLanguages } from "../language-choice";
import { listenToPause, showPause } from "../pause";
import { listenToPlace, showPlace } from "../place-choice";
import type { Section } from "./section";

export const settingsSection: Section = {
  reads: [],
  show({ settings }, language) {
    showLanguages(settings, language);
    showPause(settings, language, Date.now());
    showPlace(settings);
  },
  listen(signal) {
    listenToLanguage(signal);
    listenToPause(signal);
    listenToPlace(signal);
  },
};
