import { isDue } from "../shared/policy-age";
import { changeState, type Pairing, readState, type SyncProblem } from "../shared/storage";
import { accept } from "./acceptance";
import { readToken } from "./device-token";
import { forgetTeam } from "./pairing";
import { keepTicket } from "./reporting";
import { ask, type Reply } from "./server";
import { inTurn } from "./turns";

let running: Promise<void> | undefined;

/** Asks for the policy now, or joins the request that is under way. */
export function sync(): Promise<void> {
  running ??= syncOnce().finally(() => {
    running = undefined;
  });
  return running;
}

export async function syncIfDue(now = Date.now()): Promise<void> {
  const { pairing, sync: last } = await readState();
  if (pairing !== undefined && isDue(last, now)) await sync();
}

async function syncOnce(): Promise<void> {
  const { pairing, policy } = await readState();
  if (pairing === undefined) return;
  const token = await readToken(pairing.device);
  const reply: Reply | null =
    token === null
      ? null
      : await ask(pairing.server, {
          method: "GET",
          path: "/api/v1/policy",
          token,
          ...(policy === undefined ? {} : { etag: policy.etag }),
        });
  await inTurn(() => conclude(pairing, reply));
}

/** The member may have left or changed teams while the server was thinking; its answer then means nothing any more. */
async function conclude(asked: Pairing, reply: Reply | null): Promise<void> {
  const { pairing, policy: previous } = await readState();
  if (pairing?.device !== asked.device) return;
  const at = Date.now();
  if (reply !== null && "header" in reply) await keepTicket(reply.header("Netiquette-Ticket"));
  if (reply === null) return changeState({ sync: { at, problem: "device-lost" } });
  if (!("failure" in reply) && reply.status === 304 && previous !== undefined) {
    return changeState({ sync: { at } });
  }
  if ("failure" in reply || reply.status !== 200) {
    return changeState({ sync: { at, problem: problemOf(reply) } });
  }
  const { body, header } = reply;
  const received = { body, signature: header("Netiquette-Signature"), etag: header("ETag") };
  const acceptance = await accept(received, pairing, previous, at);
  if ("farewell" in acceptance) {
    await forgetTeam();
    return changeState({ sync: { at, problem: "let-go" } });
  }
  if ("policy" in acceptance) return changeState({ policy: acceptance.policy, sync: { at } });
  return changeState({ sync: { at, ...acceptance } });
}

function problemOf(reply: Reply): SyncProblem {
  if ("failure" in reply) return reply.failure;
  if (reply.status === 401) return "device-revoked";
  return reply.status === 429 || reply.status >= 500 ? "server-busy" : "answer-not-understood";
}
