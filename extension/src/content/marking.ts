import { hostName, makeHost } from "../advice/host";
import type { Judgement } from "../advice/judgement";
import { mark } from "../advice/mark";
import { markLook } from "../advice/mark-look";
import type { Network } from "../networks/network";
import type { Language } from "../shared/texts";
import { markedAt } from "../surfaces/index";
import type { Page } from "../surfaces/reading/page";
import type { Seen } from "../surfaces/surface";
import { livePage } from "./holding";
import type { Judge } from "./judging";
import type { Memory } from "./memory";
import { placeIn } from "./placing";

type Marked = {
  person: string;
  host: HTMLElement;
  root: ShadowRoot;
  sign: string;
  open: boolean;
  times: number;
  life: AbortController;
};

type Plan = { card: Element; seen: Seen; judgement: Judgement; sign: string };

export type Marking = {
  /** Looks at these parts of the page; what is as before costs next to nothing. */
  renew(parts: Iterable<Element>): void;
  /** Takes all marks away: for another policy or language, or a pause. */
  clear(): void;
};

/** A page that keeps throwing our mark out does not want it there. */
const mostTimes = 20;

/** Keeps one mark on each part. It belongs to the person: a node that is used for another gets another. */
export function createMarking(
  network: Network,
  judged: Judge,
  memory: Memory,
  language: () => Language,
): Marking {
  let marked = new WeakMap<Element, Marked>();
  const hosts = new WeakSet<Element>();

  function plan(page: Page, card: Element): () => void {
    const seen = card.isConnected ? markedAt(page, card) : undefined;
    const before = marked.get(card);
    const judgement = seen && judged(seen);
    if (!seen || !judgement || isSilent(seen, judgement)) {
      return () => remove(card, before);
    }
    const sign = JSON.stringify([language(), seen.name, seen.facts.note, memory.answers(seen), judgement]);
    const person = memory.keyOf(seen);
    if (before?.person === person && before.sign === sign && before.host.isConnected) return () => {};
    const kept = before?.person === person ? before : { ...before, open: false };
    return () => draw({ card, seen, judgement, sign }, kept);
  }

  function draw({ card, seen, judgement, sign }: Plan, before: Partial<Marked>): void {
    const times = (before.times ?? 0) + (before.host && !before.host.isConnected ? 1 : 0);
    if (times > mostTimes) return;
    const made =
      before.host && before.root ? { element: before.host, root: before.root } : makeHost(markLook, "block");
    before.life?.abort();
    const life = new AbortController();
    const state: Marked = {
      life,
      person: memory.keyOf(seen),
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
    put(made.element, seen);
    if (focused) made.root.querySelector("button")?.focus();
  }

  function put(host: Element, { node, after }: Seen): void {
    if (after === undefined) {
      if (!node.contains(host)) placeIn(node, network.people.link).append(host);
    } else if (after.nextElementSibling !== host) {
      after.after(host);
    }
  }

  const viewOf = (seen: Seen, judgement: Judgement, { open }: Marked) => ({
    language: language(),
    name: seen.name ?? seen.label,
    facts: seen.facts,
    profile: seen.slug === null ? undefined : `${network.people.path}${encodeURIComponent(seen.slug)}`,
    judgement,
    answers: memory.answers(seen),
    steps: network.routes[judgement.verdict] ?? [],
    open,
  });

  const eventsOf = (card: Element, seen: Seen, state: Marked) => ({
    signal: state.life.signal,
    toggle: (open: boolean) => {
      state.open = open;
    },
    answer: (fact: string, answer: boolean | string | undefined) => {
      memory.answer(seen, fact, answer);
      plan(livePage(network), card)();
    },
  });

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
    renew(parts) {
      const page = livePage(network);
      // First look at all, then write to all: to look at a page between two changes makes it reckon anew each time.
      const changes = [...parts].map((card) => plan(page, card));
      for (const change of changes) change();
    },
    clear,
  };
}

/** Whether there is nothing to say, or nothing that is worth being said here. */
export function isSilent({ quiet }: Seen, { verdict, findings, questions }: Judgement): boolean {
  if (verdict !== "none") return false;
  if (!quiet) return findings.length === 0 && questions.length === 0;
  return !findings.some(({ level, actions = [] }) => level !== "info" || actions.length > 0);
}
