import { copyables, type Judgement, offeredOnce, reasonsOf } from "../advice/judgement";
import { quotesOf } from "../advice/quotes";
import { stoodOut, untold } from "../advice/stood-out";
import type { Network } from "../networks/network";
import { onMessage } from "../shared/browser";
import {
  type AnswerQuestion,
  isToPage,
  type PageAdvice,
  type PageDescription,
  type PageItem,
} from "../shared/messages";
import { type Language, text } from "../shared/texts";
import { look } from "../surfaces/index";
import { isReadable } from "../surfaces/reading/readable";
import { isShown } from "../surfaces/reading/shown";
import type { Seen } from "../surfaces/surface";
import { pageAddress } from "./address";
import type { Counting } from "./counting";
import { fillerFor } from "./filling";
import { livePage } from "./holding";
import type { Judge, JudgeInBrief } from "./judging";
import type { Memory } from "./memory";
import { routeFor } from "./route";
import { isSilent } from "./silence";
import { wayToNote } from "./way-to-note";

type Lately = { readonly seen: Seen } & Pick<Judgement, "findings" | "questions">;

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
  readonly memory: Pick<Memory, "answers" | "answer">;
  /** After an answer that was given in the panel. */
  readonly answered: () => void;
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
    if (kind === "answer") return Promise.resolve(answerQuestion(network, opinion, message));
    if (!opinion.counting.isOn()) return undefined;
    opinion.counting.count("unfit", [message.rule], message.of);
    return Promise.resolve(true);
  };
  onMessage(answer, signal);
}

/** Only to what is there to be judged, and only what was asked or answered there. */
function answerQuestion(network: Network, opinion: Opinion, { of, fact, value }: AnswerQuestion): boolean {
  const { judge, keyOf, memory, lately, answered } = opinion;
  const marked = look(livePage(network)).filter(({ surface }) => surface.treatment === "marked");
  const here = [lately.held(), lately.accepted(), ...marked].flatMap((one) => one?.seen ?? []);
  const about = here.find((seen) => {
    const isAsked = keyOf(seen) === of && judge(seen)?.questions.some((one) => one.fact === fact);
    return isAsked || (keyOf(seen) === of && fact in memory.answers(seen));
  });
  if (!about) return false;
  memory.answer(about, fact, value);
  answered();
  return true;
}

function describe(network: Network, opinion: Opinion, shows = false): PageDescription {
  const { holds, watched, counting, keyOf } = opinion;
  const page = livePage(network);
  const places = look(page).map(({ surface, seen }) => ({ surface, seen: opinion.named(seen) }));
  const items = latelyItems(network, opinion, shows).concat(
    places.flatMap(({ surface: { treatment }, seen }): PageItem[] => {
      const judgement = treatment === "marked" ? judgementOf(seen, opinion) : undefined;
      if (!judgement && (treatment === "marked" || !holds(seen))) return [];
      const item = itemOf(seen, treatment);
      const [first] = judgement?.findings ?? [];
      if (shows && item.visible && first) counting.count("shown", [first.rule], keyOf(seen));
      return [{ ...item, ...(judgement && { advice: adviceOf(network, seen, judgement, opinion, shows) }) }];
    }),
  );
  const watching = places.flatMap(({ seen }) =>
    isShown(seen.node)
      ? watched(seen).map(({ says }) => ({ surface: seen.surface, label: seen.label, says }))
      : [],
  );
  return { network: network.name, readable: isReadable(page), items, watching };
}

function latelyItems(network: Network, opinion: Opinion, shows: boolean): PageItem[] {
  const { lately, counting, keyOf } = opinion;
  return (["accepted", "held"] as const).flatMap((treatment) => {
    const last = lately[treatment]();
    if (!last) return [];
    const [first] = last.findings;
    // A press counted as it was asked about.
    if (shows && treatment === "accepted" && first) counting.count("shown", [first.rule], keyOf(last.seen));
    const advice = adviceOf(network, last.seen, { ...last, verdict: "none" }, opinion, shows);
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

/** Words of others are quoted only to whoever shows them to the member. */
function adviceOf(
  network: Network,
  seen: Seen,
  { verdict, findings, questions, checks = [] }: Omit<Judgement, "decidedBy">,
  { counting, keyOf, language, memory }: Opinion,
  shows: boolean,
): PageAdvice {
  const fill = fillerFor(seen, language());
  const said = offeredOnce(findings).map(
    ({ rule, level, says, because, but = "", actions = [], source, reasons = [] }, at) => {
      const fresh = untold(reasons, reasonsOf(findings.slice(0, at)));
      return {
        level,
        noticed: stoodOut(fresh, seen.facts, language()),
        quotes: shows ? quotesOf(fresh, seen.facts) : [],
        says,
        because,
        but,
        copy: copyables(actions).map((one) => ({ ...one, words: fill(one.words) })),
        read: actions.flatMap(({ address }) => address ?? []),
        ...(source && { source }),
        ...(counting.isOn() && { doubt: { rule, of: keyOf(seen) } }),
      };
    },
  );
  const open = new Set(questions.map(({ fact }) => fact));
  const answers = Object.entries(memory.answers(seen)).filter(([fact]) => !open.has(fact));
  const { steps, profile } = routeFor(network, seen, verdict);
  const route = steps.map((step) => text(language(), step));
  return {
    verdict,
    findings: said,
    of: keyOf(seen),
    questions: [
      ...questions.map(({ fact, asks, choices = [] }) => ({ fact, asks, choices })),
      ...answers.map(([fact, answer]) => ({ fact, asks: "", choices: [], answer })),
    ],
    checks,
    steps: route.length > 0 ? route : wayToNote(network, seen, language()),
    ...(verdict === "look-first" &&
      profile !== undefined && { profile: new URL(profile, pageAddress()).href }),
  };
}
