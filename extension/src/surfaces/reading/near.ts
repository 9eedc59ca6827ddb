import { allIn, around, attributeOf, firstIn, parentOf, textOf } from "./dom";
import type { Page, Person } from "./page";
import { folded, plain, sameText } from "./plain";
import { shownName } from "./shown-name";
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

/** Whether the part that an element stands in is about whose profile this is, or about whom it links to. */
export function aboutWhom(page: Page, element: Element): "own" | "linked" | undefined {
  const { connect, people } = page.network;
  if (connect.about === undefined) return undefined;
  const head = page.slug === undefined ? null : page.document.querySelector(people.ownName);
  for (let part = around(element, connect.about); part; part = outside(part, connect.about)) {
    if (head && part.contains(head)) return "own";
    if (firstIn(part, people.link)) return "linked";
  }
  return undefined;
}

function outside(part: Element, selector: string): Element | null {
  const parent = parentOf(part);
  return parent && around(parent, selector);
}

/** The name of somebody near that a label holds: a name as it stands there, or two of its words. */
export function nameFromNear(page: Page, element: Element, label: string): string | undefined {
  const card = cardAround(page, element);
  const links = card ? profileLinks(page, card) : [];
  const heads =
    page.slug === undefined ? [] : [...page.document.querySelectorAll(page.network.people.ownName)];
  const shown = [
    ...links.map(({ slug }) => shownName(page, links, slug) ?? ""),
    ...heads.map((head) => plain(textOf(head))),
  ];
  const said = folded(label);
  const whole = shown.find((name) => name.length > 2 && said.includes(folded(name)));
  return whole ?? shown.map((text) => sharedWords(label, text)).find((words) => words !== undefined);
}

/** Two or more words of a label, in a row, that a text has too. */
function sharedWords(label: string, text: string): string | undefined {
  const there = new Set(words(text));
  let row: string[] = [];
  for (const word of [...plain(label).split(" "), ""]) {
    if (words(word).some((one) => there.has(one))) row.push(word);
    else if (row.length >= 2) return row.join(" ").replace(/[,.:;]$/, "");
    else row = [];
  }
  return undefined;
}

/** Heads show titles that labels leave out, and the other way round; two whole words tell one person from another. */
export function isOwnName(page: Page, name: string): boolean {
  const [first, ...others] = [...page.document.querySelectorAll(page.network.people.ownName)].map(textOf);
  if ([first, ...others].some((head) => sameText(head ?? "", name))) return true;
  const [fewer = [], more = []] = [words(first ?? ""), words(name)].sort((a, b) => a.length - b.length);
  return fewer.length >= 2 && fewer.every((word) => more.includes(word));
}

/** Whether a label names whose profile this is, by the whole name or by two words of it. */
export function namesOwn(page: Page, label: string): boolean {
  const head = page.document.querySelector(page.network.people.ownName);
  const name = head ? plain(textOf(head)) : "";
  const isWhole = name.length > 2 && folded(label).includes(folded(name));
  return isWhole || sharedWords(label, name) !== undefined;
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
