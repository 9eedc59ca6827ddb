import { listenToLanguage, showLanguages } from "../language-choice";
import { listenToLimit, showLimit } from "../limit-choice";
import { listenToPause, showPause } from "../pause";
import { listenToPlace, showPlace } from "../place-choice";
import type { Section } from "./section";

export const settingsSection: Section = {
  reads: [],
  show({ settings }, language) {
    showLanguages(settings, language);
    showPause(settings, language, Date.now());
    showPlace(settings);
    showLimit(settings, language);
  },
  listen(signal) {
    listenToLanguage(signal);
    listenToPause(signal);
    listenToPlace(signal);
    listenToLimit(signal);
  },
};
