import type { Network } from "../networks/network";
import { readFacts } from "../surfaces/reading/facts";
import { isOnPages } from "../surfaces/reading/page";
import { livePage } from "./holding";
import type { Memory } from "./memory";
import { safely } from "./safely";

/** Pages draw themselves in steps; one look after them will do. */
const quietFor = 250;

/** Remembers what pages show of the member, for advice on other pages. */
export function createOwnFacts({ own = [], ...network }: Network, memory: Memory, signal: AbortSignal) {
  let timer = 0;
  const look = (): void => {
    if (signal.aborted) return;
    const page = livePage(network);
    for (const { pages, node, facts } of own) {
      const part = pages && !isOnPages(page, pages) ? null : document.querySelector(node);
      if (part) memory.remember(undefined, readFacts(page, part, null, facts));
    }
  };
  return {
    soon(): void {
      if (own.length === 0) return;
      clearTimeout(timer);
      timer = window.setTimeout(() => safely(look, undefined), quietFor);
    },
  };
}
