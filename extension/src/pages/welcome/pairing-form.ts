import { sendToWorker } from "../../shared/browser";
import type { Pair, PairingAnswer, PairingProblem } from "../../shared/messages";
import { readState } from "../../shared/storage";
import { text } from "../../shared/texts";
import { byId, languageOf, notice } from "../page";
import { pairingTexts } from "../problem-texts";

export function listenToPairing(signal: AbortSignal): void {
  const form = byId("pairing", HTMLFormElement);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void pairNow();
  };
  form.addEventListener("submit", onSubmit, { signal });
}

async function pairNow(): Promise<void> {
  const [server, code] = [byId("server", HTMLInputElement), byId("code", HTMLInputElement)];
  const button = byId("pair", HTMLButtonElement);
  const { settings } = await readState();
  button.disabled = true;
  report(text(languageOf(settings), "pairing_busy"), true);
  const asked: Pair = { kind: "pair", server: server.value, code: code.value };
  const answer = (await sendToWorker(asked)) as PairingAnswer;
  button.disabled = false;
  await show(answer);
}

async function show(answer: PairingAnswer): Promise<void> {
  const { pairing, settings } = await readState();
  const language = languageOf(settings);
  const wrong = answer.paired ? null : fieldOf(answer.problem);
  for (const id of ["server", "code"]) {
    byId(id, HTMLInputElement).setAttribute("aria-invalid", String(id === wrong));
  }
  if (answer.paired) {
    byId("code", HTMLInputElement).value = "";
    report(text(language, "pairing_done", answer.team), true);
    return;
  }
  const stays = pairing === undefined ? "" : ` ${text(language, "pairing_stays", pairing.team)}`;
  report(text(language, pairingTexts[answer.problem]) + stays, false);
  byId(wrong ?? "pair", HTMLElement).focus();
}

/** Which of the two answers the member would change. */
function fieldOf(problem: PairingProblem): "server" | "code" | null {
  if (problem.startsWith("code-") || problem === "too-many-tries") return "code";
  return problem === "server-busy" ? null : "server";
}

function report(sentence: string, good: boolean): void {
  const box = notice(sentence);
  box.classList.toggle("good", good);
  byId("outcome", HTMLElement).replaceChildren(box);
}
