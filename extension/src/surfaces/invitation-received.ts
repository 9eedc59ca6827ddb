import { invitationConnect } from "./invitation-connect";
import { readFacts } from "./reading/facts";
import { factsOf, noteOf } from "./reading/invitation-card";
import { labelOf } from "./reading/label";
import { type ProfileLink, profileLinks } from "./reading/near";
import { isOnPages, type Page } from "./reading/page";
import { beginsOrEndsWith } from "./reading/sentence";
import { shownName } from "./reading/shown-name";
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

/** Everything that may be a card where invitations are listed. */
export function cardsIn(page: Page, part: ParentNode): Element[] {
  const { card, parts } = page.network.received;
  if (isInvitationList(page)) return [...part.querySelectorAll(card)];
  const found = [...page.document.querySelectorAll(parts)].flatMap((there) => [
    ...there.querySelectorAll(card),
  ]);
  return [...new Set(found)].filter((one) => part.contains(one));
}

function read(page: Page, card: Element): Seen | undefined {
  const { received } = page.network;
  if (!card.matches(received.card) || !standsInList(page, card)) return undefined;
  for (const inner of card.querySelectorAll(received.card))
    if (waitsForAnswer(page, inner, profileLinks(page, inner))) return undefined;
  const note = noteOf(page, card);
  const links = profileLinks(page, card);
  const first = links.find(({ link }) => !note?.part.contains(link));
  if (!first || isOfOthers(page, card, note?.part) || !waitsForAnswer(page, card, links)) return undefined;
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
  return isInvitationList(page) || card.closest(page.network.received.parts) !== null;
}

/** A company's link counts, but not one that the sender put into the note. */
function isOfOthers(page: Page, card: Element, note: Element | undefined): boolean {
  return [...card.querySelectorAll(page.network.received.others)].some((link) => !note?.contains(link));
}

/** An Accept by its word; or, with the invitation's own mark, any two controls. And nothing that invites or withdraws. */
function waitsForAnswer(page: Page, card: Element, links: readonly ProfileLink[]): boolean {
  const { network } = page;
  const { accept, acceptWords, mark } = network.received;
  if (accept !== undefined) return card.querySelector(accept) !== null;
  const people = new Set(links.map(({ link }) => link));
  const answers = [...card.querySelectorAll(network.pressable)].filter((control) => !people.has(control));
  const accepts = answers.some((control) => beginsOrEndsWith(labelOf(control), acceptWords));
  if (!accepts && !(card.matches(mark) && answers.length >= 2)) return false;
  return !answers.some((control) => invitationConnect.read(page, control));
}
