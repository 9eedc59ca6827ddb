import { isSending } from "../advice/hold-view";
import { type Host, makeHost } from "../advice/host";
import { hint } from "../advice/notice";
import { noticeLook } from "../advice/notice-look";
import type { Network } from "../networks/network";
import type { Press } from "../networks/signs";
import { type Language, text } from "../shared/texts";
import { guarded, guardedAt } from "../surfaces/index";
import { keyOf } from "../surfaces/reading/page";
import { plain } from "../surfaces/reading/plain";
import { isShown } from "../surfaces/reading/shown";
import type { Seen } from "../surfaces/surface";
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

/** Shows for as long as the pass lasts what is left for the member to do. One at a time. */
export function createHints(language: () => Language, signal: AbortSignal) {
  let shown: Host | undefined;
  let timer = 0;
  const clear = (): void => {
    clearTimeout(timer);
    shown?.element.remove();
    shown = undefined;
  };
  signal.addEventListener("abort", clear, { once: true });
  const show = (words: string): void => {
    clear();
    shown = makeHost(noticeLook, "contents");
    const part = hint("", language());
    shown.root.append(part);
    document.documentElement.append(shown.element);
    part.showPopover();
    // A screen reader speaks of a change, not of what was there when the part came.
    const said = part.querySelector("span");
    timer = window.setTimeout(() => {
      if (said) said.textContent = words;
    }, 50);
    setTimeout(clear, passFor);
  };
  return {
    clear,
    show,
    pressAgain(again: Seen | undefined): void {
      const label = plain(again?.node.textContent ?? "") || again?.label || "";
      const isToSend = again && isSending({ kind: again.kind as Press });
      const key = isToSend ? "hold_press_again" : "hold_press_again_on";
      show(again ? text(language(), key, label) : text(language(), "hold_gone"));
    },
  };
}
