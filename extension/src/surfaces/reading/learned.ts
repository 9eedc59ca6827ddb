import type { Sentence } from "../../networks/network";
import { labelOf } from "./label";
import { profileLinks } from "./near";
import type { Page } from "./page";
import { plain } from "./plain";
import { sentenceOf } from "./sentence";
import { slugOfInvitePage } from "./slug";

type Learned = { readonly sentences: Map<string, Sentence | undefined>; at: number };

const learned = new WeakMap<Document, Learned>();

/** Looking through a whole page for each of its controls would cost more the longer the page is. */
const freshFor = 300;
const most = 200;

/**
 * Sentences in a language we have no table for, learned from links whose address says that they invite: their label
 * without the person's name. Kept as long as the document.
 */
export function learnedSentences(page: Page): readonly Sentence[] {
  const known = learned.get(page.document) ?? { sentences: new Map(), at: Number.NEGATIVE_INFINITY };
  learned.set(page.document, known);
  const { sentences } = known;
  if (performance.now() - known.at > freshFor) {
    known.at = performance.now();
    for (const link of page.document.querySelectorAll(page.network.invitePage.link)) {
      const label = labelOf(link);
      if (!link.hasAttribute("aria-label") || sentences.has(label) || sentences.size >= most) continue;
      sentences.set(label, learn(page, link, label));
    }
  }
  return [...new Set([...sentences.values()].filter((sentence) => sentence !== undefined))];
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
