import type { Network } from "../networks/network";
import { guarded, guardedAt } from "../surfaces/index";
import { keyOf } from "../surfaces/reading/page";
import { isShown } from "../surfaces/reading/shown";
import type { Seen } from "../surfaces/surface";
import { livePage } from "./holding";

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
