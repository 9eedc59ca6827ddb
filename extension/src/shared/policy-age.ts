import type { StoredPolicy } from "./storage";

/** A visible page says so at once and then at this pace, so that a published change shows within a minute. */
export const visibleEvery = 50_000;

/** A policy that was asked for more recently than this, in milliseconds, is not asked for again. */
export const freshFor = 45_000;

/** An expired policy goes on, but only advises: nothing is held back in the name of a team that may have moved on. */
export function isExpired(policy: Pick<StoredPolicy, "expires"> | undefined, now: number): boolean {
  return policy !== undefined && !(Date.parse(policy.expires) > now);
}

export function isPaused(settings: { pausedUntil?: number }, now: number): boolean {
  return settings.pausedUntil !== undefined && settings.pausedUntil > now;
}
