import { sendToWorker } from "../shared/browser";
import type { Unpair } from "../shared/messages";
import { byId } from "./page";

/**
 * Leaving a team asks once. The dialog is the browser's own: it keeps the focus in and gives it back, but for when
 * the button it came from is about to go; then `next` gets it.
 */
export function listenToLeaving(next: string, signal: AbortSignal): void {
  const dialog = byId("leaving", HTMLDialogElement);
  const on = (id: string, act: () => void) =>
    byId(id, HTMLButtonElement).addEventListener("click", act, { signal });
  on("leave", () => dialog.showModal());
  on("leave-no", () => dialog.close());
  on("leave-yes", () => {
    dialog.close();
    byId(next, HTMLElement).focus();
    void sendToWorker({ kind: "unpair" } satisfies Unpair);
  });
}
