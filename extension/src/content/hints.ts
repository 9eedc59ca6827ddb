import { isSending } from "../advice/hold-view";
import { makeHost } from "../advice/host";
import { hint, ring } from "../advice/notice";
import { noticeLook } from "../advice/notice-look";
import type { Press } from "../networks/signs";
import { type Language, text } from "../shared/texts";
import { labelOf } from "../surfaces/reading/label";
import type { Seen } from "../surfaces/surface";
import { suit } from "./ground";
import { passFor } from "./passes";
import { keepAround } from "./ringing";
import { wordsOn } from "./way-to-note";

/** Shows for as long as the pass lasts, or until the press, what is left for the member to do. One at a time. */
export function createHints(language: () => Language, signal: AbortSignal) {
  let life = new AbortController();
  const clear = (): void => life.abort();
  signal.addEventListener("abort", clear, { once: true });
  const show = (words: string): { root: ShadowRoot; part: HTMLElement } => {
    clear();
    life = new AbortController();
    const { element, root } = makeHost(noticeLook, "contents");
    const part = hint("", language());
    suit(part, document.body, life.signal);
    root.append(part);
    document.documentElement.append(element);
    part.showPopover();
    // A screen reader speaks of a change, not of what was there when the part came.
    const said = part.querySelector("span");
    const timers = [
      setTimeout(() => {
        if (said) said.textContent = words;
      }, 50),
      setTimeout(clear, passFor),
    ];
    life.signal.addEventListener("abort", () => {
      for (const timer of timers) clearTimeout(timer);
      element.remove();
    });
    return { root, part };
  };
  return {
    clear,
    show,
    /** `find` tells the control as the page draws it by then; `next` is what follows after the press. */
    pressAgain(again: Seen | undefined, find: () => Element | undefined, next = ""): void {
      if (!again) {
        show(text(language(), "hold_gone"));
        return;
      }
      const words = text(language(), keyOf(again), wordsOn(again), nameOf(again, language()));
      const { root, part } = show(`${words} ${next}`.trim());
      const around = ring();
      suit(around, again.node, life.signal);
      root.append(around);
      keepAround(around, find, part, life.signal);
      // The guard hears first, so this is a press that went through.
      const onPress = (event: Event): void => {
        const isIt = (one: EventTarget) =>
          one === again.node || (one instanceof Element && labelOf(one) === again.label);
        if (event.isTrusted && event.composedPath().some(isIt)) clear();
      };
      window.addEventListener("click", onPress, { capture: true, signal: life.signal });
    },
  };
}

function keyOf({ kind }: Seen) {
  if (kind === "perhaps") return "hold_press_again_perhaps";
  return isSending({ kind: kind as Press }) ? "hold_press_again" : "hold_press_again_on";
}

const nameOf = ({ name }: Seen, language: Language): string => name ?? text(language, "hold_someone");
