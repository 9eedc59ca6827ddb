import { hostName, makeHost } from "../advice/host";
import type { Judgement } from "../advice/judgement";
import { mark } from "../advice/mark";
import { markLook } from "../advice/mark-look";
import type { Network } from "../networks/network";
import type { Language } from "../shared/texts";
import { invitationReceived } from "../surfaces/invitation-received";
import { keyOf, type Page } from "../surfaces/reading/page";
import type { Seen } from "../surfaces/surface";
import type { Memory } from "./answers";
import { livePage } from "./holding";
import { placeIn } from "./placing";
import type { Policy } from "./policy";

type Marked = {
  person: string;
  host: HTMLElement;
  root: ShadowRoot;
  sign: string;
  open: boolean;
  times: number;
  life: AbortController;
};

type Plan = { card: Element; place: Element; seen: Seen; judgement: Judgement; sign: string };

export type Marking = {
  /** Looks at these cards; what is as before costs next to nothing. */
  renew(cards: Iterable<Element>): void;
  /** Takes all marks away: for another policy or language, or a pause. */
  clear(): void;
};

/** A page that keeps throwing our mark out does not want it there. */
const mostTimes = 20;

/** Keeps one mark on each card. It belongs to the person: a node that is used for another gets another. */
export function createMarking(
  network: Network,
  policy: Policy,
  memory: Memory,
  language: () => Language,
): Marking {
  let marked = new WeakMap<Element, Marked>();
  const hosts = new WeakSet<Element>();

  const factsOf = (seen: Seen) => ({ ...seen.facts, ...memory.of(personKey(seen)) });
  const judged = (seen: Seen) => policy.judge(seen.surface, language(), factsOf(seen));

  function plan(page: Page, card: Element): () => void {
    const seen = invitationReceived.read(page, card);
    const before = marked.get(card);
    const judgement = seen && judged(seen);
    if (!seen || !judgement || isSilent(judgement)) {
      return () => remove(card, before);
    }
    const sign = JSON.stringify([language(), seen.name, factsOf(seen), judgement]);
    const person = personKey(seen);
    if (before?.person === person && before.sign === sign && before.host.isConnected) return () => {};
    const place = placeIn(card, network.people.link);
    const kept = before?.person === person ? before : { ...before, open: false };
    return () => draw({ card, place, seen, judgement, sign }, kept);
  }

  function draw({ card, place, seen, judgement, sign }: Plan, before: Partial<Marked>): void {
    const times = (before.times ?? 0) + (before.host && !before.host.isConnected ? 1 : 0);
    if (times > mostTimes) return;
    const made =
      before.host && before.root ? { element: before.host, root: before.root } : makeHost(markLook, "block");
    before.life?.abort();
    const life = new AbortController();
    const state: Marked = {
      life,
      person: personKey(seen),
      host: made.element,
      root: made.root,
      sign,
      open: before.open ?? false,
      times,
    };
    marked.set(card, state);
    const focused = made.root.activeElement !== null;
    made.root.querySelector("section")?.remove();
    made.root.append(mark(viewOf(seen, judgement, state), eventsOf(card, seen, state)));
    hosts.add(made.element);
    if (!card.contains(made.element)) place.append(made.element);
    if (focused) made.root.querySelector("button")?.focus();
  }

  const viewOf = (seen: Seen, judgement: Judgement, { open }: Marked) => ({
    language: language(),
    name: seen.name ?? seen.label,
    note: String(seen.facts.note ?? ""),
    profile: seen.slug === null ? undefined : `${network.people.path}${encodeURIComponent(seen.slug)}`,
    judgement,
    answers: memory.of(personKey(seen)),
    steps: network.routes[judgement.verdict] ?? [],
    open,
  });

  const eventsOf = (card: Element, seen: Seen, state: Marked) => ({
    signal: state.life.signal,
    toggle: (open: boolean) => {
      state.open = open;
    },
    answer: (fact: string, answer: boolean | string | undefined) => {
      memory.set(personKey(seen), fact, answer);
      plan(livePage(network), card)();
    },
  });

  const personKey = (seen: Seen): string => `${network.id}:${keyOf(seen)}`;

  function remove(card: Element, before: Marked | undefined): void {
    before?.life.abort();
    before?.host.remove();
    marked.delete(card);
  }

  const clear = (): void => {
    for (const host of document.querySelectorAll(hostName)) if (hosts.has(host)) host.remove();
    marked = new WeakMap();
  };

  return {
    renew(cards) {
      const page = livePage(network);
      // First look at all, then write to all: to look at a page between two changes makes it reckon anew each time.
      const changes = [...cards].map((card) => plan(page, card));
      for (const change of changes) change();
    },
    clear,
  };
}

const isSilent = ({ verdict, findings, questions }: Judgement): boolean =>
  verdict === "none" && findings.length === 0 && questions.length === 0;
