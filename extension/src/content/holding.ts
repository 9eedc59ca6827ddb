import type { Network } from "../networks/network";
import { guardedAt } from "../surfaces/index";
import { allIn, isElement, isShadowRoot, kindOf } from "../surfaces/reading/dom";
import { type Page, type Person, pageOf } from "../surfaces/reading/page";
import type { Seen } from "../surfaces/surface";
import { pageAddress } from "./address";
import { canPress, gestureEvents, isDecisive, opensElsewhere, withhold } from "./gesture";
import { createGestures, type Gestures } from "./gestures";
import type { Held } from "./held";
import type { Passes } from "./passes";
import { safely } from "./safely";
import { wayOf } from "./way";
import { createWholePress, type WholePress } from "./whole-press";

export type Guard = {
  readonly network: Network;
  readonly passes: Passes;
  readonly isPaused: () => boolean;
  /** What stands against sending this now. */
  readonly against: (seen: Seen) => Held;
  /** Asks the member. Does nothing while a question is open. */
  readonly ask: (held: Held, event: Event) => void;
  readonly isAsking: () => boolean;
  /** Where nothing may be inserted the member decides within the event itself: whether it may go on. */
  readonly decide?: (held: Held, event: Event) => boolean | undefined;
  /** A press was let through, by the member's own hand. */
  readonly went: (held: Held) => void;
};

/** The person whose Connect was pressed last: the dialog that follows belongs to them. */
let opener: Person | undefined;

export const livePage = (network: Network): Page => pageOf(network, document, pageAddress(), opener);

/**
 * Holds back every gesture on a control that may send an invitation. Nothing is waited for between the event and our
 * answer, and what is pressed is read from the live page at each event, because pages change under the pointer.
 */
export function holdGestures(guard: Guard, signal: AbortSignal): void {
  let known = new WeakSet<ShadowRoot>();
  const whole = createWholePress();
  const gestures = createGestures();
  const onGesture = (event: Event): void => {
    safely(() => {
      const way = wayOf(event);
      for (const part of way) {
        // A form's submit does not leave the shadow root that the form stands in: it is listened for there.
        if (!isShadowRoot(part) || known.has(part)) continue;
        known.add(part);
        part.addEventListener("submit", onGesture, { capture: true, signal });
      }
      gestures.hear(event);
      consider(guard, { whole, gestures }, event, way);
    }, undefined);
  };
  const listen = (): void => {
    for (const type of gestureEvents)
      window.addEventListener(type, onGesture, { capture: true, passive: false, signal });
  };
  listen();
  // A page that writes itself anew (`document.open`) takes every listener away, ours too. Those there already stay one.
  // What the page adds to `window` in that very turn comes before us: it hears of presses, its controls do not.
  const rewritten = new MutationObserver(() => {
    known = new WeakSet();
    listen();
  });
  rewritten.observe(document, { childList: true });
  signal.addEventListener("abort", () => rewritten.disconnect(), { once: true });
}

type Presses = { readonly whole: WholePress; readonly gestures: Gestures };

function consider(
  guard: Guard,
  { whole, gestures }: Presses,
  event: Event,
  way: readonly EventTarget[],
): void {
  if (!canPress(event) || guard.isPaused()) return;
  const seen = pressed(guard.network, event, way);
  if (!seen && whole.goesOn(event)) withhold(event);
  if (!seen || opensElsewhere(event, seen.node)) return;
  const held = guard.against(seen);
  if (held.level === "info" || guard.passes.admits(event, seen)) {
    letGo(guard, gestures, event, held);
    return;
  }
  const asks = isDecisive(event) && !guard.passes.isSettling() && !guard.isAsking() && gestures.mayAsk(event);
  const decided = asks ? safely(() => guard.decide?.(held, event), false) : undefined;
  if (decided === true) {
    letGo(guard, gestures, event, held);
    return;
  }
  withhold(event);
  whole.held(event);
  if (asks && decided === undefined) guard.ask(held, event);
}

function letGo(guard: Guard, gestures: Gestures, event: Event, held: Held): void {
  remember(held.seen);
  if (gestures.isDone(event, held.seen.node)) guard.went(held);
}

function remember(seen: Seen): void {
  if (seen.surface === "invitation.connect") opener = { slug: seen.slug, name: seen.name };
}

/** The innermost control on the event's way that may send; also out of shadow roots. */
function pressed(network: Network, event: Event, way: readonly EventTarget[]): Seen | undefined {
  const page = livePage(network);
  for (const part of event.type === "submit" ? senders(event as SubmitEvent, network) : way) {
    // What cannot be read hides nothing else on the way.
    const seen = isElement(part) ? safely(() => guardedAt(page, part), undefined) : undefined;
    if (seen) return seen;
  }
  return undefined;
}

/** A form may be sent by a key or a script, without its button. */
function senders({ submitter, target }: SubmitEvent, network: Network): Element[] {
  if (submitter) return [submitter];
  return isElement(target) && kindOf(target) === "form" ? allIn(target, network.pressable) : [];
}
