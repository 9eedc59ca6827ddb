import { sendToWorker } from "../shared/browser";
import type { SyncNow } from "../shared/messages";
import type { State } from "../shared/storage";
import { describeGuidelines } from "./guidelines";
import { byId, languageOf, notice, say } from "./page";

/** Under which guidelines this browser is, in the places that a page has for it. */
export function showGuidelines(state: State): void {
  const guidelines = describeGuidelines(state, languageOf(state.settings), Date.now());
  say("guidelines-name", guidelines.name);
  say("guidelines-age", guidelines.age);
  const boxes = guidelines.notices.map(({ text, detail }) => notice(text, ...(detail ? [detail] : [])));
  const place = byId("guidelines-notices", HTMLElement);
  const words = boxes.map((box) => box.textContent).join("");
  if (place.textContent !== words) place.replaceChildren(...boxes);
}

/** The button that looks for new guidelines. */
export function listenToCheck(signal: AbortSignal): void {
  const onCheck = () => void sendToWorker({ kind: "sync-now" } satisfies SyncNow);
  byId("sync", HTMLButtonElement).addEventListener("click", onCheck, { signal });
}
