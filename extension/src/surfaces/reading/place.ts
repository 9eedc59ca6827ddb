import type { PersonSigns, PlaceSigns, Reading } from "../../networks/place-signs";
import type { Facts, Seen, Surface } from "../surface";
import { around, attributeOf, firstIn, is, parentOf, textOf } from "./dom";
import { readFacts } from "./facts";
import { labelOf } from "./label";
import { profileLinks } from "./near";
import { isOnPages, type Page, type Person, rootsOf } from "./page";
import { plain, sameText } from "./plain";
import { nameInAny } from "./sentence";
import { shownName } from "./shown-name";
import { normalSlug, slugOfAddress } from "./slug";

/** What a surface makes of the facts beyond what stands on the page word for word. */
export type Refine = (page: Page, seen: Seen) => Facts;

/** A surface that the network's definition describes by places. */
export function placed(id: string, treatment: Surface["treatment"], refine: Refine = asRead): Surface {
  const listed = (page: Page): readonly PlaceSigns[] =>
    (page.network.places[id] ?? []).filter(({ pages }) => !pages || isOnPages(page, pages));
  const selector = (page: Page): string | undefined =>
    listed(page)
      .map(({ node }) => node)
      .join() || undefined;
  const reaching = (page: Page): string | undefined =>
    listed(page)
      .filter(({ facts = {} }) => Object.values(facts).some(reachesOut))
      .map(({ node }) => node)
      .join() || undefined;
  const read = (page: Page, element: Element): Seen | undefined => {
    for (const signs of listed(page)) {
      if (!is(element, signs.node) || !isLabelled(element, signs) || !isHere(page, signs)) continue;
      const seen = seenAt(page, element, id, signs);
      return { ...seen, facts: refine(page, seen) };
    }
    return undefined;
  };
  return {
    id,
    treatment,
    selector,
    reaching,
    read,
    find(page, part) {
      const sought = selector(page);
      if (sought === undefined) return [];
      const roots = part === page.document ? rootsOf(page) : [part];
      return roots
        .flatMap((root) => [...root.querySelectorAll(sought)])
        .flatMap((element) => read(page, element) ?? []);
    },
  };
}

const reachesOut = (reading: Reading): boolean => "alsoIn" in reading || reading.within === "page";

const asRead: Refine = (_, { facts }) => facts;

function isHere(page: Page, signs: PlaceSigns): boolean {
  if (signs.with !== undefined && !page.document.querySelector(signs.with)) return false;
  if (signs.without !== undefined && page.document.querySelector(signs.without)) return false;
  if (signs.withOwn !== undefined && !leadsToOwn(page, signs.withOwn)) return false;
  return signs.withoutOwn === undefined || !leadsToOwn(page, signs.withoutOwn);
}

/** Other people's pages can hold a link to change one's own, so it is not enough that one stands there. */
function leadsToOwn(page: Page, selector: string): boolean {
  if (page.slug === undefined) return false;
  return [...page.document.querySelectorAll(selector)].some((link) => {
    const slug = slugOfAddress(page.network, link.getAttribute("href") ?? "", page.url.href);
    return slug === page.slug;
  });
}

function isLabelled(element: Element, { labels }: PlaceSigns): boolean {
  if (!labels) return true;
  const label = labelOf(element);
  return labels.some((one) =>
    one.includes("{n}") ? nameInAny(label, [one]) !== undefined : sameText(one, label),
  );
}

function seenAt(page: Page, node: Element, surface: string, signs: PlaceSigns): Seen {
  const person = personAt(page, node, signs.person);
  const after = signs.after === undefined ? null : around(node, signs.after);
  return {
    surface,
    kind: signs.kind,
    label: is(node, page.network.pressable) ? labelOf(node) : (person.name ?? person.slug ?? ""),
    ...person,
    facts: readFacts(page, node, person.slug, signs.facts ?? {}),
    node,
    ...(after && { after }),
    ...(signs.quiet && { quiet: signs.quiet }),
    ...(signs.news !== undefined && { news: signs.news }),
  };
}

function personAt(page: Page, node: Element, signs: PersonSigns = {}): Person {
  const within = signs.within === undefined ? node : around(node, signs.within);
  const naming = signs.name === undefined ? null : within && firstIn(within, signs.name);
  const name = (naming && plain(textOf(naming))) || null;
  const written = signs.attribute && attributeAround(node, signs.attribute);
  if (written) return named(page, normalSlug(written), name);
  const linking = signs.link === undefined ? null : firstIn(node, signs.link);
  const link = linking && attributeOf(linking, "href");
  const linked = link ? slugOfAddress(page.network, link, page.url.href) : undefined;
  return { slug: linked ?? (signs.page ? page.slug : undefined) ?? null, name };
}

/** An attribute says no name, but the page may say it elsewhere. What has no part for a name may be any link. */
function named(page: Page, slug: string, name: string | null): Person {
  if (name !== null) return { slug, name };
  const links = profileLinks(page, page.document);
  const naming = links.filter(({ link }) => link.querySelector(page.network.people.names));
  return { slug, name: shownName(page, naming, slug) };
}

function attributeAround(node: Element, name: string): string | null {
  let part: Element | null = node;
  while (part && attributeOf(part, name) === null) part = parentOf(part);
  return part && attributeOf(part, name);
}
