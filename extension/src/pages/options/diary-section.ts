import { element } from "../../advice/element";
import { type AboutMe, changeAboutMe, readAboutMe } from "../../shared/about-me";
import { diaryFacts, readDiary, writeDiary } from "../../shared/diary";
import { countText, type Language, type TextKey, text } from "../../shared/texts";
import { today } from "../../shared/today";
import { choice, listenTo, redraw } from "../drawing";
import { byId, say } from "../page";
import { dayOf } from "../times";
import { claimIn, claimParts } from "./claim-part";
import type { Claim } from "./policy-outline";
import type { Section } from "./section";

/** More dots than this nobody counts at a glance. */
const mostDots = 20;

/** What a member can say about herself: yes, no, or nothing. */
const flags: Readonly<Record<string, TextKey>> = {
  "own-name-common": "me_own_name_common",
  "mix-report": "me_mix_report",
  "mix-manager": "me_mix_manager",
  "mix-peer": "me_mix_peer",
  "mix-client": "me_mix_client",
};

export const diarySection: Section = {
  reads: ["diary", "remembered", "policy"],
  async show(state, language) {
    const [diary, me] = [await readDiary(), await readAboutMe()];
    const facts = diaryFacts(diary, today());
    const days = diary.ignored.map((day) => element("li", {}, dayWords(day, language)));
    showStrikes(diary.ignored.length, claimIn(state, "idkLimit", language), language);
    redraw("strikes-days", ...days.toReversed());
    byId("strikes-less", HTMLButtonElement).disabled = diary.ignored.length === 0;
    say("notes-count", countText(language, "notes_count", facts["notes-this-month"]));
    const quota = claimIn(state, "noteQuota", language);
    say("notes-why", quota === undefined ? "" : text(language, "notes_why", quota.value));
    redraw("notes-source", ...claimParts(quota, language));
    showFacts(me, language);
  },
  listen(signal) {
    const press = (id: string, act: () => Promise<void>) =>
      byId(id, HTMLButtonElement).addEventListener("click", () => void act(), { signal });
    press("strikes-more", () => changeIgnored((days) => [...days, today()]));
    press("strikes-less", () => changeIgnored((days) => days.slice(0, -1)));
    press("profile-checked", () => changeAboutMe({ "profile-checked-on": today() }));
    listenTo(
      "facts",
      "change",
      "fact",
      (fact, control) => changeAboutMe({ [fact]: answerOf(control) }),
      signal,
    );
  },
};

/** How many, and from how many on it counts, with who says so; where nobody says so there is only the count. */
function showStrikes(count: number, claim: Claim | undefined, language: Language): void {
  const dots = Math.min(claim?.value ?? 0, mostDots);
  redraw("strikes", ...Array.from({ length: dots }, (_, at) => dot(at < count)));
  say(
    "strikes-text",
    count === 0 ? text(language, "strikes_none") : countText(language, "strikes_count", count),
  );
  const limit = claim === undefined ? "" : text(language, "strikes_limit", claim.value);
  const isReached = claim !== undefined && count >= claim.value;
  say("strikes-limit", isReached ? `${limit} ${text(language, "strikes_wait")}` : limit);
  byId("strikes-limit", HTMLElement).hidden = claim === undefined;
  byId("strikes-limit", HTMLElement).classList.toggle("notice", isReached);
  redraw("strikes-source", ...claimParts(claim, language));
}

async function changeIgnored(change: (days: readonly string[]) => readonly string[]): Promise<void> {
  const diary = await readDiary();
  await writeDiary({ ...diary, ignored: change(diary.ignored) });
}

function showFacts(me: AboutMe, language: Language): void {
  const rows = Object.entries(flags).map(([fact, says]) => row(fact, says, me, ["true", "false"], language));
  const tier = row("account-tier", "me_account_tier", me, ["basic", "premium"], language);
  redraw("facts", tier, ...rows);
  const checked = me["profile-checked-on"];
  say(
    "profile-checked-on",
    typeof checked === "string" ? text(language, "me_profile_checked", dayWords(checked, language)) : "",
  );
}

function row(fact: string, says: TextKey, me: AboutMe, values: readonly Answer[], language: Language) {
  const options = values.map((value) => ({ value, says: text(language, `me_answer_${value}`) }));
  const unsaid = { value: "", says: text(language, "me_unsaid") };
  const parts = choice(`fact-${fact}`, text(language, says), [unsaid, ...options], String(me[fact] ?? ""), {
    "data-fact": fact,
  });
  return element("p", { class: "fact" }, ...parts);
}

type Answer = "true" | "false" | "basic" | "premium";

function answerOf(control: HTMLElement): AboutMe[string] | undefined {
  const value = control instanceof HTMLSelectElement ? control.value : "";
  if (value === "true" || value === "false") return value === "true";
  return value === "" ? undefined : value;
}

const dot = (isFull: boolean): HTMLElement => element("span", { class: isFull ? "dot full" : "dot" });

const dayWords = (day: string, language: Language): string => dayOf(language, Date.parse(`${day}T12:00:00`));
