/** What the server signs: a policy and for whom, since when and until when it holds. Times are ISO 8601. */
export type Envelope = {
  audience: string;
  /** Which groups whoever uses this device belongs to; an older server says nothing of it. */
  groups?: readonly string[];
  sequence: number;
  issued: string;
  expires: string;
  revision: number;
  policy: unknown;
  /** That this browser was let go; the policy has no rules then. */
  farewell?: boolean;
};

/** Real policies stay under 20 levels. The limit spares everything after this the care for endless nesting. */
const deepest = 64;

/** The envelope, or `null` when the bytes are none. To be called on verified bytes only. */
export function readEnvelope(bytes: Uint8Array): Envelope | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (isTooDeep(text)) return null;
    const value: unknown = JSON.parse(text);
    return isEnvelope(value) ? value : null;
  } catch {
    return null;
  }
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Record<string, unknown>;
  return (
    fields.format === 1 &&
    typeof fields.audience === "string" &&
    areWords(fields.groups ?? []) &&
    ["boolean", "undefined"].includes(typeof fields.farewell) &&
    isCount(fields.sequence) &&
    isCount(fields.revision) &&
    isTime(fields.issued) &&
    isTime(fields.expires) &&
    typeof fields.policy === "object" &&
    fields.policy !== null
  );
}

const areWords = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const isTime = (value: unknown): boolean => typeof value === "string" && !Number.isNaN(Date.parse(value));

/** Counts brackets outside of strings, before anything recursive sees the text. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (inString && sign === "\\") at++;
    else if (sign === '"') inString = !inString;
    else if (inString) continue;
    else if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") depth--;
    if (depth > deepest) return true;
  }
  return false;
}
