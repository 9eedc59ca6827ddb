import { allIn, attributeOf, firstIn, parentOf, textOf } from "./dom";
import type { Page, Person } from "./page";
import { folded, sameText } from "./plain";
import { slugOfAddress } from "./slug";

/** The smallest part around an element that links to anybody's profile. */
export function cardAround(page: Page, element: Element): Element | undefined {
  const { link } = page.network.people;
  for (let part = parentOf(element); part && part !== page.document.body; part = parentOf(part)) {
    if (firstIn(part, link)) return part;
  }
  return undefined;
}

/** Whom a control is for, when it does not say by an address. `named` is the name in its label. */
export function personNear(page: Page, element: Element, named: string | undefined): Person {
  const card = cardAround(page, element);
  const links = card ? profileLinks(page, card) : [];
  const byName = named === undefined ? undefined : links.find(({ link }) => speaksOf(link, named));
  if (byName) return { slug: byName.slug, name: named ?? null };
  if (named !== undefined && page.slug !== undefined && isOwnName(page, named)) {
    return { slug: page.slug, name: named };
  }
  const slugs = new Set(links.map(({ slug }) => slug));
  const [only] = slugs;
  if (slugs.size === 1 && only !== undefined) return { slug: only, name: named ?? null };
  return { slug: null, name: named ?? null };
}

export type ProfileLink = { readonly link: Element; readonly slug: string };

export function profileLinks(page: Page, part: ParentNode): ProfileLink[] {
  const { network, url } = page;
  return allIn(part, network.people.link).flatMap((link) => {
    const slug = slugOfAddress(network, attributeOf(link, "href") ?? "", url.href);
    return slug === undefined ? [] : [{ link, slug }];
  });
}

/** Whether the name stands near: in a card that links to a profile, or as the head of a profile page. */
export function isNamedNear(page: Page, element: Element, name: string): boolean {
  const card = cardAround(page, element);
  if (card && sharesAWord(card, name)) return true;
  return page.slug !== undefined && isOwnName(page, name);
}

export function isOwnName(page: Page, name: string): boolean {
  const heads = page.document.querySelectorAll(page.network.people.ownName);
  return [...heads].some((head) => sameText(head.textContent ?? "", name));
}

const words = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

function speaksOf(link: Element, name: string): boolean {
  return folded(link.textContent ?? "").includes(folded(name)) || hasPortraitOf(link, name);
}

const hasPortraitOf = (link: Element, name: string): boolean =>
  folded(link.querySelector("img")?.getAttribute("alt") ?? "").includes(folded(name));

// Labels shorten names ("Popemi H.") and add titles; one whole word in common will do beside the sentence itself.
function sharesAWord(card: Element, name: string): boolean {
  const there = new Set(words(textOf(card)));
  const wanted = words(name);
  if (wanted.length === 0) return folded(textOf(card)).includes(folded(name));
  return wanted.some((word) => there.has(word)) || folded(textOf(card)).includes(folded(name));
}
