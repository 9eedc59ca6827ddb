import { readLedger, type Sent, writeLedger } from "../shared/ledger";

type End = { outcome: string; received?: number };

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes down that a request leaves, before it does, so that a worker that is put to sleep halfway hides nothing. What
 * is handed back writes down how it ended. That the book cannot be written does not keep a team's policy away.
 */
export async function noteRequest(
  method: string,
  address: string,
  sent: number,
): Promise<(end: End) => Promise<void>> {
  const entry: Sent = { id: crypto.randomUUID(), at: Date.now(), method, address, sent };
  await write((before) => [...before, entry]);
  return (end) => write((before) => before.map((one) => (one.id === entry.id ? { ...one, ...end } : one)));
}

/** One after the other, for each reads what the one before wrote. */
function write(change: (before: readonly Sent[]) => readonly Sent[]): Promise<void> {
  const mine = last.then(async () => writeLedger(change(await readLedger()))).catch(() => {});
  last = mine;
  return mine;
}
