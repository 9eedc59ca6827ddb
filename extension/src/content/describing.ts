import { copyables, type Judgement, offeredOnce } from "../advice/judgement";
import type { Network } from "../networks/network";
import { onMessage } from "../shared/browser";
import { isToPage, type PageAdvice, type PageDescription, type PageItem } from "../shared/messages";
import type { Language } from "../shared/texts";
import { look } from "../surfaces/index";
import { isReadable } from "../surfaces/reading/readable";
import { isShown } from "../surfaces/reading/shown";
import type { Seen } from "../surfaces/surface";
import type { Counting } from "./counting";
import { fillerFor } from "./filling";
import { livePage } from "./holding";
import type { Judge, JudgeInBrief } from "./judging";
import { isSilent } from "./silence";

type Lately = { readonly seen: Seen } & Pick<Judgement, "findings">;

/** What there is to say about a part of the page, and whether a press would be held. */
export type Opinion = {
  readonly ready: Promise<void>;
  readonly judge: Judge;
  readonly brief: JudgeInBrief;
  readonly holds: (seen: Seen) => boolean;
  /** The last press that a window of the browser asked about, with room for one line only; and whom one accepted last. */
  readonly lately: Readonly<Record<"held" | "accepted", () => Lately | undefined>>;
  /** What rules that only watch would have said of it. */
  readonly watched: (seen: Seen) => readonly { readonly says: string }[];
  readonly counting: Counting;
  readonly language: () => Language;
  /** Whom a place is about. */
  readonly keyOf: (seen: Seen) => string;
  /** The same, with the name if it is known. */
  readonly named: (seen: Seen) => Seen;
};

/** Answers what is marked here and what would be held, from the page as it is once there is a policy to judge by. */
export function answerDescriptions(network: Network, opinion: Opinion, signal: AbortSignal): void {
  const answer = (message: unknown) => {
    if (!isToPage(message)) return undefined;
    const { kind } = message;
    if (kind === "describe-page") return opinion.ready.then(() => describe(network, opinion, message.shows));
    if (!opinion.counting.isOn()) return undefined;
    opinion.counting.count("unfit", [message.rule], message.of);
    return Promise.resolve(true);
  };
  onMessage(answer, signal);
}

function describe(network: Network, opinion: Opinion, shows = false): PageDescription {
  const { holds, watched, counting, keyOf } = opinion;
  const page = livePage(network);
  const places = look(page).map(({ surface, seen }) => ({ surface, seen: opinion.named(seen) }));
  const items = latelyItems(opinion, shows).concat(
    places.flatMap(({ surface: { treatment }, seen }): PageItem[] => {
      const judgement = treatment === "marked" ? judgementOf(seen, opinion) : undefined;
      if (!judgement && (treatment === "marked" || !holds(seen))) return [];
      const item = itemOf(seen, treatment);
      const [first] = judgement?.findings ?? [];
      if (shows && item.visible && first) counting.count("shown", [first.rule], keyOf(seen));
      return [{ ...item, ...(judgement && { advice: adviceOf(seen, judgement, opinion) }) }];
    }),
  );
  const watching = places.flatMap(({ seen }) =>
    isShown(seen.node)
      ? watched(seen).map(({ says }) => ({ surface: seen.surface, label: seen.label, says }))
      : [],
  );
  return { network: network.name, readable: isReadable(page), items, watching };
}

function latelyItems(opinion: Opinion, shows: boolean): PageItem[] {
  const { lately, counting, keyOf } = opinion;
  return (["accepted", "held"] as const).flatMap((treatment) => {
    const last = lately[treatment]();
    if (!last) return [];
    const [first] = last.findings;
    // A press counted as it was asked about.
    if (shows && treatment === "accepted" && first) counting.count("shown", [first.rule], keyOf(last.seen));
    const advice = adviceOf(last.seen, { ...last, verdict: "none" }, opinion);
    const label = last.seen.name ?? last.seen.label;
    return [{ ...itemOf(last.seen, treatment), label, visible: true, advice }];
  });
}

const itemOf = ({ surface, kind, label, slug, node }: Seen, treatment: PageItem["treatment"]): PageItem => ({
  surface,
  treatment,
  kind,
  label,
  slug,
  visible: isShown(node),
});

/** Nothing where there is nothing to say. */
function judgementOf(seen: Seen, { judge, brief }: Opinion): Judgement | undefined {
  const outline = brief(seen);
  return outline && !isSilent(seen, outline) ? judge(seen) : undefined;
}

function adviceOf(
  seen: Seen,
  { verdict, findings }: Pick<Judgement, "verdict" | "findings">,
  { counting, keyOf, language }: Opinion,
): PageAdvice {
  const fill = fillerFor(seen, language());
  const said = offeredOnce(findings).map(
    ({ rule, level, says, because, but = "", actions = [], source }) => ({
      level,
      says,
      because,
      but,
      copy: copyables(actions).map((one) => ({ ...one, words: fill(one.words) })),
      read: actions.flatMap(({ address }) => address ?? []),
      ...(source && { source }),
      ...(counting.isOn() && { doubt: { rule, of: keyOf(seen) } }),
    }),
  );
  return { verdict, findings: said };
}
