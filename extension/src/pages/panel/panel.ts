import { onTabChange, openTab } from "../../shared/browser";
import { readState, watchState } from "../../shared/storage";
import { showAgreements } from "../agreements";
import { listenToAnswers } from "../answering";
import { listenToCopying } from "../copying";
import { listenToDoubts } from "../doubting";
import { redraw } from "../drawing";
import { askPage, describePage } from "../on-this-page";
import { byId, fill, languageOf, say } from "../page";
import { listenToPause, showPause } from "../pause";
import { showGuidelines } from "../show-guidelines";
import { itemsOf } from "./items";

/** A page changes without a word to the browser: while the panel is in sight it asks so often. */
const askEvery = 2_000;

let drawn = "";

async function refresh(): Promise<void> {
  const state = await readState();
  const language = languageOf(state.settings);
  if (document.body.hidden || document.documentElement.lang !== language) fill(language);
  showPause(state.settings, language, Date.now());
  showGuidelines(state);
  showAgreements(state, language);
  const page = await askPage({ kind: "describe-page", shows: true });
  const { first, more } = describePage(page, language, state.settings.place);
  say("page-first", first);
  say("page-more", more);
  // Who reads here, or copies, is not disturbed by the same once more.
  const now = JSON.stringify([page, language]);
  if (now === drawn) return;
  drawn = now;
  const inUse = document.activeElement?.closest<HTMLElement>("details.item")?.dataset.item;
  redraw("items", ...(page?.readable ? itemsOf(page, language, isOpen) : []));
  if (inUse !== undefined) itemNamed(inUse)?.querySelector("summary")?.focus();
}

const itemNamed = (id: string): HTMLDetailsElement | undefined =>
  [...document.querySelectorAll<HTMLDetailsElement>("details.item")].find(
    ({ dataset }) => dataset.item === id,
  );

function isOpen(id: string, atFirst: boolean): boolean {
  return itemNamed(id)?.open ?? atFirst;
}

const again = () => void (document.visibilityState === "visible" && refresh());

const { signal } = new AbortController();
listenToPause(signal);
const language = () => (document.documentElement.lang === "nl" ? "nl" : "en");
listenToCopying(language, signal);
listenToDoubts(language, signal);
listenToAnswers(() => void refresh(), signal);
byId("options", HTMLButtonElement).addEventListener("click", () => void openTab("options.html"), { signal });
watchState(again, signal, ["pairing", "policy", "personal", "settings", "sync"]);
onTabChange(again, signal);
setInterval(again, askEvery);
void refresh();
