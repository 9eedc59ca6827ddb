import { element } from "../../advice/element";
import { removeFromStorage } from "../../shared/browser";
import { mondayOf, outcomes, readCounts, type Tally, type Week } from "../../shared/counts";
import { guidelinesOf } from "../../shared/documents";
import { changeState, readState, type State } from "../../shared/storage";
import { type Language, text } from "../../shared/texts";
import { line, redraw } from "../drawing";
import { byId } from "../page";
import { saysOf } from "./policy-outline";
import type { Section } from "./section";

/** What this browser counts for the team, before anybody else hears of it, and how to end that. */
export const countsSection: Section = {
  reads: ["counts", "policy"],
  async show(state, language) {
    const share = byId("counts-share", HTMLInputElement);
    share.checked = state.settings.counts !== false;
    const isMember = state.pairing !== undefined;
    byId("counts-choice", HTMLElement).hidden = !isMember;
    redraw("counts", ...(isMember ? await weekParts(state, language) : [quiet("counts_alone", language)]));
  },
  listen(signal) {
    const share = byId("counts-share", HTMLInputElement);
    share.addEventListener("change", () => void choose(share.checked), { signal });
  },
};

/** Not to count any more also forgets what was counted. */
async function choose(counts: boolean): Promise<void> {
  const { settings } = await readState();
  await changeState({ settings: { ...settings, counts } });
  if (!counts) await removeFromStorage(["counts"]);
}

async function weekParts(state: State, language: Language): Promise<HTMLElement[]> {
  if (state.settings.counts === false) return [quiet("counts_off", language)];
  const [now, counts] = [Date.now(), await readCounts()];
  const says = saysOf(await guidelinesOf(state.policy), language);
  const part = (title: "counts_this_week" | "counts_last_week", week: Week | undefined) =>
    week === undefined
      ? []
      : [element("h4", {}, text(language, title)), element("ul", {}, ...lines(week, says, language))];
  const parts = [
    ...part("counts_last_week", counts[mondayOf(now, 1)]),
    ...part("counts_this_week", counts[mondayOf(now)]),
  ];
  return parts.length > 0 ? parts : [quiet("counts_none", language)];
}

const lines = (week: Week, says: ReadonlyMap<string, string>, language: Language): HTMLElement[] =>
  Object.entries(week).map(([rule, tally]) =>
    element("li", {}, says.get(rule) ?? rule, line(wordsOf(tally, language), "quiet")),
  );

const wordsOf = (tally: Tally, language: Language): string =>
  outcomes
    .flatMap((outcome) => (tally[outcome] ? [text(language, `counts_${outcome}`, tally[outcome])] : []))
    .join(" · ");

const quiet = (key: "counts_alone" | "counts_off" | "counts_none", language: Language): HTMLElement =>
  line(text(language, key), "quiet");
