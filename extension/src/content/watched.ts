import type { Network } from "../networks/network";
import { markedSelector, reachingSelector } from "../surfaces/index";
import { openRoots } from "../surfaces/reading/page";
import { pageAddress } from "./address";
import { livePage } from "./holding";
import type { Watched } from "./observing";

type Selected = { readonly at: string; readonly by: string | undefined; readonly far: string | undefined };

/** What is watched on a page follows from its address, and is made out once for each. */
export function createWatched(network: Network): Watched {
  let selected: Selected = { at: "", by: undefined, far: undefined };
  const select = (): Selected => {
    const at = pageAddress();
    if (selected.at !== at) {
      const page = livePage(network);
      selected = { at, by: markedSelector(page), far: reachingSelector(page) };
    }
    return selected;
  };
  return {
    selector: () => select().by,
    reaching: () => select().far,
    roots: () => openRoots(livePage(network)),
  };
}
