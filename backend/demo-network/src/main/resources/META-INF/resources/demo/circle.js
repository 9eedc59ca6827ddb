import { slot } from "./slot.js";
import { onStage } from "./stage/stage.js";
import { me } from "./visitor.js";

let everyone = [];
let bySlug = new Map();
let received = [];
let gatherings = [];

/** Loads the people, what they sent us and where one met them. Everybody in it is invented. */
export async function loadCircle() {
  [everyone, received, gatherings] = await Promise.all(
    ["people", "invitations", "events"].map(async (name) => (await fetch(`/demo/${name}.json`)).json()),
  );
  bySlug = new Map(everyone.map((person) => [person.slug, person]));
}

/** Those who are always here, and before them whoever a scenario brings along. */
export const people = () => [...onStage().people, ...everyone];
export const person = (slug) => (slug === "me" ? me() : (guest(slug) ?? bySlug.get(slug)));
export const firstName = (someone) => someone.name.split(" ")[0];
export const events = () => gatherings;

/** Invitations that are here; late ones only once they have come in. */
export const invitations = () => all().filter((invitation) => !invitation.late || slot().arrived);
export const lateInvitations = () => received.filter((invitation) => invitation.late);
export const invitation = (id) => all().find((one) => one.id === id);

const all = () => [...onStage().invitations, ...received];

/** Somebody of the scenario; an introducer is a connection of ours under another headline. */
function guest(slug) {
  const { people: guests, introducer } = onStage();
  const between = guests.find((one) => one.mutual?.slug === slug);
  if (introducer && between) return { ...bySlug.get(slug), headline: introducer };
  return guests.find((one) => one.slug === slug);
}

/** How we stand to somebody: connected, pending (we asked), received (they asked) or stranger. */
export function standing(slug) {
  const { answers, sent } = slot();
  if (sent.some((one) => one.to === slug && !one.withdrawn)) return "pending";
  const theirs = theirInvitation(slug);
  if (person(slug)?.degree === 1 || answers[theirs?.id] === "accepted") return "connected";
  return theirs && !answers[theirs.id] ? "received" : "stranger";
}

/** The day from which somebody is a connection. */
export function connectedOn(someone) {
  return someone.since ?? slot().answeredAt[theirInvitation(someone.slug)?.id];
}

/** People we have nothing with: not connected, not asked, and never written by them either. */
export const strangers = () =>
  people().filter(
    (one) => standing(one.slug) === "stranger" && !all().some((theirs) => theirs.from === one.slug),
  );

export const theirInvitation = (slug) =>
  invitations().find((one) => one.kind === "person" && one.from === slug);
export const waiting = () => invitations().filter((one) => !slot().answers[one.id]).length;
