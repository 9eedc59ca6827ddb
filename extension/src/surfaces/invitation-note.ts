import { invitationNoteWriting } from "./invitation-note-writing";
import { allIn, around, firstIn, is, parentOf, textOf } from "./reading/dom";
import { labelOf } from "./reading/label";
import { isOwnName } from "./reading/near";
import { openRoots, type Page, type Person } from "./reading/page";
import { plain, sameText } from "./reading/plain";
import { isOneOf } from "./reading/sentence";
import type { Seen, Surface } from "./surface";

/** The dialog in which an invitation gets its note, or goes without. */
export const invitationNote: Surface = {
  id: "invitation.note",
  treatment: "guarded",
  selector: (page) => page.network.pressable,
  find: (page, part) =>
    [part, ...openRoots(page)].flatMap((root) =>
      allIn(root, page.network.pressable).flatMap((control) => read(page, control) ?? []),
    ),
  read,
};

function read(page: Page, control: Element): Seen | undefined {
  const { note, pressable } = page.network;
  if (!is(control, pressable) || is(control, ":disabled")) return undefined;
  const dialog = dialogOf(page, control);
  if (!dialog) return undefined;
  const field = firstIn<HTMLTextAreaElement>(dialog, note.field);
  const sends = field ? sendsNote(page, dialog, control) : sendsWithoutNote(page, dialog, control);
  if (!sends) return undefined;
  const text = field?.value ?? "";
  return {
    surface: invitationNote.id,
    kind: text.trim() === "" ? "send-without-note" : "send-with-note",
    label: labelOf(control),
    ...personOf(page, dialog),
    // What is known beside the field holds for the press below it.
    facts: { ...(field && invitationNoteWriting.read(page, field)?.facts), note: text },
    node: control,
  };
}

/** The dialog by its own sign, or any with both well-known buttons in it. Outside of all, one of these says what it sends. */
function dialogOf(page: Page, control: Element): Element | undefined {
  const { note } = page.network;
  const known = around(control, note.dialog);
  if (known) return known;
  const any = around(control, note.anyDialog);
  if (any) return hasBothButtons(page, any) ? any : undefined;
  return isOneOf(labelOf(control), note.without) ? control : undefined;
}

function hasBothButtons(page: Page, dialog: Element): boolean {
  const { note, pressable } = page.network;
  const labels = allIn(dialog, pressable).map(labelOf);
  return (
    labels.some((label) => isOneOf(label, note.without)) && labels.some((label) => isOneOf(label, note.add))
  );
}

/** The main button; or, where none looks like one, the last. */
function sendsNote({ network: { note, pressable } }: Page, dialog: Element, control: Element): boolean {
  const main = firstIn(dialog, note.primary);
  return main ? is(control, note.primary) : allIn(dialog, pressable).at(-1) === control;
}

// In a language we have no words for: the dialog's main button, where it stands beside a second one.
function sendsWithoutNote(page: Page, dialog: Element, control: Element): boolean {
  const { note } = page.network;
  const label = labelOf(control);
  if (isOneOf(label, note.without)) return true;
  if (!is(control, note.primary) || isOneOf(label, note.add) || !is(dialog, note.dialog)) return false;
  const beside = parentOf(control);
  return beside === null || firstIn(beside, note.secondary) !== null;
}

function personOf(page: Page, dialog: Element): Person {
  const named = firstIn(dialog, page.network.note.name);
  const name = (named && plain(textOf(named))) || null;
  const { opener, slug } = page;
  if (opener && (name === null || opener.name === null || sameText(opener.name, name))) {
    return { slug: opener.slug, name: name ?? opener.name };
  }
  const isOwn = slug !== undefined && (name === null || isOwnName(page, name) || isInvitePage(page));
  return { slug: isOwn ? slug : null, name };
}

const isInvitePage = (page: Page): boolean =>
  page.network.invitePage.paths.some((path) => page.url.pathname.startsWith(path));
