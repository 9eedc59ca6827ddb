import { prepare } from "netiquette-engine";
import type { Pairing, StoredPolicy, SyncProblem } from "../shared/storage";
import { readEnvelope } from "./envelope";
import { digestOf, isSigned } from "./signature";

export type Received = { body: Uint8Array<ArrayBuffer>; signature: string | null; etag: string | null };
export type Acceptance =
  | { policy: StoredPolicy }
  | { farewell: true }
  | { problem: SyncProblem; detail?: string };

/**
 * Decides whether what the server sent may take the place of what is there. Nothing is parsed before its
 * signature holds, and whatever is refused leaves the previous policy in force.
 */
export async function accept(
  received: Received,
  pairing: Pairing,
  previous: StoredPolicy | undefined,
  now: number,
): Promise<Acceptance> {
  if (!(await isSigned(received.body, received.signature, pairing.publicKey))) {
    return { problem: "signature-refused" };
  }
  const envelope = readEnvelope(received.body);
  if (envelope === null) return { problem: "not-decodable" };
  if (envelope.audience !== pairing.audience) return { problem: "audience-refused" };
  const digest = await digestOf(received.body);
  if (previous !== undefined && isOlder(envelope.sequence, digest, previous)) {
    return { problem: "sequence-refused" };
  }
  if (Date.parse(envelope.expires) <= now) return { problem: "already-expired" };
  const reason = whyUndecodable(envelope.policy);
  if (reason !== "") return { problem: "not-decodable", detail: reason };
  if (envelope.farewell === true) return { farewell: true };
  const { policy: document, groups = [], revision, sequence, issued, expires } = envelope;
  const receivedAt = new Date(now).toISOString();
  const etag = received.etag ?? `"${digest}"`;
  return { policy: { document, groups, revision, sequence, issued, expires, receivedAt, etag, digest } };
}

/** A number that was given before may only come with the same bytes. */
function isOlder(sequence: number, digest: string, previous: StoredPolicy): boolean {
  return sequence < previous.sequence || (sequence === previous.sequence && digest !== previous.digest);
}

function whyUndecodable(document: unknown): string {
  try {
    return prepare([document]).error;
  } catch (failure) {
    return String(failure);
  }
}
