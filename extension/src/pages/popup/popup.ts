import { openTab, sendToWorker } from "../../shared/browser";
import type { SyncNow } from "../../shared/messages";
import { readState, type State, watchState } from "../../shared/storage";
import { listenToLanguage, showLanguages } from "../language-choice";
import { listenToLeaving } from "../leaving";
import { showManaged } from "../managed";
import { byId, fill, languageOf, notice, say } from "../page";
import { describeGuidelines } from "./guidelines";
import { askPage, describePage } from "./on-this-page";
import { listenToPause, showPause } from "./pause";

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
  const page = describePage(await askPage(), language);
  say("page-first", page.first);
  say("page-more", page.more);
}

function showGuidelines(state: State): void {
  const guidelines = describeGuidelines(state, languageOf(state.settings), Date.now());
  say("guidelines-name", guidelines.name);
  say("guidelines-age", guidelines.age);
  const boxes = guidelines.notices.map(({ text, detail }) => notice(text, ...(detail ? [detail] : [])));
  const place = byId("guidelines-notices", HTMLElement);
  const words = boxes.map((box) => box.textContent).join("");
  if (place.textContent !== words) place.replaceChildren(...boxes);
}

function listen(signal: AbortSignal): void {
  listenToLanguage(signal);
  listenToLeaving("welcome", signal);
  listenToPause(signal);
  const onCheck = () => void sendToWorker({ kind: "sync-now" } satisfies SyncNow);
  byId("sync", HTMLButtonElement).addEventListener("click", onCheck, { signal });
  byId("welcome", HTMLButtonElement).addEventListener("click", () => void openTab("welcome.html"), {
    signal,
  });
}

const { signal } = new AbortController();
listen(signal);
watchState(show, signal, ["pairing", "policy", "settings", "sync"]);
void readState().then(show);
setInterval(() => void readState().then(refresh), refreshEvery);
