import { followUp } from "../advice/follow-up";
import { followUpLook } from "../advice/follow-up-look";
import { type Host, makeHost } from "../advice/host";
import type { Judgement } from "../advice/judgement";
import type { Network } from "../networks/network";
import { noteCopied } from "../shared/replies";
import type { Language } from "../shared/texts";
import { today } from "../shared/today";
import { invitationAccepted } from "../surfaces/invitation-accepted";
import type { Seen } from "../surfaces/surface";
import type { Counting } from "./counting";
import { fillerFor } from "./filling";
import { suit } from "./ground";
import { askedBefore, type Judge } from "./judging";
import type { Memory } from "./memory";

/** What there is to do once an invitation was accepted, where nobody knows what the page then shows in its place. */
export type Following = {
  /** The member pressed Accept on this card. */
  accepted(card: Seen): void;
  /** Whom the member accepted last here, with what there is to say now. */
  last(): Said | undefined;
  hide(): void;
  /** The address is another; on another page it is no longer the moment. */
  moved(): void;
};

type Said = { readonly seen: Seen } & Pick<Judgement, "findings" | "questions">;

type Parts = {
  readonly network: Network;
  readonly judge: Judge;
  readonly memory: Memory;
  readonly language: () => Language;
  readonly counting: Counting;
  /** Whether nothing may be inserted into the page: then it stands in the panel only. */
  readonly isBeside: () => boolean;
};

export function createFollowing(
  { network, judge, memory, language, counting, isBeside }: Parts,
  signal: AbortSignal,
): Following {
  let seen: Seen | undefined;
  let path = "";
  let shown: { host: Host; life: AbortController } | undefined;
  const said = (): Judgement | undefined => {
    const judgement = seen && judge(seen);
    return judgement && judgement.findings.length > 0 ? judgement : undefined;
  };
  const hide = (): void => {
    shown?.life.abort();
    shown?.host.element.remove();
    shown = undefined;
  };
  const end = (): void => {
    hide();
    seen = undefined;
  };
  signal.addEventListener("abort", end, { once: true });

  const show = (isOpen = false): void => {
    hide();
    const judgement = said();
    if (!seen || !judgement || isBeside()) return;
    const about = seen;
    const of = memory.keyOf(about);
    const [first] = judgement.findings;
    if (first) counting.count("shown", [first.rule], of);
    const view = {
      language: language(),
      name: about.name ?? about.label,
      judgement,
      fill: fillerFor(about, language()),
      facts: about.facts,
      profile: undefined,
      answers: memory.answers(about),
      asked: askedBefore(judge, memory, about),
      steps: [],
    };
    const life = new AbortController();
    const host = makeHost(followUpLook, "contents");
    const part = followUp(view, isOpen, {
      signal: life.signal,
      answer: (fact, value) => {
        memory.answer(about, fact, value);
        show(true);
      },
      copied: (template) => void noteCopied(template, today()),
      unfit: counting.isOn() ? (rule) => counting.count("unfit", [rule], of) : undefined,
      close: end,
    });
    suit(part, document.body, life.signal);
    host.root.append(part);
    document.documentElement.append(host.element);
    part.showPopover();
    shown = { host, life };
  };

  return {
    accepted(card) {
      if ((network.places[invitationAccepted.id] ?? []).some(({ news }) => news === "accepted-on")) return;
      seen = { ...card, kind: "page-part", news: "accepted-on" };
      path = location.pathname;
      show();
    },
    last() {
      const judgement = said();
      return seen && judgement && { seen, findings: judgement.findings, questions: judgement.questions };
    },
    hide,
    // An Accept can be a link that leads to a place on the same page.
    moved: () => path === location.pathname || end(),
  };
}
