import { everybodyInvited } from "../contact/contacts.js";
import { daysBefore } from "../dates.js";
import { slot } from "../slot.js";
import { daysAgo, textOf } from "./text-of.js";

/** So many ignored invitations, and functions are limited. */
const IGNORED = 5;

/** What the circumstances of a case mean for the visitor: account, settings, own profile, what was sent before. */
export function settingOf(played, { who, surface, facts }) {
  const { settings } = slot();
  return {
    part: part(facts),
    settings: {
      connections: facts["connection-list"] ?? settings.connections,
      broadcasts: facts.broadcasts ?? settings.broadcasts,
    },
    ...(surface === "profile.own" ? { profile: profile(played, who, facts) } : {}),
    ...(facts["imported-on"]
      ? everybodyInvited("gmail", daysBefore(daysAgo(facts, facts["imported-on"])))
      : {}),
    ...(facts["accepted-on"] ? accepted(`${played.id}-${who}`, daysAgo(facts, facts["accepted-on"])) : {}),
    ...(surface === "invitation.note" ? { draft: { to: who, note: textOf(played, facts.note) } } : {}),
  };
}

function accepted(id, days) {
  return { answers: { [id]: "accepted" }, answeredAt: { [id]: daysBefore(days) } };
}

function part(facts) {
  return {
    profile: facts["own-name-common"] ? "common-name" : "complete",
    account: facts["can-personalise"] === false ? "bare" : (facts["account-tier"] ?? "basic"),
    limited: facts["functions-limited"] === true || (facts["ignored-count"] ?? 0) >= IGNORED,
  };
}

/** The person of the case stands where the visitor stands. */
function profile(played, who, facts) {
  const person = played.people.find((one) => one.slug === who);
  const since = facts["available-since"];
  return {
    name: person.name,
    place: person.place,
    portrait: facts.photo === false ? null : (person.portrait ?? null),
    headline: textOf(played, facts.headline) ?? null,
    about: textOf(played, facts.about) ?? null,
    ...(since ? { headlineSince: daysBefore(daysAgo(facts, since)) } : {}),
  };
}
