import { hasAlarm, onAlarm, setAlarm } from "../shared/browser";
import { mondayOf, outcomes, readCounts, type Week, writeCounts } from "../shared/counts";
import { readState } from "../shared/storage";
import { forgetToken, keepToken, readToken } from "./device-token";
import { ask, type Reply } from "./server";
import { inTurn } from "./turns";

const name = "report";

/** Where the ticket lies: with the token of this device, and without a tie to it. */
const ticket = "ticket";

/** Minutes until the counts go: long enough after the ticket came that nobody puts the two requests together. */
export const reportIn = (random = Math.random()): number => 5 + 175 * random;

/** The server hands it out with the first policy of a week, for the counts of the week that has ended. */
export async function keepTicket(given: string | null): Promise<void> {
  if (given === null || !/^[\w-]{20,100}$/.test(given)) return;
  await keepToken(ticket, given);
  await setAlarm(name, reportIn());
}

export const forgetTicket = (): Promise<void> => forgetToken(ticket);

/** Also after the browser was closed in between. */
export function keepReporting(signal: AbortSignal): void {
  onAlarm((fired) => {
    if (fired === name) void report();
  }, signal);
  void readToken(ticket).then(async (is) => {
    if (is !== null && !(await hasAlarm(name))) await setAlarm(name, reportIn());
  });
}

/** Reports last week's counts, without a word about which browser this is. */
export async function report(now = Date.now()): Promise<void> {
  const given = await readToken(ticket);
  const { pairing, policy, settings } = await readState();
  const monday = mondayOf(now, 1);
  const week = (await readCounts(now))[monday];
  const counts = settings.counts === false ? [] : linesOf(week, policy?.document);
  if (given === null || pairing === undefined || counts.length === 0) return forgetTicket();
  const body = { ticket: given, counts };
  const reply = await ask(pairing.server, { method: "POST", path: "/api/v1/counts", body });
  if (isLater(reply)) return setAlarm(name, reportIn());
  await inTurn(async () => {
    await forgetTicket();
    const { [monday]: _, ...others } = await readCounts(now);
    await writeCounts(others);
  });
}

/** Only of rules that the team's own document names: there is nothing in a report that the server did not send itself. */
function linesOf(week: Week | undefined, document: unknown) {
  const known = JSON.stringify(document ?? null);
  const none = Object.fromEntries(outcomes.map((outcome) => [outcome, 0]));
  return Object.entries(week ?? {})
    .filter(([rule]) => known.includes(JSON.stringify(rule)))
    .map(([rule, tally]) => ({ rule, ...none, ...tally }));
}

/** Whether it is worth another try; a ticket that was refused is good for nothing any more. */
const isLater = (reply: Reply): boolean =>
  "failure" in reply ? reply.failure === "unreachable" : reply.status === 429 || reply.status >= 500;
