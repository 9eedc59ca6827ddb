import type { WayOfSending } from "../networks/signs";
import { readFacts } from "./reading/facts";
import { labelOf } from "./reading/label";
import { learnedSentences } from "./reading/learned";
import { isNamedNear, personNear } from "./reading/near";
import { isOn, type Page, type Person } from "./reading/page";
import { nameInAny } from "./reading/sentence";
import { slugOfInvitePage, urlOf } from "./reading/slug";
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
  const named = nameInAny(label, connect.sentences);
  if (invited === undefined && state !== "open" && !isTold(page, control, label, named)) return undefined;
  const person = personOf(page, control, invited, named ?? learnedName(page, control, label));
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

/** By the icon, or by two fainter signs that agree: an icon that others use too, the sentence, the name beside it. */
function isTold(page: Page, control: Element, label: string, named: string | undefined): boolean {
  const { icons, faintIcons } = page.network.connect;
  const isLink = leadsElsewhere(control);
  if (!isLink && ownIcon(page, control, icons)) return true;
  if (label === "" || (isLink && named === undefined)) return false;
  if (named !== undefined) return ownIcon(page, control, faintIcons) || isNamedNear(page, control, named);
  const learned = learnedName(page, control, label);
  return learned !== undefined && isNamedNear(page, control, learned);
}

function learnedName(page: Page, control: Element, label: string): string | undefined {
  return control.hasAttribute("aria-label") ? nameInAny(label, learnedSentences(page)) : undefined;
}

// An icon inside a control inside this one belongs to the inner control.
function ownIcon(page: Page, control: Element, icons: string): boolean {
  return control.querySelector(icons)?.closest(page.network.pressable) === control;
}

function leadsElsewhere(control: Element): boolean {
  const href = control.getAttribute("href") ?? "";
  return href !== "" && !href.startsWith("#") && !href.startsWith("javascript:");
}

function invitedBy(page: Page, control: Element): string | undefined {
  const href = control.getAttribute("href");
  const url = href ? urlOf(href, page.url.href) : undefined;
  return url && slugOfInvitePage(page.network, url);
}

/** Pending and withdrawn invitations carry the icon and even the label, but sending is over for them. */
function stateOf(page: Page, control: Element): "open" | "closed" | undefined {
  const mark = page.network.connect.state;
  const value = mark && control.getAttribute(mark.attribute);
  if (!mark || !value?.startsWith(mark.prefix)) return undefined;
  const ends = (endings: readonly string[]) => endings.some((ending) => value.endsWith(ending));
  return ends(mark.open) ? "open" : ends(mark.closed) ? "closed" : undefined;
}

function personOf(
  page: Page,
  control: Element,
  invited: string | undefined,
  named: string | undefined,
): Person {
  return invited === undefined ? personNear(page, control, named) : { slug: invited, name: named ?? null };
}

function waySent(page: Page, control: Element, invited: string | undefined, person: Person): WayOfSending {
  const { dialogFollows, sendsAtOnce } = page.network.connect;
  if (invited !== undefined) return "perhaps";
  if (sendsAtOnce !== undefined && control.closest(sendsAtOnce)) return "at-once";
  const isOwn = page.slug !== undefined && person.slug === page.slug;
  return isOwn || isOn(page, dialogFollows) ? "perhaps" : "at-once";
}
