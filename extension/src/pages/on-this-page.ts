import { activeTab, sendToTab } from "../shared/browser";
import { type DescribePage, isPageDescription, type PageDescription } from "../shared/messages";
import { countText, type Language, text } from "../shared/texts";

export type PageWords = { first: string; more: string };

/** Asks the page in front what is marked and guarded there; `null` when nothing of ours is in it. */
export async function askPage(): Promise<PageDescription | null> {
  const tab = await activeTab();
  if (tab === null) return null;
  const asked: DescribePage = { kind: "describe-page" };
  const answer = await sendToTab(tab, asked).catch(() => null);
  return isPageDescription(answer) ? answer : null;
}

export function describePage(page: PageDescription | null, language: Language): PageWords {
  if (page === null) {
    return { first: text(language, "page_elsewhere"), more: text(language, "page_elsewhere_more") };
  }
  if (!page.readable) {
    const more = text(language, "page_unreadable_more", page.network);
    return { first: text(language, "page_unreadable"), more };
  }
  const marked = page.items.filter(({ treatment }) => treatment === "marked").length;
  const guarded = page.items.length - marked;
  const counts = [
    marked > 0 ? countText(language, "page_marked", marked) : "",
    guarded > 0 ? countText(language, "page_guarded", guarded) : "",
  ];
  const first = counts.filter((count) => count !== "").join(" · ");
  if (first === "") {
    return { first: text(language, "page_nothing"), more: text(language, "page_nothing_more", page.network) };
  }
  return { first, more: text(language, guarded > 0 ? "page_network" : "page_network_marked", page.network) };
}
