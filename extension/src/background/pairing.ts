import { removeFromStorage } from "../shared/browser";
import { isUnclear, readManaged } from "../shared/managed";
import type { PairingAnswer, PairingProblem } from "../shared/messages";
import { changeState, type Pairing, readState } from "../shared/storage";
import { readAddress, readCode } from "./address";
import { forgetAllTokens, forgetToken, keepToken, readToken } from "./device-token";
import { forgetTicket } from "./reporting";
import { ask, type Reply } from "./server";
import { readKey } from "./signature";
import { inTurn } from "./turns";

/** Trades the code for a token and the team's key. Until that has succeeded, what was paired before stays as it is. */
export async function pair(typedServer: string, typedCode: string): Promise<PairingAnswer> {
  const managed = await readManaged();
  if (isUnclear(managed)) return { paired: false, problem: "organisation-unclear" };
  const address = readAddress(managed.server ?? typedServer);
  if ("problem" in address) return { paired: false, problem: address.problem };
  const code = readCode(typedCode);
  if (code === null) return { paired: false, problem: "code-malformed" };
  const { server } = address;
  const reply = await ask(server, { method: "POST", path: "/api/v1/pairings", body: { code } });
  const problem = problemOf(reply);
  if (problem !== null) return { paired: false, problem };
  const grant = await readGrant(reply);
  if (grant === null) return { paired: false, problem: "answer-not-understood" };
  const { token, ...team } = grant;
  if (managed.publicKey !== undefined && managed.publicKey !== team.publicKey) {
    return { paired: false, problem: "key-refused" };
  }
  await replacePairing({ server, ...team, device: crypto.randomUUID() }, token);
  return { paired: true, team: team.team };
}

/** Forgets the team here at once; the server is told, but need not be there to hear it. */
export async function unpair(): Promise<void> {
  const leave = await inTurn(async () => {
    const { pairing } = await readState();
    const leaving = pairing === undefined ? null : await takeBack(pairing);
    await forgetTeam();
    return leaving;
  });
  void leave?.();
}

/** Goes back to the guidelines that came along. To be done in turn. */
export async function forgetTeam(): Promise<void> {
  await changeState({ pairing: undefined, policy: undefined, sync: undefined });
  await forgetAllTokens();
  await forgetCounts();
}

async function replacePairing(next: Pairing, token: string): Promise<void> {
  const leave = await inTurn(async () => {
    const { pairing: before } = await readState();
    // First the token, then in one write what refers to it: interrupted in between, the old pairing still works.
    await keepToken(next.device, token);
    const sameTeam = before?.server === next.server && before.audience === next.audience;
    const goesOn = sameTeam && before.publicKey === next.publicKey;
    await changeState({ pairing: next, sync: undefined, ...(goesOn ? {} : { policy: undefined }) });
    if (!goesOn) await forgetCounts();
    return before === undefined ? null : takeBack(before);
  });
  void leave?.();
}

/** What was counted of one team's rules is not for another to hear. */
async function forgetCounts(): Promise<void> {
  await forgetTicket();
  await removeFromStorage(["counts"]);
}

/** Forgets the token of a pairing that is over, and hands back how to tell its server. */
async function takeBack(pairing: Pairing): Promise<() => Promise<unknown>> {
  const token = await readToken(pairing.device);
  await forgetToken(pairing.device);
  return async () =>
    token === null ? null : ask(pairing.server, { method: "DELETE", path: "/api/v1/device", token });
}

type Grant = { token: string; publicKey: string; audience: string; team: string };

async function readGrant(reply: Reply): Promise<Grant | null> {
  const fields = fieldsOf(reply);
  const { token, publicKey, audience, team } = fields;
  if (typeof token !== "string" || !/^[\w.~+/=-]{20,500}$/.test(token)) return null;
  if (typeof publicKey !== "string" || (await readKey(publicKey)) === null) return null;
  if (!isName(audience) || !isName(team)) return null;
  return { token, publicKey, audience, team };
}

const isName = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= 200;

const known: Readonly<Record<string, PairingProblem>> = {
  "urn:netiquette:problem:pairing-code-unknown": "code-unknown",
  "urn:netiquette:problem:pairing-code-expired": "code-expired",
  "urn:netiquette:problem:pairing-code-used": "code-used",
  "urn:netiquette:problem:too-many-tries": "too-many-tries",
  "urn:netiquette:problem:malformed": "code-malformed",
};

function problemOf(reply: Reply): PairingProblem | null {
  if ("failure" in reply) return reply.failure === "unreachable" ? "unreachable" : "answer-not-understood";
  if (reply.status === 201) return null;
  const named = known[String(fieldsOf(reply).type)];
  if (named !== undefined) return named;
  if (reply.status === 429) return "too-many-tries";
  return reply.status >= 500 ? "server-busy" : "answer-not-understood";
}

function fieldsOf(reply: Reply): Record<string, unknown> {
  if ("failure" in reply) return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(reply.body));
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
