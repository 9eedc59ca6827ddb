import { isExpired } from "../shared/policy-age";
import type { State } from "../shared/storage";
import { type Language, type TextKey, text } from "../shared/texts";
import { syncTexts } from "./problem-texts";
import { ago, dayOf } from "./times";

/** What the shipped groups are called; a team's own go by their own word. */
const groupTexts: Readonly<Record<string, TextKey | undefined>> = {
  buyers: "group_buyers",
  sellers: "group_sellers",
  recruiters: "group_recruiters",
};

export type Notice = { text: string; detail?: string };
export type Guidelines = { name: string; age: string; notices: readonly Notice[] };

/** Under which guidelines this browser is, how fresh they are, and what is the matter with them, in words. */
export function describeGuidelines(state: State, language: Language, now: number): Guidelines {
  const { pairing, policy } = state;
  if (pairing === undefined) {
    return {
      name: text(language, "guidelines_built_in"),
      age: text(language, "guidelines_built_in_more"),
      notices: noticesOf(state, language, now),
    };
  }
  const age = policy === undefined ? text(language, "guidelines_waiting") : ageOf(state, language, now);
  return {
    name: nameOf(pairing.team, policy?.groups ?? [], language),
    age,
    notices: noticesOf(state, language, now),
  };
}

/** The team, and as whom it counts the member. */
function nameOf(team: string, groups: readonly string[], language: Language): string {
  if (groups.length === 0) return team;
  const names = groups.map((group) => {
    const key = groupTexts[group];
    return key === undefined ? group : text(language, key);
  });
  return text(language, "guidelines_groups", team, new Intl.ListFormat(language).format(names));
}

function ageOf({ policy, sync }: State, language: Language, now: number): string {
  if (policy === undefined) return "";
  const received = dayOf(language, Date.parse(policy.receivedAt));
  const version = text(language, "guidelines_version", policy.revision, received);
  if (sync === undefined || sync.problem !== undefined) return version;
  return `${version} · ${text(language, "guidelines_checked", ago(language, sync.at, now))}`;
}

function noticesOf({ policy, sync }: State, language: Language, now: number): Notice[] {
  const notices: Notice[] = [];
  if (policy !== undefined && isExpired(policy, now)) {
    const end = dayOf(language, Date.parse(policy.expires));
    notices.push({ text: text(language, "guidelines_expired", end) });
  }
  if (sync?.problem !== undefined) {
    const detail = sync.detail === undefined ? {} : { detail: sync.detail };
    notices.push({ text: text(language, syncTexts[sync.problem]), ...detail });
  }
  return notices;
}
