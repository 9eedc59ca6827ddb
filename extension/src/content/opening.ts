import { dressRow } from "../advice/host";
import { open } from "../advice/mark";
import { markLook } from "../advice/mark-look";
import type { Network } from "../networks/network";
import { noteCopied } from "../shared/replies";
import type { Language } from "../shared/texts";
import { today } from "../shared/today";
import { invitationNoteWriting } from "../surfaces/invitation-note-writing";
import type { Seen } from "../surfaces/surface";
import type { Counting } from "./counting";
import { fillerFor } from "./filling";
import { askedBefore, type Judge } from "./judging";
import type { Marked } from "./marked";
import type { Memory } from "./memory";
import { routeFor } from "./route";

type Parts = {
  readonly network: Network;
  readonly judge: Judge;
  readonly memory: Memory;
  readonly language: () => Language;
  readonly counting: Counting;
};

/** Opens a mark; only here reasons are found. After an answer `again` looks at the card anew. */
export function createOpening(
  { network, judge, memory, language, counting }: Parts,
  again: (card: Element) => void,
): (state: Marked, seen: Seen) => void {
  return (state, seen) => {
    const judgement = judge(seen);
    if (!judgement) return;
    dressRow(state.root, markLook);
    const life = new AbortController();
    const section = state.root.querySelector("section");
    const view = {
      language: language(),
      name: seen.name ?? seen.label,
      judgement,
      fill: fillerFor(seen, language()),
      facts: seen.facts,
      answers: memory.answers(seen),
      asked: askedBefore(judge, memory, seen),
      ...routeFor(network, seen, judgement.verdict),
      isNote: seen.surface === invitationNoteWriting.id,
    };
    const answer = (fact: string, value: boolean | string | undefined): void => {
      memory.answer(seen, fact, value);
      again(state.card);
    };
    const copied = (template: string | undefined) => void noteCopied(template, today());
    const unfit = counting.isOn()
      ? (rule: string) => counting.count("unfit", [rule], state.person)
      : undefined;
    if (section) open(section, view, { signal: life.signal, answer, copied, unfit });
    state.life = life;
  };
}
