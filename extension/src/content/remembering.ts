import type { Network } from "../networks/network";
import { offerOfHelp, type Reminder, remind, settle } from "../shared/reminders";
import { today } from "../shared/today";
import { markedAt } from "../surfaces/index";
import { invitationReceived } from "../surfaces/invitation-received";
import { is, isElement, parentOf } from "../surfaces/reading/dom";
import { readFacts } from "../surfaces/reading/facts";
import { isAccept } from "../surfaces/reading/invitation-card";
import { cardAround, personNear, profileLinks } from "../surfaces/reading/near";
import { keyOf, type Page, type Person } from "../surfaces/reading/page";
import { shownName } from "../surfaces/reading/shown-name";
import type { Facts, Seen } from "../surfaces/surface";
import { livePage } from "./holding";
import type { Judge } from "./judging";
import type { Memory } from "./memory";
import { safely } from "./safely";

/** What a press that went out leaves behind: that it was done, and when. */
export function rememberWent(memory: Memory, seen: Seen): void {
  const { kind } = seen;
  if (kind === "import-continue") memory.remember(undefined, { "imported-on": today() });
  if (kind === "at-once" || kind === "send-without-note" || kind === "send-with-note") {
    memory.remember(undefined, { "sent-before": true });
    void settle({ of: memory.keyOf(seen), kind: "follow-up" });
  }
  if (kind === "send-with-note") memory.countNote();
}

/** Watches for presses that are not held but that later advice depends on. Looks only; the page gets them as they are. */
export function rememberMoments(
  network: Network,
  memory: Memory,
  judge: Judge,
  accepted: (card: Seen) => void,
  signal: AbortSignal,
): void {
  const { moments, pressable } = network;
  const keep = (about: Person, what: Omit<Reminder, "of" | "who">): void => {
    const who = about.name ?? about.slug;
    if (who !== null) void remind({ of: memory.keyOf(about), who, ...what });
  };
  /** The words go with the card, and often so does the name, but what follows depends on them; a profile may not show them. */
  const keepNote = (card: Seen): Facts => {
    const { note } = memory.known(card);
    const words = typeof note === "string" ? { note } : {};
    memory.keepForNow(card, words);
    return words;
  };
  const onPress = (event: Event): void => {
    if (!event.isTrusted) return;
    const control = event
      .composedPath()
      .find((part): part is Element => isElement(part) && is(part, pressable));
    if (!control) return;
    const page = livePage(network);
    const part = partAround(page, control);
    const words = part?.surface === invitationReceived.id ? keepNote(part) : {};
    if (part?.surface === invitationReceived.id && isAccept(page, control)) {
      memory.remember(part, { "accepted-on": today(), "asked-why": false });
      keep(part, { kind: "ask-why", since: today(), ...words, ...(isToHelp(judge, part) && { help: true }) });
      accepted(part);
    }
    const about = part ?? named(page, control);
    if (keyOf(about) === null) return;
    if (moments.met && control.matches(moments.met)) {
      const since = dayMet(network, page, control);
      memory.remember(about, { "met-on": since });
      keep(about, { kind: "follow-up", since });
    }
    if (moments.tookBackMeeting && control.matches(moments.tookBackMeeting)) {
      memory.forget(about, ["met-on"]);
      void settle({ of: memory.keyOf(about), kind: "follow-up" });
    }
    if (moments.said && control.matches(moments.said)) {
      memory.remember(about, { "asked-why": true });
      void settle({ of: memory.keyOf(about), kind: "ask-why" });
    }
    if (moments.tookBack && control.matches(moments.tookBack)) {
      memory.forget(about, ["accepted-on", "asked-why"]);
      void settle({ of: memory.keyOf(about), kind: "ask-why" });
    }
    if (moments.gaveRecommendation && control.matches(moments.gaveRecommendation)) {
      memory.remember(about, { "given-on": today() });
    }
  };
  window.addEventListener("click", (event) => safely(() => onPress(event), undefined), {
    capture: true,
    signal,
  });
}

/** Whether there is no why to ask any more, by what there is to say once a card was accepted. */
function isToHelp(judge: Judge, card: Seen): boolean {
  const after = judge({ ...card, kind: "page-part", news: "accepted-on" });
  return (after?.findings ?? []).some(({ actions = [] }) =>
    actions.some(({ template }) => template === offerOfHelp),
  );
}

/** The day that stands there, unless it is still to come. */
function dayMet({ moments: { metOn } }: Network, page: Page, control: Element): string {
  const { day } = metOn ? readFacts(page, control, null, { day: metOn }) : {};
  return typeof day === "string" && day <= today() ? day : today();
}

/** Whom a control is for, by the name that stands beside it. */
function named(page: Page, control: Element): Person {
  const { slug, name } = personNear(page, control, undefined);
  const card = cardAround(page, control);
  return {
    slug,
    name: name ?? (card && slug !== null ? shownName(page, profileLinks(page, card), slug) : null),
  };
}

/** The innermost part around a control that we know. */
function partAround(page: Page, control: Element): Seen | undefined {
  for (let part: Element | null = control; part; part = parentOf(part)) {
    const here = part;
    const seen = safely(() => markedAt(page, here), undefined);
    if (seen) return seen;
  }
  return undefined;
}
