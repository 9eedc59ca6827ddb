import type { WayOfSending } from "../networks/signs";
import { readFacts } from "./reading/facts";
import { labelOf } from "./reading/label";
import { aboutWhom, personNear } from "./reading/near";
import { isOn, type Page, type Person } from "./reading/page";
import { nameInAny } from "./reading/sentence";
import { slugOfInvitePage, urlOf } from "./reading/slug";
import { stateOf } from "./reading/state";
import { isTold, saidBy } from "./reading/told";
import type { Seen, Surface } from "./surface";

/** Every control that begins an invitation: on profiles, in menus, in search, on cards that send at once. */
export const invitationConnect: Surface = {
  id: "invitation.connect",
  treatment: "guarded",
  selector: (page) => page.network.pressable,
  find: (page, part) =>
    [...part.querySelectorAll(page.network.pressable)].flatMap((control) => read(page, control) ?? []),
  read,
};

function read(page: Page, control: Element): Seen | undefined {
  if (!control.matches(page.network.pressable)) return undefined;
  const state = stateOf(page, control);
  if (state === "closed") return undefined;
  // The one letter that is two in lower case, where all that follows in a label would be out of step.
  const label = labelOf(control).replaceAll("İ", "I");
  const { connect } = page.network;
  if (nameInAny(label, connect.others) !== undefined) return undefined;
  const invited = invitedBy(page, control);
  const said = saidBy(page, control, label);
  if (invited === undefined && state !== "open" && !isTold(page, control, said)) return undefined;
  const person = personOf(page, control, invited, said.name);
  const kind = waySent(page, control, invited, person);
  return {
    surface: invitationConnect.id,
    kind,
    label: labelOf(control),
    ...person,
    facts: {
      ...readFacts(page, control, person.slug, page.network.connect.facts ?? {}),
      "connect-sends": kind,
    },
    node: control,
  };
}

function invitedBy(page: Page, control: Element): string | undefined {
  const href = control.getAttribute("href");
  const url = href ? urlOf(href, page.url.href) : undefined;
  return url && slugOfInvitePage(page.network, url);
}

function personOf(
  page: Page,
  control: Element,
  invited: string | undefined,
  named: string | undefined,
): Person {
  if (invited !== undefined) return { slug: invited, name: named ?? null };
  const isOwn = named === undefined && page.slug !== undefined && aboutWhom(page, control) === "own";
  return isOwn ? { slug: page.slug ?? null, name: null } : personNear(page, control, named);
}

function waySent(page: Page, control: Element, invited: string | undefined, person: Person): WayOfSending {
  const { dialogFollows, sendsAtOnce } = page.network.connect;
  if (invited !== undefined) return "perhaps";
  if (sendsAtOnce !== undefined && control.closest(sendsAtOnce)) return "at-once";
  const isOwn = page.slug !== undefined && person.slug === page.slug;
  return isOwn || isOn(page, dialogFollows) ? "perhaps" : "at-once";
}
