import type { Network } from "../networks/network";
import type { Press } from "../networks/signs";
import { chooseLanguage, type Language, text } from "../shared/texts";
import { plain } from "../surfaces/reading/plain";
import type { Seen } from "../surfaces/surface";
import type { Held } from "./held";

/** What the page calls a control: what one reads on it, or else its label. */
export const wordsOn = ({ node, label }: Seen): string => plain(node.textContent ?? "") || label;

/** The way to a personal note from a held press, as steps; buttons are called what the page calls them. */
export function wayToNote(network: Network, seen: Seen, language: Language): string[] {
  const { waysWithin, buttons = [] } = network;
  const ways = waysWithin && seen.node.closest(waysWithin.layout) ? waysWithin.ways : network.ways;
  const spoken = chooseLanguage("auto", document.documentElement.lang);
  const names = [wordsOn(seen), ...buttons.map((key) => text(spoken, key))];
  return (ways[seen.kind as Press] ?? []).map((step) => text(language, step, ...names));
}

/**
 * Whether the held press itself leads to the window for a note. Where a team wants a reason, only a network of which one
 * knows that nothing goes out on the way there.
 */
export const leadsToNote = ({ connect }: Network, { seen, level }: Held): boolean =>
  seen.kind === "perhaps" && (level !== "block" || connect.asksFirst === true);
