import { readAllStorage, removeFromStorage, sendToWorker } from "../../shared/browser";
import { readManaged } from "../../shared/managed";
import type { Unpair } from "../../shared/messages";
import { readState } from "../../shared/storage";
import { text } from "../../shared/texts";
import { today } from "../../shared/today";
import { byId, languageOf, say } from "../page";
import type { Section } from "./section";

/** What is the member's own. The settings stay, and the team too unless it is ticked: neither is about anybody. */
const own = [
  "answers",
  "remembered",
  "reminders",
  "diary",
  "replies",
  "reasons",
  "personal",
  "ledger",
  "counts",
  "spent",
  "begun",
] as const;

export const dataSection: Section = {
  reads: [],
  async show({ pairing }) {
    const { server: fixed } = await readManaged();
    byId("erase-team-part", HTMLElement).hidden = pairing === undefined || fixed !== undefined;
  },
  listen(signal) {
    const dialog = byId("erasing", HTMLDialogElement);
    const press = (id: string, act: () => unknown) =>
      byId(id, HTMLButtonElement).addEventListener("click", () => void act(), { signal });
    press("export", exportAll);
    press("erase", () => dialog.showModal());
    press("erase-no", () => dialog.close());
    press("erase-yes", async () => {
      dialog.close();
      await erase(byId("erase-team", HTMLInputElement).checked);
    });
  },
};

/** All that is stored, as a file. What proves to the team's server which device this is lies elsewhere, and stays there. */
async function exportAll(): Promise<void> {
  const words = JSON.stringify(await readAllStorage(), null, 2);
  const address = URL.createObjectURL(new Blob([words], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `netiquette-${today()}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  await tell("data_exported");
}

async function erase(alsoTeam: boolean): Promise<void> {
  await removeFromStorage(own);
  // That we leave is a request, too: it is the first in the list that begins anew.
  if (alsoTeam) await sendToWorker({ kind: "unpair" } satisfies Unpair);
  byId("erase-team", HTMLInputElement).checked = false;
  await tell("data_erased");
}

async function tell(key: "data_exported" | "data_erased"): Promise<void> {
  say("data-said", text(languageOf((await readState()).settings), key));
}
