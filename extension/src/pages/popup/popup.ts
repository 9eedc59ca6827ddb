import { agreementsOf } from "../../shared/agreements";
import { onStorageChange, openSidePanel, openTab } from "../../shared/browser";
import { readState, type State, watchState } from "../../shared/storage";
import { agreementWords } from "../agreements";
import { listenToLanguage, showLanguages } from "../language-choice";
import { listenToLeaving } from "../leaving";
import { showManaged } from "../managed";
import { askPage, describePage } from "../on-this-page";
import { byId, fill, languageOf, say } from "../page";
import { listenToPause, showPause } from "../pause";
import { listenToCheck, showGuidelines } from "../show-guidelines";
import { listenToTodo, showTodo } from "./todo";

/** While the popup stays open, "a minute ago" grows older, a pause ends, the page in front changes. */
const refreshEvery = 15_000;

function show(state: State): void {
  const language = languageOf(state.settings);
  fill(language);
  showLanguages(state.settings, language);
  void showManaged(language);
  byId("team-choices", HTMLElement).hidden = state.pairing === undefined;
  void refresh(state);
}

async function refresh(state: State): Promise<void> {
  const language = languageOf(state.settings);
  showPause(state.settings, language, Date.now());
  showGuidelines(state);
  say("agreements-count", agreementWords(agreementsOf(state, language), language));
  await showTodo(language);
  const page = describePage(await askPage(), language, state.settings.place);
  say("page-first", page.first);
  say("page-more", page.more);
}

function listen(signal: AbortSignal): void {
  listenToLanguage(signal);
  listenToLeaving("welcome", signal);
  listenToPause(signal);
  listenToCheck(signal);
  listenToTodo(signal);
  onStorageChange((changed) => {
    if (changed.includes("reminders")) void readState().then(refresh);
  }, signal);
  const on = (id: string, act: () => Promise<void>) =>
    byId(id, HTMLButtonElement).addEventListener("click", () => void act(), { signal });
  on("welcome", () => openTab("welcome.html"));
  on("options", () => openTab("options.html"));
  on("panel", openSidePanel);
}

const { signal } = new AbortController();
listen(signal);
watchState(show, signal, ["pairing", "policy", "settings", "sync"]);
void readState().then(show);
setInterval(() => void readState().then(refresh), refreshEvery);
