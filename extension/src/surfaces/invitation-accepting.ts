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
  const { pressable, received } = page.network;
  if (!control.matches(pressable) || !isAccept(page, control)) return undefined;
  const card = control.closest(received.card);
  const seen = card && invitationReceived.read(page, card);
  if (!seen) return undefined;
  const facts = { ...seen.facts, accepting: true };
  return { ...seen, kind: "accept", label: labelOf(control), facts, news: "accepting", node: control };
}
