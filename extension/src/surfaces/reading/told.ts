import { firstIn } from "./dom";
import { labelBeside, leadsAway, saidOn } from "./label";
import { learnedSentences } from "./learned";
import { aboutWhom, isNamedNear, nameFromNear } from "./near";
import type { Page } from "./page";
import { isOneOf, nameInAny } from "./sentence";

/** Whom a control names, and by what: a sentence that we know, one that this page taught us, or somebody's name near it. */
export type Said = { readonly by?: "sentence" | "learned" | "near"; readonly name?: string };

const none: readonly string[] = [];

export function saidBy(page: Page, control: Element, label: string): Said {
  const { sentences } = page.network.connect;
  for (const said of [label, ...saidOn(control)]) {
    const name = nameInAny(said, sentences);
    if (name !== undefined) return { by: "sentence", name };
  }
  if (!control.hasAttribute("aria-label") && labelBeside(control) === "") return {};
  const learned = nameInAny(label, learnedSentences(page));
  if (learned !== undefined) return { by: "learned", name: learned };
  const near = saysConnect(page, control) ? nameFromNear(page, control, label) : undefined;
  return near === undefined ? {} : { by: "near", name: near };
}

/**
 * By the icon, or by two fainter signs that agree: of a sentence, the caption and the part it stands in, two; or one of
 * these, and an icon that others use too or the person beside it.
 */
export function isTold(page: Page, control: Element, said: Said): boolean {
  const { icons, faintIcons } = page.network.connect;
  const isLink = leadsAway(control);
  const isSentence = said.by === "sentence";
  if (ownIcon(page, control, icons) && (!isLink || showsCaption(page, control))) return true;
  if (isLink && !isSentence) return false;
  if (said.by === "learned") return isNamedNear(page, control, said.name ?? "");
  const signs = [isSentence, showsCaption(page, control), standsWhereOneConnects(page, control)];
  const [sign, another] = signs.filter((there) => there);
  return (
    sign === true &&
    (another === true || ownIcon(page, control, faintIcons) || isAboutOne(page, control, said))
  );
}

function isAboutOne(page: Page, control: Element, { by, name = "" }: Said): boolean {
  if (by === "sentence") return isNamedNear(page, control, name);
  // A label of one word says no more than the caption does.
  const saysMore = labelBeside(control).includes(" ");
  return by === "near" || (!saysMore && aboutWhom(page, control) !== undefined);
}

const saysConnect = (page: Page, control: Element): boolean =>
  showsCaption(page, control) || standsWhereOneConnects(page, control);

function showsCaption({ network: { connect, pressable } }: Page, control: Element): boolean {
  const isCaption = isOneOf(control.textContent ?? "", connect.captions ?? none);
  return isCaption && firstIn(control, pressable) === null;
}

function standsWhereOneConnects({ network: { connect } }: Page, control: Element): boolean {
  return connect.around !== undefined && control.closest(connect.around) !== null;
}

// An icon inside a control inside this one belongs to the inner control.
function ownIcon(page: Page, control: Element, icons: string): boolean {
  return control.querySelector(icons)?.closest(page.network.pressable) === control;
}
