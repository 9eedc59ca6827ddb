import { dayOf } from "../dates.js";
import { put, slot } from "../slot.js";
import { inLanguage } from "../texts.js";

let loaded = [];

export async function loadThreads() {
  loaded = await (await fetch("/demo/threads.json")).json();
}

/** All that was said with one person, oldest first. */
export function saidWith(slug) {
  const before = loaded.find((thread) => thread.with === slug)?.said ?? [];
  const own = slot().messages.filter((one) => one.to === slug);
  return [
    ...before.map((one) => ({ from: one.from, at: dayOf(one), text: inLanguage(one.text) })),
    ...own.map((one) => ({ from: "me", at: one.at, text: one.text })).reverse(),
  ];
}

/** The people one has written with, the latest first. */
export function threads() {
  const own = [...new Set(slot().messages.map((one) => one.to))];
  return [...own, ...loaded.map((thread) => thread.with).filter((slug) => !own.includes(slug))];
}

export const isUnread = (slug) =>
  loaded.some((thread) => thread.unread && thread.with === slug) && !slot().read.includes(slug);

export const unread = () => threads().filter(isUnread).length;

export function markRead(slug) {
  if (isUnread(slug)) put({ read: [...slot().read, slug] });
}
