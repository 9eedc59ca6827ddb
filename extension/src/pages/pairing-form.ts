import { sendToWorker } from "../shared/browser";
import type { Pair, PairingAnswer, PairingProblem } from "../shared/messages";
import { readState } from "../shared/storage";
import { type Language, text } from "../shared/texts";
import { byId, languageOf, notice } from "./page";
import { hostOf, type Invited, readPairLink } from "./pairing-link";
import { pairingTexts } from "./problem-texts";

export function listenToPairing(signal: AbortSignal): void {
  const form = byId("pairing", HTMLFormElement);
  for (const id of ["server", "code"]) {
    const field = byId(id, HTMLInputElement);
    const onInput = (event: Event) =>
      void fillFrom(field.value, (event as InputEvent).inputType !== "insertText");
    field.addEventListener("input", onInput, { signal });
  }
  window.addEventListener("hashchange", () => void fillFrom(location.hash, true), { signal });
  void fillFrom(location.hash, true);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void join();
  };
  form.addEventListener("submit", onSubmit, { signal });
}

/** A link that cannot be used is said so before anybody is asked anything. */
async function join(): Promise<void> {
  if (await fillFrom(byId("server", HTMLInputElement).value, true)) await pairNow();
}

/**
 * A link fills the form in; to join is the member's own press. Whether the form can be sent. While a link is typed sign
 * by sign it is not whole yet, and nothing is said of that.
 */
async function fillFrom(link: string, isWhole: boolean): Promise<boolean> {
  const invited = readPairLink(link);
  if (invited === null || ("problem" in invited && !isWhole)) return true;
  const server = byId("server", HTMLInputElement);
  const { settings } = await readState();
  const problem = problemWith(invited, server.readOnly ? server.value : undefined, languageOf(settings));
  server.setAttribute("aria-invalid", String(problem !== undefined));
  if (problem !== undefined || "problem" in invited) {
    report(problem ?? "", false);
    server.focus();
    return false;
  }
  server.value = server.readOnly ? server.value : invited.server;
  byId("code", HTMLInputElement).value = invited.code;
  byId("pair", HTMLElement).scrollIntoView({ block: "center" });
  report(text(languageOf(settings), "pairing_link_read"), true);
  return true;
}

/** `fixed` is the server that the organisation chose, if it did. */
function problemWith(invited: Invited, fixed: string | undefined, language: Language): string | undefined {
  if ("problem" in invited) {
    return invited.problem === "cut"
      ? text(language, "pairing_link_cut")
      : text(language, "pairing_link_foreign", invited.on, invited.names);
  }
  const chosen = fixed === undefined ? undefined : hostOf(fixed);
  const named = hostOf(invited.server);
  if (chosen === undefined || named === undefined || chosen === named) return undefined;
  return text(language, "pairing_link_foreign", named, chosen);
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
