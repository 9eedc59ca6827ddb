import { keyOf, type Person } from "../surfaces/reading/page";
import { sameText } from "../surfaces/reading/plain";
import type { Seen } from "../surfaces/surface";

/** A press that the member decided on is let through once, for this long. */
export const passFor = 15_000;
/** The dialog that follows a press is part of the same invitation, and writing there takes longer. */
export const carriedFor = 120_000;
/** The tail of the press that decided (a double click's second half) is not the next press. */
export const settleFor = 500;

type Pass = { seen: Seen; action: string; from: number; until: number; isForNote: boolean };
export type Granted = {
  /** For so long the tail of the press that decided does not count. */
  readonly settle?: number;
  /** It leads to the window for a note, and no further: what is pressed there is asked about anew. */
  readonly isForNote?: boolean;
};
type Family = "pointer" | "key";
type Gesture = { pass: Pass; family: Family; clicked: boolean };

export type Passes = {
  grant(seen: Seen, as?: Granted): void;
  /** Whether this event belongs to the one press that a pass covers. */
  admits(event: Event, seen: Seen): boolean;
  /** Whether an event is only the tail of the press that just granted a pass. */
  isSettling(): boolean;
  /** After in-app navigation: a pass stays only where it leads to the same person. */
  keepFor(slug: string | undefined): void;
};

const starts = new Set(["pointerdown", "touchstart", "mousedown", "keydown"]);

export function createPasses(now: () => number): Passes {
  let pass: Pass | undefined;
  let gesture: Gesture | undefined;
  /** Of the press that is going on. */
  let following: Pass | undefined;

  const isFor = (one: Pass, seen: Seen): boolean =>
    one.action === seen.surface &&
    samePerson(one.seen, seen, one.action === "invitation.note") &&
    !hasOtherWords(one.seen, seen) &&
    covers(one, seen) &&
    now() <= one.until;

  const spend = (event: Event): void => {
    const spent = gesture?.pass ?? pass;
    following = spent;
    setTimeout(() => {
      following = undefined;
    }, 0);
    if (gesture && event.type === "click") gesture.clicked = true;
    pass = undefined;
    if (spent && spent.action === "invitation.connect" && !spent.isForNote) {
      pass = { ...spent, action: "invitation.note", from: now(), until: now() + carriedFor };
    }
  };

  const begins = (event: Event, seen: Seen): boolean => {
    const family = familyOf(event);
    if (gesture && !gesture.clicked && family === "pointer" && event.type !== "pointerdown") {
      return gesture.family === "pointer" && isFor(gesture.pass, seen);
    }
    gesture = undefined;
    if (!pass || !isFor(pass, seen) || (event as KeyboardEvent).repeat) return false;
    gesture = { pass, family, clicked: false };
    pass = undefined;
    return true;
  };

  return {
    grant(seen, { settle = settleFor, isForNote = false } = {}) {
      pass = { seen, action: seen.surface, from: now() + settle, until: now() + passFor, isForNote };
      gesture = undefined;
    },
    admits(event, seen) {
      // What the page itself does in the course of an admitted press is the press.
      if (!event.isTrusted || event.type === "submit")
        return following !== undefined && covers(following, seen);
      if (pass && now() < pass.from) return false;
      if (starts.has(event.type)) return begins(event, seen);
      if (event.type === "click") {
        const isSecond = (event as MouseEvent).detail > 1;
        const covering = gesture && !gesture.clicked ? gesture.pass : pass;
        if (isSecond || !covering || !isFor(covering, seen)) return false;
        spend(event);
        return true;
      }
      return gesture !== undefined && gesture.family === familyOf(event) && isFor(gesture.pass, seen);
    },
    isSettling: () => pass !== undefined && now() < pass.from,
    keepFor(slug) {
      if (pass && (slug === undefined || pass.seen.slug !== slug)) pass = undefined;
      gesture = undefined;
    },
  };
}

/** A press that was to lead to a note sends nothing on its way. */
const covers = ({ isForNote, seen: { kind } }: Pass, seen: Seen): boolean => !isForNote || seen.kind === kind;

const familyOf = (event: Event): Family => (event.type.startsWith("key") ? "key" : "pointer");

/** What was decided before there was a note says nothing of its words. */
const hasOtherWords = (decided: Seen, { facts }: Seen): boolean =>
  typeof facts.note === "string" && facts.note.trim() !== "" && facts.note !== decided.facts.note;

/** A dialog that names nobody is taken for the one whose Connect was just pressed. */
function samePerson(one: Seen, other: Seen, orUnknown: boolean): boolean {
  if (one.slug !== null && other.slug !== null) return one.slug === other.slug;
  if (one.name !== null && other.name !== null) return sameText(one.name, other.name);
  return isUnknown(one) && isUnknown(other) ? one.node === other.node || orUnknown : orUnknown;
}

const isUnknown = (person: Person): boolean => keyOf(person) === null;
