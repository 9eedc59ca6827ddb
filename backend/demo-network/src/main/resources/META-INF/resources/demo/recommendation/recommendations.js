import { dayOf } from "../dates.js";
import { now, put, slot } from "../slot.js";
import { onStage } from "../stage/stage.js";

let loaded = [];

export async function loadRecommendations() {
  loaded = await (await fetch("/demo/recommendations.json")).json();
}

/** Every recommendation on the network, the newest first; what the visitor gave is among them. */
function all() {
  return [...slot().recommendations, ...onStage().recommendations, ...loaded]
    .filter((one) => slot().decided[one.id] !== "withdrawn")
    .map((one) => ({ ...one, on: dayOf(one) }))
    .sort((one, other) => other.on.localeCompare(one.on));
}

/** What others wrote about somebody, as far as it is shown. */
export const receivedBy = (slug) =>
  all().filter((one) => one.to === slug && (!one.fresh || slot().decided[one.id] === "shown"));

export const givenBy = (slug) => all().filter((one) => one.from === slug);

/** What came in for the visitor, and waits for a decision. */
export const fresh = () => all().filter((one) => one.to === "me" && one.fresh && !slot().decided[one.id]);

/** What somebody wrote about the visitor, if anything. */
export const aboutMe = (slug) => all().find((one) => one.to === "me" && one.from === slug);

export const hasGiven = (slug) => givenBy("me").some((one) => one.to === slug);

export const decide = (id, how) => put({ decided: { ...slot().decided, [id]: how } });

export function give(to, role, words) {
  const text = { en: words, nl: words };
  const own = { id: `own-${to}`, from: "me", to, role, text, on: now() };
  const { [own.id]: _, ...decided } = slot().decided;
  put({ decided, recommendations: [own, ...slot().recommendations.filter((one) => one.id !== own.id)] });
}
