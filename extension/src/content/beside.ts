import { isSending } from "../advice/hold-view";
import { sendsOf, titleOf } from "../advice/hold-words";
import type { Press } from "../networks/signs";
import { type Language, type TextKey, text } from "../shared/texts";
import type { Held } from "./held";
import type { Passes } from "./passes";

type About = { readonly language: Language; readonly isInTeam: boolean; readonly turn: number };

/**
 * For a member who wants nothing inserted into the network's pages: a held press is decided on by the browser's own
 * window, in that very event, and the rest of the press follows. Whether it may go on.
 */
export function decideBeside(held: Held, event: Event, passes: Passes, about: About): boolean {
  // A script of the page gets no window out of us, and no pass.
  if (!event.isTrusted) return false;
  const kind = held.seen.kind as Press;
  if (held.level === "block") {
    window.alert(wordsOf(held, kind, about.isInTeam ? "beside_refused" : "beside_refused_alone", about));
    return false;
  }
  const ends = isSending({ kind }) && kind !== "perhaps" ? "beside_send" : "beside_go_on";
  if (!window.confirm(wordsOf(held, kind, ends, about))) return false;
  passes.grant(held.seen, { settle: 0 });
  return event.type === "submit" || passes.admits(event, held.seen);
}

/** What would happen, what there is to say about it, and what the buttons of the window do. */
function wordsOf({ seen, findings }: Held, kind: Press, ends: TextKey, { language, turn }: About): string {
  const note = kind === "send-with-note" && typeof seen.facts.note === "string" ? seen.facts.note.trim() : "";
  return [
    titleOf(kind, turn, language),
    [sendsOf(kind, seen.name, turn, language), note].filter((words) => words !== "").join("\n"),
    findings[0]?.says ?? "",
    text(language, ends),
  ]
    .filter((words) => words !== "")
    .join("\n\n");
}
