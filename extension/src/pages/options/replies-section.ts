import { element } from "../../advice/element";
import { dated } from "../../advice/source-words";
import {
  countOf,
  forgetReply,
  kindReply,
  noteOutcome,
  outcomes,
  type Reply,
  readReplies,
} from "../../shared/replies";
import { countText, type Language, type TextKey, text } from "../../shared/texts";
import { choice, line, listenTo, redraw } from "../drawing";
import { dayOf } from "../times";
import { evidenceIn } from "./claim-part";
import type { Section } from "./section";

/** So many can still be noted; the others are counted only. */
const few = 10;

const says: Readonly<Record<(typeof outcomes)[number], TextKey>> = {
  kind: "reply_kind",
  none: "reply_none",
  cold: "reply_cold",
};

/** What is said of the kind reply, and whether that holds here. For the member's own eyes. */
export const repliesSection: Section = {
  reads: ["replies", "policy"],
  async show(state, language) {
    const replies = await readReplies();
    const evidence = evidenceIn(state, kindReply, language);
    redraw(
      "replies-said",
      ...(evidence === undefined
        ? []
        : [line(`${text(language, "claim_said", dated(evidence, language))} ${evidence.says}`, "quiet")]),
    );
    redraw("replies", ...countParts(replies, language), ...rows(replies, language));
  },
  listen(signal) {
    listenTo("replies", "change", "reply", (at, control) => note(Number(at), control), signal);
  },
};

function countParts(replies: readonly Reply[], language: Language): HTMLElement[] {
  if (replies.length === 0) return [line(text(language, "replies_empty"), "quiet")];
  const [kind, none, cold] = outcomes.map((one) => countOf(replies, one));
  const noted = text(language, "replies_noted", kind ?? 0, none ?? 0, cold ?? 0);
  return [line(`${countText(language, "replies_count", replies.length)} ${noted}`)];
}

function rows(replies: readonly Reply[], language: Language): HTMLElement[] {
  const from = Math.max(0, replies.length - few);
  return replies.slice(from).map(({ on, outcome = "" }, index) => {
    const at = String(from + index);
    const day = dayOf(language, Date.parse(`${on}T12:00:00`));
    const options = [
      { value: "", says: text(language, "reply_unsaid") },
      ...outcomes.map((value) => ({ value, says: text(language, says[value]) })),
      { value: "unused", says: text(language, "reply_unused") },
    ];
    const label = text(language, "reply_on", day);
    return element(
      "p",
      { class: "fact" },
      ...choice(`reply-${at}`, label, options, outcome, { "data-reply": at }),
    );
  });
}

function note(at: number, control: HTMLElement): Promise<void> | undefined {
  if (!(control instanceof HTMLSelectElement)) return undefined;
  if (control.value === "unused") return forgetReply(at);
  return noteOutcome(
    at,
    outcomes.find((one) => one === control.value),
  );
}
