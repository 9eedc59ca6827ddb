import { onManagedChange, readStorage, writeStorage } from "../shared/browser";
import { isUnclear, type Managed, readManaged } from "../shared/managed";
import type { PairingProblem } from "../shared/messages";
import { type Pairing, readState } from "../shared/storage";
import { pair, unpair } from "./pairing";
import { sync } from "./sync";

/** A server that could not be reached is asked again, at this pace; a code that was refused is not tried again. */
const againAfter = 15 * 60_000;
const passing: readonly PairingProblem[] = ["unreachable", "server-busy", "too-many-tries"];

type Tried = { code: string; at: number; again: boolean };

/** Keeps this browser in the organisation's team, at each start of the worker and when the organisation says otherwise. */
export function keepToOrganisation(signal: AbortSignal): void {
  const follow = () => void followOrganisation(Date.now()).catch(() => {});
  onManagedChange(follow, signal);
  follow();
}

export async function followOrganisation(now: number): Promise<void> {
  const managed = await readManaged();
  const { server, code } = managed;
  if (server === undefined || isUnclear(managed)) return;
  const { pairing } = await readState();
  if (pairing !== undefined && fits(pairing, managed)) return;
  if (pairing !== undefined) await unpair();
  if (code === undefined || !(await isDue(code, now))) return;
  const result = await pair(server, code);
  const again = !result.paired && passing.includes(result.problem);
  await writeStorage({ organisation: { code, at: now, again } satisfies Tried });
  if (result.paired) await sync();
}

const fits = (pairing: Pairing, { server, publicKey }: Managed): boolean =>
  pairing.server === server && (publicKey === undefined || pairing.publicKey === publicKey);

async function isDue(code: string, now: number): Promise<boolean> {
  const { organisation } = await readStorage(["organisation"]);
  const tried = organisation as Tried | undefined;
  return tried?.code !== code || (tried.again && (now - tried.at >= againAfter || tried.at > now));
}
