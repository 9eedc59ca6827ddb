import { onManagedChange, onStorageChange, readStorage, removeFromStorage, writeStorage } from "./browser";
import type { Limit } from "./budget";
import { type Place, readFixed, withFixed } from "./managed";
import type { Language } from "./texts";

/** What this device remembers in `storage.local`. No secret lies here: content scripts read it too. */
export type State = {
  pairing?: Pairing;
  policy?: StoredPolicy;
  /** The member's own layer as it was stored; `readPersonal` says what it is. */
  personal?: unknown;
  settings: Settings;
  sync?: SyncOutcome;
};

/** The team's server, and the key that was pinned when they met. `device` names the token in the worker's keeping. */
export type Pairing = { server: string; team: string; audience: string; publicKey: string; device: string };

/** The last policy whose signature held, and the groups it counts the member among. Times are ISO 8601; `digest` is the SHA-256 of the signed bytes. */
export type StoredPolicy = {
  document: unknown;
  /** Not there in what an older version stored. */
  groups?: readonly string[];
  revision: number;
  sequence: number;
  issued: string;
  expires: string;
  receivedAt: string;
  etag: string;
  digest: string;
};

export type Settings = {
  language: "auto" | Language;
  pausedUntil?: number;
  place?: Place;
  counts?: boolean;
  /** How many times a day a held press is told about in full. */
  saidInFull?: Limit;
};

/** How the last request for the policy went; `at` is in milliseconds, `detail` is the engine's own reason. */
export type SyncOutcome = { at: number; problem?: SyncProblem; detail?: string };

/** Why the policy could not be renewed. Each has a text `problem_…` that says what to do. */
export type SyncProblem =
  | "unreachable"
  | "answer-not-understood"
  | "device-revoked"
  | "let-go"
  | "device-lost"
  | "server-busy"
  | "signature-refused"
  | "audience-refused"
  | "sequence-refused"
  | "already-expired"
  | "too-large"
  | "not-decodable";

const keys = ["pairing", "policy", "personal", "settings", "sync"] as const;

/** `undefined` forgets a part; a part that is left out stays as it is. */
export type StateChange = { [K in keyof State]?: State[K] | undefined };

export async function readState(): Promise<State> {
  const { fixed, ...stored } = await readStorage([...keys, "fixed"]);
  const { settings, ...state } = stored as Partial<State>;
  return { ...state, settings: withFixed({ language: "auto", ...settings }, await readFixed(fixed)) };
}

/** Everything in one change is written at once, so that a pairing and a policy never disagree. */
export async function changeState(change: StateChange): Promise<void> {
  const forgotten = keys.filter((key) => key in change && change[key] === undefined);
  const kept = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  if (Object.keys(kept).length > 0) await writeStorage(kept);
  if (forgotten.length > 0) await removeFromStorage(forgotten);
}

/** Every minute the outcome of a request changes, and seldom anything else: who wants to know it, asks for it. */
const lasting = ["pairing", "policy", "personal", "settings"] as const;

/** What the organisation fixed is part of the settings, wherever it is kept. */
const partOf = (key: string): string => (key === "fixed" ? "settings" : key);

/** What tells whether the policy is to be asked for; read often, so without the policy itself. */
export async function readAsked(): Promise<Pick<State, "pairing" | "sync">> {
  return readStorage(["pairing", "sync"]);
}

/** Calls back with the whole state after a change of one of the parts, not at the start. */
export function watchState(
  callback: (state: State) => void,
  signal: AbortSignal,
  parts: readonly (keyof State)[] = lasting,
): void {
  const tell = (): void => {
    void readState().then((state) => {
      if (!signal.aborted) callback(state);
    });
  };
  onManagedChange(tell, signal);
  onStorageChange((changed) => {
    if (changed.map(partOf).some((key) => parts.some((part) => part === key))) tell();
  }, signal);
}
