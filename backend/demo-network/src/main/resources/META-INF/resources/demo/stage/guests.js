import { daysAgo, textOf } from "./text-of.js";

const DEGREES = { first: 1, second: 2, third: 3 };
const IN_THE_LIST = ["invitation.received", "invitation.ignoring"];
/** Somebody the visitor knows anyway, for whatever takes a third person. */
const BETWEEN = "wessel-hoogland";

/** The people, invitations and recommendations that a case brings along; the chosen case says most about its person. */
export function guestsOf(played, chosen) {
  const cases = [chosen, ...played.cases.filter((one) => one !== chosen)];
  const caseOf = (slug) => cases.find((one) => one.who === slug) ?? { facts: {} };
  return {
    people: played.people.map((one) => guest(played, one, caseOf(one.slug).facts)),
    introducer: textOf(played, chosen.facts["introducer-headline"]),
    invitations: played.people
      .filter((one) => IN_THE_LIST.includes(caseOf(one.slug).surface))
      .map((one) => invitation(played, one, caseOf(one.slug).facts)),
    recommendations: recommendations(played, chosen),
  };
}

function guest(played, person, facts) {
  const { portrait, ...others } = person;
  return {
    ...others,
    degree: DEGREES[facts.degree] ?? 2,
    headline: textOf(played, facts.headline),
    about: textOf(played, facts.about),
    ...(facts.photo === false ? {} : { portrait }),
    ...(facts["shared-connection"] === false ? {} : { mutual: { slug: BETWEEN, more: 1 } }),
  };
}

function invitation(played, person, facts) {
  return {
    id: `${played.id}-${person.slug}`,
    kind: "person",
    from: person.slug,
    note: textOf(played, facts.note),
    age: { count: 1, unit: "day" },
  };
}

function recommendations(played, { who, surface, facts }) {
  const text = textOf(played, facts.recommendation);
  const about = { id: `${played.id}-about`, role: "client", from: BETWEEN, to: who, text };
  if (surface === "recommendation.reading" && text) {
    const day = facts["recommendation-on"] ? daysAgo(facts, facts["recommendation-on"]) : 30;
    const back = { ...about, id: `${played.id}-back`, from: who, to: BETWEEN, daysAgo: day - 1 };
    return [{ ...about, daysAgo: day }, ...(facts["mutual-recommendation"] ? [back] : [])];
  }
  const day = facts["recommended-me-on"];
  if (!day) return [];
  return [{ ...about, from: who, to: "me", text: text ?? played.opening, daysAgo: daysAgo(facts, day) }];
}
