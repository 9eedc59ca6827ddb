import { invitationOnProfile } from "./invitation-on-profile";
import { invitationReceived } from "./invitation-received";
import { isAccept } from "./reading/invitation-card";
import { labelOf } from "./reading/label";
import type { Page } from "./reading/page";
import type { Seen, Surface } from "./surface";

/** The press that accepts an invitation: held where the card looks like a scam. */
export const invitationAccepting: Surface = {
  id: invitationReceived.id,
  treatment: "guarded",
  selector: (page) => page.network.pressable,
  find: (page, part) =>
    [...part.querySelectorAll(page.network.pressable)].flatMap((control) => read(page, control) ?? []),
  read,
};

function read(page: Page, control: Element): Seen | undefined {
  if (!control.matches(page.network.pressable) || !isAccept(page, control)) return undefined;
  const seen =
    readAround(page, control, invitationReceived) ?? readAround(page, control, invitationOnProfile);
  if (!seen) return undefined;
  const facts = { ...seen.facts, accepting: true };
  return { ...seen, kind: "accept", label: labelOf(control), facts, news: "accepting", node: control };
}

function readAround(page: Page, control: Element, place: Surface): Seen | undefined {
  const sought = place.selector(page);
  const card = sought === undefined ? null : control.closest(sought);
  return card ? place.read(page, card) : undefined;
}
