import type { Network } from "../../networks/network";
import type { Pages } from "../../networks/signs";
import { slugOfInvitePage, slugOfProfile } from "./slug";

/** The page as it is at this moment. Made anew for each look, because addresses change without a reload. */
export type Page = {
  readonly network: Network;
  readonly document: Document;
  readonly url: URL;
  /** The person whose profile or invitation page this is. */
  readonly slug: string | undefined;
  /** Whom the last pressed Connect was for; a dialog seldom says. */
  readonly opener: Person | undefined;
};

export type Person = { readonly slug: string | null; readonly name: string | null };

export function pageOf(network: Network, document: Document, address: string, opener?: Person): Page {
  const url = new URL(address);
  const slug = slugOfInvitePage(network, url) ?? slugOfProfile(network, url);
  return { network, document, url, slug, opener };
}

/** What a person is kept under: the address if the page showed it, else the name. */
export function keyOf(person: Person): string | null {
  if (person.slug !== null) return `slug:${person.slug}`;
  return person.name === null ? null : `name:${person.name}`;
}

export function isOn(page: Page, paths: readonly string[]): boolean {
  return paths.some((path) => page.url.pathname.startsWith(path));
}

export function isOnPages(page: Page, { paths, parts = [], not = [] }: Pages): boolean {
  const { pathname } = page.url;
  return (
    isOn(page, paths) &&
    parts.every((part) => pathname.includes(part)) &&
    !not.some((part) => pathname.includes(part))
  );
}

/** The document, and the open shadow roots in which the network puts its dialogs. */
export function rootsOf(page: Page): ParentNode[] {
  return [page.document, ...openRoots(page)];
}

export function openRoots(page: Page): ShadowRoot[] {
  return [...page.document.querySelectorAll(page.network.note.hosts)].flatMap(
    (host) => host.shadowRoot ?? [],
  );
}
