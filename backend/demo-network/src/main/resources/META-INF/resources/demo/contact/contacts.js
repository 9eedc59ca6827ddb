import { put, slot } from "../slot.js";

/** How long the people of an address book take to answer. */
export const ANSWERING = 8000;
export const PROVIDERS = ["hotmail", "gmail", "yahoo", "other", "file", "phone"];

let book = [];

/** The visitor's address book. Nobody in it exists. */
export async function loadContacts() {
  book = await (await fetch("/demo/contacts.json")).json();
}

export const contacts = () => book;

/** The contact behind a name in the sent list, if it came out of the address book. */
export const contactOf = (to) => book.find((one) => keyOf(one) === to);
export const keyOf = (contact) => `contact-${contact.id}`;

/** Everybody at once, with the standard text: there is no way back from here. */
export const inviteAll = (provider, chosen) => put(invited(provider, chosen, new Date().toISOString()));

/** As if everybody had been invited on some day. */
export const everybodyInvited = (provider, day) => invited(provider, book, new Date(day).toISOString());

function invited(provider, chosen, at) {
  const sent = chosen.map((one) => ({ to: keyOf(one), contact: one.id, note: "", way: "import", at }));
  const others = slot().sent.filter((one) => !sent.some((again) => again.to === one.to));
  return { imported: { at, provider, count: sent.length }, sent: [...sent, ...others] };
}

/** Whoever accepted is a connection now; that cannot be withdrawn. */
export const isAccepted = (one) => importAnswered(one) && contactOf(one.to).answer === "accepted";

/** True for an imported invitation that was not withdrawn before the other could answer. */
export function importAnswered(one) {
  if (!one.contact) return false;
  const until = one.withdrawnAt ? Date.parse(one.withdrawnAt) : Date.now();
  return until - Date.parse(one.at) >= ANSWERING;
}
