import { invitationConnect } from "./invitation-connect";
import { invitationNote } from "./invitation-note";
import { invitationReceived } from "./invitation-received";
import type { Page } from "./reading/page";
import type { Seen, Surface } from "./surface";

export const surfaces: readonly Surface[] = [invitationConnect, invitationNote, invitationReceived];

/** Everything we know on the page as it stands. */
export function look(page: Page): { surface: Surface; seen: Seen }[] {
  return surfaces.flatMap((surface) => surface.find(page, page.document).map((seen) => ({ surface, seen })));
}

/** What a pressed element is, if pressing it may send an invitation. */
export function guardedAt(page: Page, element: Element): Seen | undefined {
  for (const surface of surfaces) {
    if (surface.treatment !== "guarded") continue;
    const seen = surface.read(page, element);
    if (seen) return seen;
  }
  return undefined;
}
