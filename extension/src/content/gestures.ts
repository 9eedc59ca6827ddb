/** What the member's own hand did lately, to tell its presses from those that a script makes up. */
export type Gestures = {
  hear(event: Event): void;
  /** A press that a script made is asked about once for each gesture it may stand for; the others are held in silence. */
  mayAsk(event: Event): boolean;
};

const begins = new Set(["pointerdown", "touchstart", "keydown"]);
/** Milliseconds in which a script answers a gesture with a press of its own. */
const answersWithin = 2_000;

export function createGestures(): Gestures {
  let last: number | undefined;
  return {
    hear(event) {
      const ends = event instanceof KeyboardEvent && event.key === "Escape";
      if (event.isTrusted && begins.has(event.type)) last = ends ? undefined : performance.now();
    },
    mayAsk(event) {
      const isOwn = event.isTrusted || (last !== undefined && performance.now() - last < answersWithin);
      last = undefined;
      return isOwn;
    },
  };
}
