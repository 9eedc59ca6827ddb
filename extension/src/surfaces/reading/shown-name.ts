import type { ProfileLink } from "./near";
import type { Page } from "./page";
import { plain } from "./plain";

/** How a page calls somebody in the links to their profile; null where those hold no words. */
export function shownName(page: Page, links: readonly ProfileLink[], slug: string): string | null {
  for (const { link } of links.filter((one) => one.slug === slug)) {
    for (const named of [...link.querySelectorAll(page.network.people.names), link]) {
      const name = plain(named.textContent ?? "");
      if (name !== "") return name;
    }
  }
  return null;
}
