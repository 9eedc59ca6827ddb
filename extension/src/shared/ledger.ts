import { readStorage, writeStorage } from "./browser";

/** A request that left this browser. Without an outcome it is under way, or the browser ended before the answer came. */
export type Sent = {
  id: string;
  /** In milliseconds. */
  at: number;
  method: string;
  address: string;
  /** Bytes of the headers and the content that we add ourselves. */
  sent: number;
  /** Bytes of the answer's content. */
  received?: number;
  /** The status of the answer, or why there is none. */
  outcome?: string;
};

const most = 500;

/** Oldest first. */
export async function readLedger(): Promise<readonly Sent[]> {
  const { ledger } = await readStorage(["ledger"]);
  return Array.isArray(ledger) ? ledger.filter(isSent) : [];
}

export async function writeLedger(entries: readonly Sent[]): Promise<void> {
  await writeStorage({ ledger: entries.slice(-most) });
}

function isSent(value: unknown): value is Sent {
  if (typeof value !== "object" || value === null) return false;
  const { id, at, method, address, sent } = value as Partial<Sent>;
  return [id, method, address].every((one) => typeof one === "string") && [at, sent].every(Number.isFinite);
}
