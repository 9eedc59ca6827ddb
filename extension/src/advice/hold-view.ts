import type { WayOfSending } from "../networks/network";
import type { Language, TextKey } from "../shared/texts";
import type { Finding, Level } from "./judgement";

/** All that the dialog over a held press shows. */
export type HoldView = {
  readonly language: Language;
  readonly kind: WayOfSending;
  readonly name: string | null;
  readonly level: Level;
  readonly findings: readonly Finding[];
  /** The words that would go out, if there are any. */
  readonly note: string;
  /** The way to a personal note, here. */
  readonly steps: readonly TextKey[];
};

export type HoldEvents = {
  /** The member wants it sent. `reason` was asked for only where the team wants one. */
  readonly send: (reason: string | undefined) => void;
  readonly cancel: () => void;
  readonly signal: AbortSignal;
  /** Whether a press on this part can be believed: it is in sight and nothing lies over it. */
  readonly isInSight: (part: Element, event: Event) => boolean;
};

export const shortestReason = 10;
