import { openTab, sendToWorker } from "../../shared/browser";
import type { SyncNow } from "../../shared/messages";
import { readState, type State, watchState } from "../../shared/storage";
import { listenToLanguage, showLanguages } from "../language-choice";
import { listenToLeaving } from "../leaving";
import { byId, fill, languageOf, notice } from "../page";
import { describeGuidelines } from "./guidelines";
import { askPage, describePage } from "./on-this-page";
import { listenToPause, showPause } from "./pause";

/** While the popup stays open, "a minute ago" grows older and a pause ends. */
const refreshEvery = 15_000;

async function show(state: State): Promise<void> {
  const language = languageOf(state.settings);
  fill(language);
  showLanguages(state.settings, language);
  showPause(state.settings, language, Date.now());
  showGuidelines(state);
  const page = describePage(await askPage(), language);
  byId("page-first", HTMLElement).textContent = page.first;
  byId("page-more", HTMLElement).textContent = page.more;
}

function showGuidelines(state: State): void {
  const guidelines = describeGuidelines(state, languageOf(state.settings), Date.now());
  byId("guidelines-name", HTMLElement).textContent = guidelines.name;
  byId("guidelines-age", HTMLElement).textContent = guidelines.age;
  byId("team-choices", HTMLElement).hidden = state.pairing === undefined;
  const notices = guidelines.notices.map(({ text, detail }) => notice(text, ...(detail ? [detail] : [])));
  byId("guidelines-notices", HTMLElement).replaceChildren(...notices);
}

function listen(signal: AbortSignal): void {
  listenToLanguage(signal);
  listenToLeaving(signal);
  listenToPause(signal);
  const onCheck = () => void sendToWorker({ kind: "sync-now" } satisfies SyncNow);
  byId("sync", HTMLButtonElement).addEventListener("click", onCheck, { signal });
  byId("welcome", HTMLButtonElement).addEventListener("click", () => void openTab("welcome.html"), {
    signal,
  });
}

const { signal } = new AbortController();
listen(signal);
watchState((state) => void show(state), signal);
void readState().then(show);
setInterval(() => void readState().then(show), refreshEvery);
