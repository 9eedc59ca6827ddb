import { makeHost } from "../advice/host";
import { unreadable } from "../advice/notice";
import { noticeLook } from "../advice/notice-look";
import type { Network } from "../networks/network";
import type { Language } from "../shared/texts";
import { isReadable } from "../surfaces/reading/readable";
import { suit } from "./ground";
import { livePage } from "./holding";

/** A page gets this long without a change before it counts as drawn. */
const quietFor = 2_500;

/** Says honestly, once per page, that we cannot read it. */
export function createReadability(network: Network, language: () => Language, signal: AbortSignal) {
  let host: HTMLElement | undefined;
  let closedAt = "";
  let timer = 0;
  let life = new AbortController();
  const hide = (): void => {
    clearTimeout(timer);
    life.abort();
    host?.remove();
    host = undefined;
  };
  const show = (): void => {
    life = new AbortController();
    const made = makeHost(noticeLook, "contents");
    host = made.element;
    document.documentElement.append(made.element);
    const part = unreadable(
      network.name,
      language(),
      () => {
        closedAt = location.pathname;
        hide();
      },
      signal,
    );
    suit(part, document.body, life.signal);
    made.root.append(part);
  };
  const check = (): void => {
    if (signal.aborted) return;
    const isFine = window.top !== window || closedAt === location.pathname || isReadable(livePage(network));
    if (isFine) hide();
    else if (!host?.isConnected) show();
  };
  signal.addEventListener("abort", hide, { once: true });
  return {
    /** After a change: looks again when the page has come to rest. */
    soon(): void {
      clearTimeout(timer);
      timer = window.setTimeout(check, quietFor);
    },
    hide,
  };
}
