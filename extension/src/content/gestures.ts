import { isDecisive } from "./gesture";

/** What the member's own hand did lately, to tell its presses from those that a script makes up. */
export type Gestures = {
  hear(event: Event): void;
  /** A press that a script made is asked about once for each gesture it may stand for; the others are held in silence. */
  mayAsk(event: Event): boolean;
  /** Whether the member's press on this control comes to something with this event: once, though a click may be followed by a submit. */
  isDone(event: Event, control: Element): boolean;
};

const begins = new Set(["pointerdown", "touchstart", "keydown"]);
/** Milliseconds in which a script answers a gesture with a press of its own. */
const answersWithin = 2_000;

export function createGestures(): Gestures {
  let last: number | undefined;
  let done: { readonly control: Element; readonly type: string } | undefined;
  return {
    hear(event) {
      if (!event.isTrusted || !begins.has(event.type)) return;
      const ends = event instanceof KeyboardEvent && event.key === "Escape";
      last = ends ? undefined : performance.now();
      if (!(event instanceof KeyboardEvent && event.repeat)) done = undefined;
    },
    mayAsk(event) {
      const isOwn = event.isTrusted || (last !== undefined && performance.now() - last < answersWithin);
      last = undefined;
      return isOwn;
    },
    isDone(event, control) {
      if (!event.isTrusted || !isDecisive(event)) return false;
      const { type } = event;
      // Help for people who do not use a pointer may press without anything that begins a press.
      const isRest = done && done.type !== type && (done.control === control || type === "submit");
      if (isRest) return false;
      done = { control, type };
      return true;
    },
  };
}
