import type { Facts } from "../surface";
import { saidOn } from "./label";
import type { Page } from "./page";
import { folded, plain } from "./plain";
import { beginsOrEndsWith } from "./sentence";
import { wordsOf } from "./words-of";

export type Note = { part: Element; text: string };

/** The note of a card: in its own box, or whatever is written after the answers. No such part means: no note. */
export function noteOf(page: Page, card: Element): Note | undefined {
  const { note, noteHasPart, notText } = page.network.received;
  for (const part of card.querySelectorAll(note)) {
    const text = wordsOf(part, notText);
    if (text !== "") return { part, text };
  }
  const answer = lastAnswer(page, card);
  if (!answer || noteHasPart) return undefined;
  const lines = [...card.querySelectorAll(page.network.received.text)];
  const after = lines.filter((line) => (answer.compareDocumentPosition(line) & following) !== 0);
  // Where headline and age stand after the answers too, nothing can be told by standing there.
  if (lines.length - after.length < 2) return undefined;
  for (const part of after) {
    const text = part.closest(notText) ? "" : wordsOf(part, notText);
    if (text !== "") return { part, text };
  }
  return undefined;
}

const following = 4; // Node.DOCUMENT_POSITION_FOLLOWING

export function isAccept({ network }: Page, control: Element): boolean {
  const { accept, acceptWords } = network.received;
  if (accept !== undefined) return control.matches(accept);
  // In languages without blanks only what it shows is a word of its own.
  return saidOn(control).some((said) => beginsOrEndsWith(said, acceptWords));
}

/** Accept and Ignore stand before the note, in either order. */
function lastAnswer(page: Page, card: Element): Element | undefined {
  const controls = [...card.querySelectorAll(page.network.pressable)];
  return controls.findLast((control) => isAccept(page, control));
}

/** Only what the card shows. What it does not show is left out, and so counts against nobody. */
export function factsOf(page: Page, card: Element, name: string, note: Note | undefined): Facts {
  const { photo, noPhoto } = page.network.received;
  const headline = headlineOf(page, card, name, note);
  const pictured = card.querySelector(photo) ? true : card.querySelector(noPhoto) ? false : undefined;
  return {
    note: note?.text ?? "",
    ...(headline === undefined ? {} : { headline }),
    ...(pictured === undefined ? {} : { photo: pictured }),
  };
}

// In order: the name, perhaps "X is inviting you", the headline, mutual connections, and last the age.
function headlineOf(page: Page, card: Element, name: string, note: Note | undefined): string | undefined {
  const { headline, text, notText } = page.network.received;
  if (headline !== undefined) return plain(card.querySelector(headline)?.textContent ?? "") || undefined;
  const lines = [...card.querySelectorAll(text)]
    .filter((line) => line !== note?.part && !line.closest(notText))
    .map((line) => plain(line.textContent ?? ""))
    .filter((line) => line !== "" && !folded(line).includes(folded(name)));
  return lines.length >= 2 ? lines[0] : undefined;
}
