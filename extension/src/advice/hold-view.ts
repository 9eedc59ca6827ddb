import type { Press } from "../networks/signs";
import type { Language } from "../shared/texts";
import type { Finding, Level, Question } from "./judgement";
import type { Fill, ReplyEvents } from "./reply";

/** All that the dialog over a held press shows. */
export type HoldView = {
  readonly language: Language;
  readonly kind: Press;
  readonly name: string | null;
  readonly fill: Fill;
  readonly level: Level;
  readonly findings: readonly Finding[];
  /** What would settle it, if the member answers. */
  readonly questions: readonly Question[];
  /** The words that would go out, if there are any. */
  readonly note: string;
  /** The way to a personal note, here. */
  readonly steps: readonly string[];
  /** Whether the press that is held leads there itself. */
  readonly leadsToNote: boolean;
  /** Which of the ways to say it; the next has other words. */
  readonly turn: number;
  /** How many of these were told in full today, where this one is told in short. */
  readonly had: number | undefined;
  /** The questions that would change what sending asks for: in short, only these. */
  readonly deciding: readonly Question[];
};

export type HoldEvents = ReplyEvents & {
  /** The member wants it sent. `reason` was asked for only where the team wants one. */
  readonly send: (reason: string | undefined) => void;
  /** The member wants to write, where the press that is held leads to that. */
  readonly toNote: () => void;
  readonly cancel: () => void;
  readonly answer: (fact: string, answer: boolean | string | undefined) => void;
  /** The two of them agreed to connect. */
  readonly agreed: () => void;
  /** Whether a press on this part can be believed: it is in sight and nothing lies over it. */
  readonly isInSight: (part: Element, event: Event) => boolean;
};

export const shortestReason = 10;

/** Whether the press would send an invitation, rather than lead somewhere else. */
export const isSending = ({ kind }: Pick<HoldView, "kind">): boolean =>
  kind === "at-once" || kind === "perhaps" || kind === "send-without-note" || kind === "send-with-note";
