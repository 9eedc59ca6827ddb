import type { Sentence } from "../../networks/signs";
import { labelOf } from "./label";
import { profileLinks } from "./near";
import type { Page } from "./page";
import { plain } from "./plain";
import { sentenceOf } from "./sentence";
import { slugOfInvitePage } from "./slug";

type Learned = {
  readonly byLabel: Map<string, Sentence | undefined>;
  sentences: readonly Sentence[];
  /** When it is time to look again. */
  next: number;
};

const learned = new WeakMap<Document, Learned>();

/** Milliseconds between two looks through the whole page, more where it is long: a look takes a hundredth of the time. */
const freshFor = 300;
const rests = 100;
const most = 200;

/**
 * Sentences in a language we have no table for, learned from links whose address says that they invite: their label
 * without the person's name. Kept as long as the document.
 */
export function learnedSentences(page: Page): readonly Sentence[] {
  const known = learned.get(page.document) ?? { byLabel: new Map(), sentences: [], next: 0 };
  learned.set(page.document, known);
  const from = performance.now();
  if (from >= known.next) {
    lookThrough(page, known);
    const now = performance.now();
    known.next = now + Math.max(freshFor, rests * (now - from));
  }
  return known.sentences;
}

function lookThrough(page: Page, known: Learned): void {
  const { byLabel } = known;
  const before = byLabel.size;
  for (const link of page.document.querySelectorAll(page.network.invitePage.link)) {
    const label = labelOf(link);
    if (!link.hasAttribute("aria-label") || byLabel.has(label) || byLabel.size >= most) continue;
    byLabel.set(label, learn(page, link, label));
  }
  if (byLabel.size === before) return;
  known.sentences = [...new Set([...byLabel.values()].filter((sentence) => sentence !== undefined))];
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
