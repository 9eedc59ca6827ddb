import { contactsImport } from "./contacts-import";
import { invitationAccepted } from "./invitation-accepted";
import { invitationAccepting } from "./invitation-accepting";
import { invitationConnect } from "./invitation-connect";
import { invitationIgnoring } from "./invitation-ignoring";
import { invitationNote } from "./invitation-note";
import { invitationNoteWriting } from "./invitation-note-writing";
import { invitationOnProfile } from "./invitation-on-profile";
import { invitationReceived } from "./invitation-received";
import { invitationSent } from "./invitation-sent";
import { messageWriting } from "./message-writing";
import { profileOwn } from "./profile-own";
import { profileVisited } from "./profile-visited";
import type { Page } from "./reading/page";
import { recommendationAsking } from "./recommendation-asking";
import { recommendationReading } from "./recommendation-reading";
import { recommendationReturning } from "./recommendation-returning";
import { recommendationWriting } from "./recommendation-writing";
import { settingsBroadcast } from "./settings-broadcast";
import { settingsVisibility } from "./settings-visibility";
import type { Seen, Surface } from "./surface";

export const surfaces: readonly Surface[] = [
  contactsImport,
  invitationAccepting,
  invitationConnect,
  invitationIgnoring,
  invitationNote,
  invitationNoteWriting,
  invitationOnProfile,
  invitationReceived,
  invitationAccepted,
  invitationSent,
  messageWriting,
  profileOwn,
  profileVisited,
  recommendationAsking,
  recommendationReading,
  recommendationReturning,
  recommendationWriting,
  settingsBroadcast,
  settingsVisibility,
];

export const guarded = surfaces.filter(({ treatment }) => treatment === "guarded");
export const marked = surfaces.filter(({ treatment }) => treatment === "marked");

/** Everything we know on the page as it stands. The press that accepts is told by its card. */
export function look(page: Page): { surface: Surface; seen: Seen }[] {
  const told = surfaces.filter((surface) => surface !== invitationAccepting);
  return told.flatMap((surface) => surface.find(page, page.document).map((seen) => ({ surface, seen })));
}

/** What a pressed element is, if it is one of those that are held. */
export const guardedAt = (page: Page, element: Element): Seen | undefined => readBy(guarded, page, element);

/** What a part of the page is, if advice belongs there. */
export const markedAt = (page: Page, element: Element): Seen | undefined => readBy(marked, page, element);

/** Selects what may be a part for advice, on this page; nothing if there can be none. */
export function markedSelector(page: Page): string | undefined {
  return marked.flatMap((surface) => surface.selector(page) ?? []).join() || undefined;
}

/** Selects what of that has to be looked at again when anything on the page changes. */
export function reachingSelector(page: Page): string | undefined {
  return marked.flatMap((surface) => surface.reaching?.(page) ?? []).join() || undefined;
}

function readBy(some: readonly Surface[], page: Page, element: Element): Seen | undefined {
  for (const surface of some) {
    const seen = surface.read(page, element);
    if (seen) return seen;
  }
  return undefined;
}
