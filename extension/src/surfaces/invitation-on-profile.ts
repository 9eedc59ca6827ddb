import type { InvitationOnProfile } from "../networks/network";
import { invitationConnect } from "./invitation-connect";
import { invitationReceived } from "./invitation-received";
import { allIn, firstIn, is, parentOf, textOf } from "./reading/dom";
import { readFacts } from "./reading/facts";
import { isAccept, type Note, noteOf } from "./reading/invitation-card";
import { labelOf, leadsAway } from "./reading/label";
import { namesOwn } from "./reading/near";
import { isOnPages, type Page } from "./reading/page";
import { plain } from "./reading/plain";
import { isOneOf } from "./reading/sentence";
import { slugOfAddress } from "./reading/slug";
import type { Facts, Seen, Surface } from "./surface";

/** The same invitation in the head of the sender's own profile, where it can be answered as well. */
export const invitationOnProfile: Surface = {
  id: invitationReceived.id,
  treatment: "marked",
  selector: (page) => signsOn(page)?.head,
  find(page, part) {
    const head = signsOn(page)?.head;
    return head === undefined ? [] : allIn(part, head).flatMap((one) => read(page, one) ?? []);
  },
  read,
};

function signsOn(page: Page): InvitationOnProfile | undefined {
  const signs = page.network.received.onProfile;
  return signs && page.slug !== undefined && isOnPages(page, signs.pages) ? signs : undefined;
}

function read(page: Page, head: Element): Seen | undefined {
  const signs = signsOn(page);
  if (!signs || page.slug === undefined || !is(head, signs.head) || firstIn(head, signs.head))
    return undefined;
  const title = page.document.querySelector(page.network.people.ownName);
  if (!title || !head.contains(title) || leadsToAnother(page, title)) return undefined;
  if (!waitsForAnswer(page, head, signs)) return undefined;
  const name = plain(textOf(title)) || null;
  const note = signs.showsNote && noteOf(page, head);
  return {
    surface: invitationReceived.id,
    kind: signs.showsNote ? (note ? "with-note" : "without-note") : "page-part",
    label: name ?? page.slug,
    slug: page.slug,
    name,
    facts: { ...readFacts(page, head, page.slug, signs.facts ?? {}), ...saidIn(signs, note) },
    node: head,
  };
}

/** While one goes from profile to profile the address is another before the page is. */
function leadsToAnother(page: Page, title: Element): boolean {
  const link = title.closest(page.network.people.link);
  return (
    link !== null && slugOfAddress(page.network, link.getAttribute("href") ?? "", page.url.href) !== page.slug
  );
}

const saidIn = ({ showsNote }: InvitationOnProfile, note: Note | undefined): Facts =>
  showsNote ? { note: note?.text ?? "" } : {};

/** An Accept that names this person, or one in a row with another answer and the menu. And nothing that invites. */
function waitsForAnswer(page: Page, head: Element, signs: InvitationOnProfile): boolean {
  const controls = allIn(head, page.network.pressable);
  const isTold = (control: Element): boolean =>
    page.network.received.accept !== undefined ||
    namesOwn(page, labelOf(control)) ||
    standsInRow(page, control, head, signs);
  if (!controls.some((control) => isAccept(page, control) && isTold(control))) return false;
  return !controls.some((control) => invitationConnect.read(page, control));
}

/** Accept, Ignore and what opens the menu, with nothing else between them. */
function standsInRow(page: Page, accept: Element, head: Element, { menu }: InvitationOnProfile): boolean {
  const { pressable, received } = page.network;
  if (menu === undefined || !isOneOf(labelOf(accept), received.acceptWords)) return false;
  for (let row = parentOf(accept); row && head.contains(row); row = parentOf(row)) {
    const others = allIn(row, pressable).filter((control) => control !== accept);
    if (others.length > 1)
      return (
        others.length === 2 && !others.some(leadsAway) && others.filter((one) => is(one, menu)).length === 1
      );
  }
  return false;
}
