import { sendToWorker } from "../shared/browser";
import type { Pair, PairingAnswer, PairingProblem } from "../shared/messages";
import { readState } from "../shared/storage";
import { text } from "../shared/texts";
import { byId, languageOf, notice } from "./page";
import { pairingTexts } from "./problem-texts";

export function listenToPairing(signal: AbortSignal): void {
  const form = byId("pairing", HTMLFormElement);
  const server = byId("server", HTMLInputElement);
  server.addEventListener("input", () => fillFrom(server.value), { signal });
  window.addEventListener("hashchange", () => fillFrom(location.hash), { signal });
  fillFrom(location.hash);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void pairNow();
  };
  form.addEventListener("submit", onSubmit, { signal });
}

/** Server and code out of a link such as `options.html#pair=netiquette.example.org,K7QX-93MPTA`. */
export function readPairLink(link: string): { server: string; code: string } | null {
  const found = /#pair=(.+),([^,]+)$/.exec(link.trim());
  if (!found) return null;
  try {
    const [server = "", code = ""] = found.slice(1).map(decodeURIComponent);
    return { server, code };
  } catch {
    return null;
  }
}

/** A link fills the form in; to join is the member's own press. */
function fillFrom(link: string): void {
  const invited = readPairLink(link);
  if (invited === null) return;
  byId("server", HTMLInputElement).value = invited.server;
  byId("code", HTMLInputElement).value = invited.code;
  byId("pair", HTMLElement).scrollIntoView({ block: "center" });
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
