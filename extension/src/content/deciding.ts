import { isSending } from "../advice/hold-view";
import { makeHost } from "../advice/host";
import { hint } from "../advice/notice";
import { noticeLook } from "../advice/notice-look";
import type { Network } from "../networks/network";
import type { Press } from "../networks/signs";
import { type Language, text } from "../shared/texts";
import { guarded, guardedAt } from "../surfaces/index";
import { labelOf } from "../surfaces/reading/label";
import { keyOf } from "../surfaces/reading/page";
import { plain } from "../surfaces/reading/plain";
import { isShown } from "../surfaces/reading/shown";
import type { Seen } from "../surfaces/surface";
import { suit } from "./ground";
import { livePage } from "./holding";
import { passFor } from "./passes";

/** The control of a held press as it is now: pages draw themselves anew while a dialog is open. */
export function findAgain(network: Network, seen: Seen): Seen | undefined {
  const page = livePage(network);
  const same = (now: Seen | undefined): now is Seen =>
    now !== undefined &&
    now.surface === seen.surface &&
    (keyOf(now) === keyOf(seen) || now.node === seen.node);
  const there = seen.node.isConnected ? guardedAt(page, seen.node) : undefined;
  if (same(there)) return there;
  const surface = guarded.find(({ id }) => id === seen.surface);
  return surface?.find(page, document).find((now) => same(now) && isShown(now.node));
}

export function focusOn(control: Element | undefined): void {
  if (control instanceof HTMLElement || control instanceof SVGElement) control.focus();
}

/** Shows for as long as the pass lasts, or until the press, what is left for the member to do. One at a time. */
export function createHints(language: () => Language, signal: AbortSignal) {
  let life = new AbortController();
  const clear = (): void => life.abort();
  signal.addEventListener("abort", clear, { once: true });
  const show = (words: string): void => {
    clear();
    life = new AbortController();
    const { element, root } = makeHost(noticeLook, "contents");
    const part = hint("", language());
    suit(part, document.body);
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
  };
  return {
    clear,
    show,
    pressAgain(again: Seen | undefined): void {
      const label = plain(again?.node.textContent ?? "") || again?.label || "";
      const isToSend = again && isSending({ kind: again.kind as Press });
      const key = isToSend ? "hold_press_again" : "hold_press_again_on";
      show(again ? text(language(), key, label) : text(language(), "hold_gone"));
      // The guard hears first, so this is a press that went through.
      const onPress = (event: Event): void => {
        const isIt = (part: EventTarget) =>
          part === again?.node || (part instanceof Element && labelOf(part) === again?.label);
        if (again && event.isTrusted && event.composedPath().some(isIt)) clear();
      };
      window.addEventListener("click", onPress, { capture: true, signal: life.signal });
    },
  };
}
