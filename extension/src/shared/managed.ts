import { readManagedStorage, writeStorage } from "./browser";
import { type Limit, limits } from "./budget";
import type { Language } from "./texts";

/** Where advice appears: on a network's page, or beside it, where nothing is inserted. On the page until it is chosen. */
export type Place = "on-page" | "beside";

/** What the organisation fixed for this browser. What it left out is the member's own choice. */
export type Managed = {
  readonly server?: string;
  /** The only key whose policies count, in base64. */
  readonly publicKey?: string;
  readonly code?: string;
  /** Where advice appears: on the network's page, or beside it. */
  readonly place?: Place;
  readonly language?: Language;
  readonly mayPause: boolean;
  /** How many times a day everything is said about a held press. */
  readonly saidInFull?: `${Limit}`;
  /** The names of what could not be understood. Nobody joins a team by half of what an organisation said. */
  readonly refused: readonly string[];
};

export const unmanaged: Managed = { mayPause: true, refused: [] };

const isText = (value: unknown): value is string => typeof value === "string";
const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    isText(value) && pattern.test(value);
const isOneOf =
  (...choices: readonly string[]) =>
  (value: unknown): boolean =>
    isText(value) && choices.includes(value);

/** An origin and nothing more; without a certificate only on one's own machine. */
function isServer(value: unknown): boolean {
  if (!isText(value) || !URL.canParse(value)) return false;
  const { origin, protocol, hostname } = new URL(value);
  const isOwn = protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname);
  return origin === value && (protocol === "https:" || isOwn);
}

/** One entry per property of managed_schema.json. */
const checks: Readonly<Record<Exclude<keyof Managed, "refused">, (value: unknown) => boolean>> = {
  server: isServer,
  publicKey: matches(/^[A-Za-z0-9+/]{43}=$/),
  code: matches(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{6}$/),
  place: isOneOf("on-page", "beside"),
  language: isOneOf("en", "nl"),
  mayPause: (value) => typeof value === "boolean",
  saidInFull: isOneOf(...limits.map(String)),
};

/** Each value is taken as it is meant or not at all. */
export function checkManaged(values: unknown): Managed {
  if (typeof values !== "object" || values === null || Array.isArray(values)) return unmanaged;
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  const isGood = ([name, value]: [string, unknown]): boolean =>
    Object.hasOwn(checks, name) && checks[name as keyof typeof checks](value);
  const refused = given.filter((one) => !isGood(one)).map(([name]) => name);
  const good = Object.fromEntries(given.filter(isGood));
  // A key or a code belongs to a server.
  const orphans = good.server === undefined ? ["publicKey", "code"].filter((name) => name in good) : [];
  for (const name of orphans) delete good[name];
  return { ...unmanaged, ...good, refused: [...refused, ...orphans] };
}

export const readManaged = async (): Promise<Managed> =>
  checkManaged(await readManagedStorage().catch(() => ({})));

/** Whether what was said about the team cannot be relied on. */
export const isUnclear = ({ refused }: Managed): boolean =>
  refused.some((name) => ["server", "publicKey", "code"].includes(name));

/** The part of it that is about the member's settings. No secret is in it, so that a content script may read it. */
type Fixed = Pick<Managed, "place" | "language" | "mayPause" | "saidInFull">;

/**
 * What is fixed, as it was `kept` when the organisation was last heard: a browser that was only just started takes four
 * seconds to tell (Chromium 156, 2026-11-23), and a page cannot wait. It is asked all the same, and kept anew if it differs.
 */
export async function readFixed(kept: unknown): Promise<Fixed> {
  const asked = readManaged().then(async ({ place, language, mayPause, saidInFull }): Promise<Fixed> => {
    const fixed = {
      ...(place && { place }),
      ...(language && { language }),
      mayPause,
      ...(saidInFull && { saidInFull }),
    };
    if (JSON.stringify(fixed) !== JSON.stringify(kept)) await writeStorage({ fixed });
    return fixed;
  });
  if (kept === undefined) return asked;
  void asked.catch(() => {});
  return checkManaged(kept);
}

type Fixable = {
  language: "auto" | Language;
  pausedUntil?: number;
  place?: Place;
  saidInFull?: Limit;
};

/** The member's settings, but for what is fixed. */
export function withFixed<S extends Fixable>(
  settings: S,
  { language, mayPause, place, saidInFull }: Fixed,
): S {
  const { pausedUntil, ...rest } = settings;
  const paused = mayPause && pausedUntil !== undefined ? { pausedUntil } : {};
  const limit = limits.find((one) => String(one) === saidInFull);
  const fixed = {
    ...(language && { language }),
    ...(place && { place }),
    ...(limit && { saidInFull: limit }),
  };
  return { ...rest, ...paused, ...fixed } as S;
}
