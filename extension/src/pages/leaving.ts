import { sendToWorker } from "../shared/browser";
import type { Unpair } from "../shared/messages";
import { byId } from "./page";

/** Leaving a team asks once. The dialog is the browser's own: it keeps the focus in and gives it back. */
export function listenToLeaving(signal: AbortSignal): void {
  const dialog = byId("leaving", HTMLDialogElement);
  const on = (id: string, act: () => void) =>
    byId(id, HTMLButtonElement).addEventListener("click", act, { signal });
  on("leave", () => dialog.showModal());
  on("leave-no", () => dialog.close());
  on("leave-yes", () => {
    dialog.close();
    void sendToWorker({ kind: "unpair" } satisfies Unpair);
  });
}
