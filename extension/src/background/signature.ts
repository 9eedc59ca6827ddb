/** Ed25519 and nothing else: whoever sends a policy does not get to choose how it is checked. */
const algorithm = { name: "Ed25519" } as const;

export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/** The key, or `null` when the text is not 32 bytes in base64. */
export async function readKey(publicKey: string): Promise<CryptoKey | null> {
  const raw = fromBase64(publicKey);
  if (raw?.length !== 32) return null;
  return crypto.subtle.importKey("raw", raw, algorithm, false, ["verify"]).catch(() => null);
}

/** Whether the header `Netiquette-Signature` was made over exactly these bytes with the pinned key. */
export async function isSigned(
  body: Uint8Array<ArrayBuffer>,
  header: string | null,
  publicKey: string,
): Promise<boolean> {
  const written = /^ed25519=([A-Za-z0-9+/]{86}==)$/.exec(header ?? "")?.[1];
  const signature = written === undefined ? null : fromBase64(written);
  const key = await readKey(publicKey);
  if (signature === null || key === null) return false;
  return crypto.subtle.verify(algorithm, key, signature, body).catch(() => false);
}

export async function digestOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
