import { contactOf, importAnswered } from "./contact/contacts.js";
import { daysBefore } from "./dates.js";
import { put, slot } from "./slot.js";

/** What an account of each kind may do; on some apps a note could not be added at all. */
const ACCOUNTS = {
  basic: { limit: 200, notes: 5, personal: true },
  premium: { limit: 300, notes: Number.POSITIVE_INFINITY, personal: true },
  bare: { limit: 0, notes: 0, personal: false },
};
/** So many people who say that they do not know the sender, and functions stop working. */
const STRANGERS = 5;

let base;

export async function loadVisitor() {
  base = await (await fetch("/demo/visitor.json")).json();
}

export const profiles = () => Object.keys(base.states);
export const accounts = () => Object.keys(ACCOUNTS);
export const account = () => ACCOUNTS[slot().part.account] ?? ACCOUNTS.basic;

/** The visitor, in the part that was chosen, with what was edited on top. */
export function me() {
  const { profile, part } = slot();
  const shown = { ...base, ...(base.states[part.profile] ?? {}) };
  const { headlineDaysAgo = 800 } = shown;
  return { ...shown, headlineSince: daysBefore(headlineDaysAgo), degree: 0, ...profile };
}

export const portraitOfMine = () => base.portrait;

export const notesLeft = () =>
  Math.max(0, account().notes - slot().sent.filter((one) => one.note && !one.contact).length);

/** People who answered an imported invitation with "I don't know this person". */
export const unknownTo = () =>
  slot().sent.filter((one) => importAnswered(one) && contactOf(one.to).answer === "dont-know").length;

/** Functions stop without a word, as on real networks. The first time it can be repaired. */
export const isLimited = () => slot().part.limited || (slot().repairs === 0 && unknownTo() >= STRANGERS);

export const canRepair = () => slot().repairs === 0;

export function repair() {
  const { part, repairs } = slot();
  if (repairs === 0) put({ repairs: 1, part: { ...part, limited: false } });
}

export function play(change) {
  const { part, profile } = slot();
  put({ part: { ...part, ...change }, profile: change.profile ? {} : profile });
}

/** A part can be asked for in the address: `?as=no-photo&account=premium&limited=1`. */
export function playAsAsked(query) {
  const asked = {};
  if (profiles().includes(query.get("as"))) asked.profile = query.get("as");
  if (accounts().includes(query.get("account"))) asked.account = query.get("account");
  if (query.has("limited")) asked.limited = query.get("limited") !== "0";
  if (Object.keys(asked).length) play(asked);
}
