import { readState, type State, watchState } from "../../shared/storage";
import { text } from "../../shared/texts";
import { listenToLanguage, showLanguages } from "../language-choice";
import { listenToLeaving } from "../leaving";
import { showManaged } from "../managed";
import { byId, fill, languageOf, say } from "../page";
import { listenToPairing } from "../pairing-form";
import { listenToPlace, showPlace } from "../place-choice";
import { listenToSiteAccess, showSiteAccess } from "./site-access";

function show({ pairing, settings }: State): void {
  const language = languageOf(settings);
  fill(language);
  showLanguages(settings, language);
  void showManaged(language);
  showPlace(settings);
  byId("paired", HTMLElement).hidden = pairing === undefined;
  if (pairing === undefined) return;
  say("paired-text", text(language, "paired_text", pairing.team, new URL(pairing.server).host));
}

const { signal } = new AbortController();
listenToLanguage(signal);
listenToPairing(signal);
listenToPlace(signal);
listenToLeaving("server", signal);
listenToSiteAccess(signal);
void showSiteAccess();
watchState(show, signal);
void readState().then(show);
