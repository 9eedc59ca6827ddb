/**
 * The token that proves to the server which device asks. It lies in the database of the extension's own origin,
 * because content scripts, which share a process with the page, can read `storage.local` but not this.
 */

const store = "tokens";

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function withTokens<T>(
  mode: IDBTransactionMode,
  use: (tokens: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open("netiquette", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const database = await settled(opening);
  try {
    return await settled(use(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

export async function keepToken(device: string, token: string): Promise<void> {
  await withTokens("readwrite", (tokens) => tokens.put(token, device));
}

export async function readToken(device: string): Promise<string | null> {
  const token = await withTokens<unknown>("readonly", (tokens) => tokens.get(device));
  return typeof token === "string" ? token : null;
}

export async function forgetToken(device: string): Promise<void> {
  await withTokens("readwrite", (tokens) => tokens.delete(device));
}

/** Also of one that was never used, because the browser ended while it was being kept. */
export async function forgetAllTokens(): Promise<void> {
  await withTokens("readwrite", (tokens) => tokens.clear());
}
