import type { Sentence } from "../../networks/network";
import { labelOf } from "./label";
import { profileLinks } from "./near";
import type { Page } from "./page";
import { plain } from "./plain";
import { sentenceOf } from "./sentence";
import { slugOfInvitePage } from "./slug";

const learned = new WeakMap<Document, Map<string, Sentence>>();

/**
 * Sentences in a language we have no table for, learned from links whose address says that they invite: their label
 * without the person's name. Kept as long as the document.
 */
export function learnedSentences(page: Page): readonly Sentence[] {
  const known = learned.get(page.document) ?? new Map<string, Sentence>();
  learned.set(page.document, known);
  for (const link of page.document.querySelectorAll(page.network.invitePage.link)) {
    const label = labelOf(link);
    if (!link.hasAttribute("aria-label") || known.has(label)) continue;
    const sentence = learn(page, link, label);
    if (sentence !== undefined && known.size < 50) known.set(label, sentence);
  }
  return [...new Set(known.values())];
}

function learn(page: Page, link: Element, label: string): Sentence | undefined {
  const slug = slugOfInvitePage(page.network, new URL(link.getAttribute("href") ?? "", page.url.href));
  const names = profileLinks(page, page.document)
    .filter((profile) => profile.slug === slug)
    .flatMap((profile) => [profile.link, ...profile.link.querySelectorAll(page.network.people.names)])
    .map((named) => plain(named.textContent ?? ""))
    .filter((name) => name.length > 2 && plain(label).includes(name));
  const [longest] = names.sort((one, other) => other.length - one.length);
  return longest === undefined ? undefined : sentenceOf(label, longest);
}
