import { slot } from "./slot.js";

let everyone = [];
let bySlug = new Map();
let received = [];

/** Loads the people and what they sent us. Everybody in it is invented. */
export async function loadCircle() {
  [everyone, received] = await Promise.all(
    ["people", "invitations"].map(async (name) => (await fetch(`/demo/${name}.json`)).json()),
  );
  bySlug = new Map(everyone.map((person) => [person.slug, person]));
}

export const people = () => everyone;
export const person = (slug) => bySlug.get(slug);
export const firstName = (someone) => someone.name.split(" ")[0];

/** Invitations that are here; late ones only once they have come in. */
export const invitations = () => received.filter((invitation) => !invitation.late || slot().arrived);
export const lateInvitations = () => received.filter((invitation) => invitation.late);
export const invitation = (id) => received.find((one) => one.id === id);

/** How we stand to somebody: connected, pending (we asked), received (they asked) or stranger. */
export function standing(slug) {
  const { answers, sent } = slot();
  if (sent.some((one) => one.to === slug && !one.withdrawn)) return "pending";
  const theirs = invitations().find((one) => one.kind === "person" && one.from === slug);
  if (bySlug.get(slug)?.degree === 1 || answers[theirs?.id] === "accepted") return "connected";
  return theirs && !answers[theirs.id] ? "received" : "stranger";
}

/** People we have nothing with: not connected, not asked, and never written by them either. */
export const strangers = () =>
  everyone.filter(
    (one) => standing(one.slug) === "stranger" && !received.some((theirs) => theirs.from === one.slug),
  );

export const theirInvitation = (slug) =>
  invitations().find((one) => one.kind === "person" && one.from === slug);
export const waiting = () => invitations().filter((one) => !slot().answers[one.id]).length;
