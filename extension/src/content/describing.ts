import { copyables } from "../advice/judgement";
import type { Network } from "../networks/network";
import { onMessage } from "../shared/browser";
import { isToPage, type PageAdvice, type PageDescription, type PageItem } from "../shared/messages";
import { look } from "../surfaces/index";
import { isReadable } from "../surfaces/reading/readable";
import { isShown } from "../surfaces/reading/shown";
import type { Seen } from "../surfaces/surface";
import { livePage } from "./holding";
import type { Judge, JudgeInBrief } from "./judging";
import { isSilent } from "./marking";

/** What there is to say about a part of the page, and whether a press would be held. */
export type Opinion = {
  readonly ready: Promise<void>;
  readonly judge: Judge;
  readonly brief: JudgeInBrief;
  readonly holds: (seen: Seen) => boolean;
  /** What rules that only watch would have said of it. */
  readonly watched: (seen: Seen) => readonly { readonly says: string }[];
};

/** Answers what is marked here and what would be held, from the page as it is once there is a policy to judge by. */
export function answerDescriptions(network: Network, opinion: Opinion, signal: AbortSignal): void {
  const answer = (message: unknown) =>
    isToPage(message) ? opinion.ready.then(() => describe(network, opinion)) : undefined;
  onMessage(answer, signal);
}

function describe(network: Network, opinion: Opinion): PageDescription {
  const { holds, watched } = opinion;
  const page = livePage(network);
  const places = look(page);
  const items = places.flatMap(({ surface: { treatment }, seen }): PageItem[] => {
    const advice = treatment === "marked" ? adviceOf(seen, opinion) : undefined;
    if (!advice && (treatment === "marked" || !holds(seen))) return [];
    const { surface, kind, label, slug, node } = seen;
    return [{ surface, treatment, kind, label, slug, visible: isShown(node), ...(advice && { advice }) }];
  });
  const watching = places.flatMap(({ seen }) =>
    isShown(seen.node)
      ? watched(seen).map(({ says }) => ({ surface: seen.surface, label: seen.label, says }))
      : [],
  );
  return { network: network.name, readable: isReadable(page), items, watching };
}

/** Nothing where there is nothing to say. */
function adviceOf(seen: Seen, { judge, brief }: Opinion): PageAdvice | undefined {
  const outline = brief(seen);
  const judgement = outline && !isSilent(seen, outline) ? judge(seen) : undefined;
  if (!judgement) return undefined;
  const findings = judgement.findings.map(({ level, says, because, but = "", actions = [], source }) => ({
    level,
    says,
    because,
    but,
    copy: copyables(actions),
    read: actions.flatMap(({ address }) => address ?? []),
    ...(source && { source }),
  }));
  return { verdict: judgement.verdict, findings };
}
