import { invitationConnect } from "./invitation-connect";
import { readFacts } from "./reading/facts";
import { factsOf, isAccept, type Note, noteOf } from "./reading/invitation-card";
import { leadsAway } from "./reading/label";
import { type ProfileLink, profileLinks } from "./reading/near";
import { isOn, isOnPages, type Page } from "./reading/page";
import { folded } from "./reading/plain";
import { shownName } from "./reading/shown-name";
import { wordsOf } from "./reading/words-of";
import type { Seen, Surface } from "./surface";

/** Cards of personal invitations that wait for an answer. */
export const invitationReceived: Surface = {
  id: "invitation.received",
  treatment: "marked",
  selector(page) {
    const { card, parts } = page.network.received;
    return isInvitationList(page) ? card : `:is(${parts}) :is(${card})`;
  },
  find: (page, part) => cardsIn(page, part).flatMap((card) => read(page, card) ?? []),
  read,
};

export const isInvitationList = (page: Page): boolean => isOnPages(page, page.network.received.pages);

/** Where the invitations stand that went the other way; they look the same. */
const isOtherList = (page: Page): boolean =>
  isOn(page, page.network.received.pages.paths) && !isInvitationList(page);

/** Everything that may be a card where invitations are listed. */
export function cardsIn(page: Page, part: ParentNode): Element[] {
  const { card, parts } = page.network.received;
  if (isInvitationList(page)) return [...part.querySelectorAll(card)];
  if (isOtherList(page)) return [];
  const found = [...page.document.querySelectorAll(parts)].flatMap((there) => [
    ...there.querySelectorAll(card),
  ]);
  return [...new Set(found)].filter((one) => part.contains(one));
}

function read(page: Page, card: Element): Seen | undefined {
  const { received } = page.network;
  if (!card.matches(received.card) || !standsInList(page, card)) return undefined;
  for (const inner of card.querySelectorAll(received.card)) if (isInvitation(page, inner)) return undefined;
  const note = noteOf(page, card);
  const links = profileLinks(page, card);
  const first = links.find(({ link }) => !note?.part.contains(link));
  if (!first || !waitsForAnswer(page, card, links) || isOfOthers(page, card, note)) return undefined;
  const name = shownName(page, links, first.slug);
  const label = name ?? first.slug;
  return {
    surface: invitationReceived.id,
    kind: note ? "with-note" : "without-note",
    label,
    slug: first.slug,
    name,
    facts: {
      ...readFacts(page, card, first.slug, page.network.received.facts ?? {}),
      ...factsOf(page, card, label, note),
    },
    node: card,
  };
}

function standsInList(page: Page, card: Element): boolean {
  if (isInvitationList(page)) return true;
  return !isOtherList(page) && card.closest(page.network.received.parts) !== null;
}

/** A card of its own, and no part of one: it links to somebody. */
function isInvitation(page: Page, card: Element): boolean {
  const links = profileLinks(page, card);
  return links.length > 0 && waitsForAnswer(page, card, links);
}

/** A company's link counts, and what is said of it; but not what the sender put into the note. */
function isOfOthers(page: Page, card: Element, note: Note | undefined): boolean {
  const { others, notPersonal = [], notText } = page.network.received;
  if ([...card.querySelectorAll(others)].some((link) => !note?.part.contains(link))) return true;
  const said = folded(wordsOf(card, notText).replace(note?.text ?? "", ""));
  return notPersonal.some((words) => said.includes(folded(words)));
}

/** An Accept by its word; or, with a mark of invitations, any two buttons. And nothing that invites or withdraws. */
function waitsForAnswer(page: Page, card: Element, links: readonly ProfileLink[]): boolean {
  const { network } = page;
  const { accept, mark } = network.received;
  if (accept !== undefined) return card.querySelector(accept) !== null;
  const people = new Set(links.map(({ link }) => link));
  const answers = [...card.querySelectorAll(network.pressable)].filter((control) => !people.has(control));
  if (!answers.some((control) => isAccept(page, control))) {
    const isMarked = card.matches(mark) || card.querySelector(mark) !== null;
    if (!isMarked || answers.filter((control) => !leadsAway(control)).length < 2) return false;
  }
  return !answers.some((control) => invitationConnect.read(page, control));
}
