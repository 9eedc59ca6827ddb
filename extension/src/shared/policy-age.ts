import type { StoredPolicy, SyncOutcome } from "./storage";

/** A visible page looks at once and then at this pace, in milliseconds, whether the policy is to be asked for. */
export const visibleEvery = 10_000;

/** A policy that was asked for more recently than this, in milliseconds, is not asked for again. */
export const freshFor = 45_000;

/** A server that does not know this device any more will hardly change its mind within a minute. */
const revokedFor = 14 * 60_000;

/** Whether it is time to ask again, after the last time went so. */
export function isDue(last: SyncOutcome | undefined, now: number): boolean {
  if (last === undefined || last.at > now) return true;
  return now - last.at >= (last.problem === "device-revoked" ? revokedFor : freshFor);
}

/** An expired policy goes on, but only advises: nothing is held back in the name of a team that may have moved on. */
export function isExpired(policy: Pick<StoredPolicy, "expires"> | undefined, now: number): boolean {
  return policy !== undefined && !(Date.parse(policy.expires) > now);
}

export function isPaused(settings: { pausedUntil?: number }, now: number): boolean {
  return settings.pausedUntil !== undefined && settings.pausedUntil > now;
}
