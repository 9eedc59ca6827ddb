import { cardsIn, invitationReceived, isInvitationList } from "../invitation-received";
import { isOnPages, type Page } from "./page";

/**
 * Whether a page that should list invitations could be understood. An empty list is understood; a list full of
 * something else, or no list at all, is not.
 */
export function isReadable(page: Page): boolean {
  return hasItsLandmarks(page) && isListReadable(page);
}

const hasItsLandmarks = (page: Page): boolean =>
  page.network.landmarks
    .filter(({ pages }) => isOnPages(page, pages))
    .every(({ any }) => page.document.querySelector(any) !== null);

function isListReadable(page: Page): boolean {
  if (!isInvitationList(page)) return true;
  if (cardsIn(page, page.document).some((card) => invitationReceived.read(page, card))) return true;
  const { list, frame, others } = page.network.received;
  const lists = [...page.document.querySelectorAll(list)];
  if (lists.length === 0) return page.document.querySelector(frame) !== null;
  return lists.every(
    (one) => one.querySelector(page.network.people.link) === null || one.querySelector(others) !== null,
  );
}
