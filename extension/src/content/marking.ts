import { hostName, makeRow } from "../advice/host";
import { close, mark } from "../advice/mark";
import type { Network } from "../networks/network";
import type { Language } from "../shared/texts";
import { markedAt } from "../surfaces/index";
import type { Page } from "../surfaces/reading/page";
import type { Seen } from "../surfaces/surface";
import type { Counting } from "./counting";
import { createDressing } from "./dressing";
import { createFolding } from "./folding";
import { createGround } from "./ground";
import { livePage } from "./holding";
import type { Judge, JudgeInBrief } from "./judging";
import { type Marked, outlineOf, type Said } from "./marked";
import type { Memory } from "./memory";
import { createNearing } from "./nearing";
import { createOpening } from "./opening";
import { createPlacing } from "./placing";
import { safely } from "./safely";
import { signOf } from "./sign";
import { isSilent } from "./silence";
import { createSlices } from "./slicing";

export type Marking = {
  /** Looks at these parts of the page, as soon as one is near them; what is as before costs next to nothing. */
  renew(parts: Iterable<Element>): void;
  /** Takes all marks away: for another policy or language, or a pause. */
  clear(): void;
};

/** A page that keeps throwing our mark out does not want it there. */
const mostTimes = 20;

/** Keeps one mark on each part. It belongs to the person: a node that is used for another gets another. */
export function createMarking(
  network: Network,
  { judge, brief }: { readonly judge: Judge; readonly brief: JudgeInBrief },
  memory: Memory,
  language: () => Language,
  counting: Counting,
  signal: AbortSignal,
): Marking {
  const placing = createPlacing(signal);
  const ground = createGround(() => nearing.add(drawn()), signal);
  const show = createOpening({ network, judge, memory, language, counting }, (card) =>
    plan(livePage(network), card)(),
  );
  let marked = new WeakMap<Element, Marked>();
  const hosts = new WeakMap<EventTarget, Marked>();
  const dress = createDressing((part) => hosts.get(part), signal);

  function look(page: Page, card: Element): Said | undefined {
    const found = card.isConnected ? markedAt(page, card) : undefined;
    const seen = found && memory.named(found);
    const judgement = seen && brief(seen);
    return seen && judgement && !isSilent(seen, judgement) ? { seen, judgement } : undefined;
  }

  function plan(page: Page, card: Element): () => void {
    const said = look(page, card);
    const before = marked.get(card);
    if (!said) return () => remove(card, before);
    const { seen, judgement } = said;
    const scheme = ground(standsOn(seen));
    const sign = signOf([
      language(),
      scheme,
      seen.name,
      seen.facts,
      memory.answers(seen),
      outlineOf(judgement),
    ]);
    const person = memory.keyOf(seen);
    if (before?.person === person && before.sign === sign && before.host.isConnected) return () => {};
    const place = seen.after ?? placing.placeIn(seen.node, network.people.link);
    return () => draw({ ...made(before), card, person, sign }, said, place, before);
  }

  /** A mark's own part of the page, the one it had or a new one. */
  function made(before: Marked | undefined): Pick<Marked, "host" | "root" | "times"> {
    if (before) {
      const { host, root, times } = before;
      return { host, root, times: times + (host.isConnected ? 0 : 1) };
    }
    const { element, root } = makeRow();
    root.addEventListener("click", onPress, { signal });
    return { host: element, root, times: 0 };
  }

  function draw(state: Marked, said: Said, place: Element, before: Marked | undefined): void {
    if (state.times > mostTimes) return;
    const { card, host, root } = state;
    const isOpen = before?.life !== undefined && before.person === state.person;
    before?.life?.abort();
    marked.set(card, state);
    hosts.set(root, state);
    hosts.set(host, state);
    const focused = root.activeElement !== null;
    root.querySelector("section")?.remove();
    root.append(mark(briefOf(said), ground(standsOn(said.seen))));
    host.style.removeProperty("block-size");
    const [first] = said.judgement.findings;
    if (first) counting.count("shown", [first.rule], state.person);
    if (isOpen) show(state, said.seen);
    dress(state);
    put(host, said.seen, place);
    if (focused) root.querySelector("button")?.focus();
  }

  function put(host: Element, { node, after }: Seen, place: Element): void {
    if (after === undefined) {
      if (!node.contains(host)) place.append(host);
    } else if (after.nextElementSibling !== host) {
      after.after(host);
    }
  }

  /** One for all marks. */
  function onPress({ currentTarget, target }: Event): void {
    const state = currentTarget && hosts.get(currentTarget);
    const section = state?.root.querySelector("section");
    if (!state || !(target instanceof Element)) return;
    if (target.closest("button") !== state.root.querySelector("button")) return;
    const said = state.life ? undefined : look(livePage(network), state.card);
    state.life?.abort();
    state.life = undefined;
    if (said) show(state, said.seen);
    else if (section) close(section);
  }

  const briefOf = ({ seen, judgement }: Said) => ({
    language: language(),
    name: seen.name ?? seen.label,
    judgement,
  });

  function remove(card: Element, before: Marked | undefined): void {
    before?.life?.abort();
    before?.host.remove();
    marked.delete(card);
  }

  const drawn = (): Element[] =>
    [...document.querySelectorAll(hostName)].flatMap((host) => hosts.get(host)?.card ?? []);

  const clear = (): void => {
    nearing.clear();
    slices.clear();
    for (const host of document.querySelectorAll(hostName)) if (hosts.has(host)) host.remove();
    folding.clear();
    marked = new WeakMap();
  };

  const slices = createSlices((parts) => {
    const page = livePage(network);
    const near = parts.filter(nearing.isClose);
    // First look at all, then write to all: to look at a page between two changes makes it reckon anew each time.
    const changes = near.map((card) => safely(() => plan(page, card), undefined));
    for (const change of changes) change?.();
    folding.now();
  }, signal);

  const away = (cards: readonly Element[]): void =>
    folding.leave(cards.flatMap((card) => marked.get(card) ?? []));
  const nearing = createNearing({ near: slices.add, away }, signal);
  const folding = createFolding(nearing.isClose);

  return { renew: nearing.add, clear };
}

/** Beside a part it is what that part stands on, too: a switch may be dark on a light page. */
const standsOn = ({ node, after }: Seen): Element => after?.parentElement ?? node;
