import type { Network } from "../networks/network";
import { onMessage } from "../shared/browser";
import { isToPage, type PageDescription, type PageItem } from "../shared/messages";
import { look } from "../surfaces/index";
import { isReadable } from "../surfaces/reading/readable";
import { isShown } from "../surfaces/reading/shown";
import { livePage } from "./holding";

/** Answers what is marked and guarded here, from the page as it is at that moment. */
export function answerDescriptions(network: Network, signal: AbortSignal): void {
  onMessage((message) => (isToPage(message) ? Promise.resolve(describe(network)) : undefined), signal);
}

function describe(network: Network): PageDescription {
  const page = livePage(network);
  const items = look(page).map(
    ({ surface, seen }): PageItem => ({
      surface: seen.surface,
      treatment: surface.treatment,
      kind: seen.kind,
      label: seen.label,
      slug: seen.slug,
      visible: isShown(seen.node),
    }),
  );
  return { network: network.name, readable: isReadable(page), items };
}
