import { activeTab, sendToTab } from "../shared/browser";
import {
  type DescribePage,
  type Doubtable,
  isPageDescription,
  type PageDescription,
  type ToPage,
} from "../shared/messages";
import type { Settings } from "../shared/storage";
import { countText, type Language, text } from "../shared/texts";

export type PageWords = { first: string; more: string };

/** Asks the page in front what is marked and guarded there; `null` when nothing of ours is in it. */
export async function askPage(
  asked: DescribePage = { kind: "describe-page" },
): Promise<PageDescription | null> {
  const answer = await tellPage(asked);
  return isPageDescription(answer) ? answer : null;
}

/** Tells the page in front that a rule does not fit there. */
export const doubtRule = ({ rule, of }: Doubtable): Promise<unknown> =>
  tellPage({ kind: "does-not-fit", rule, of });

/** Answers a question of the page in front; without a value the answer is taken back. Whether it was heard. */
export const answerOnPage = async (
  of: string,
  fact: string,
  value: boolean | string | undefined,
): Promise<boolean> =>
  (await tellPage({ kind: "answer", of, fact, ...(value !== undefined && { value }) })) === true;

async function tellPage(message: ToPage): Promise<unknown> {
  const tab = await activeTab();
  return tab === null ? null : sendToTab(tab, message).catch(() => null);
}

export function describePage(
  page: PageDescription | null,
  language: Language,
  place: Settings["place"] = "on-page",
): PageWords {
  if (page === null) {
    return { first: text(language, "page_elsewhere"), more: text(language, "page_elsewhere_more") };
  }
  if (!page.readable) {
    const more = text(language, "page_unreadable_more", page.network);
    return { first: text(language, "page_unreadable"), more };
  }
  const marked = page.items.filter(({ treatment }) => treatment === "marked").length;
  const guarded = page.items.filter(({ treatment }) => treatment === "guarded").length;
  const advice = place === "beside" ? "page_advised" : "page_marked";
  const counts = [
    marked > 0 ? countText(language, advice, marked) : "",
    guarded > 0 ? countText(language, "page_guarded", guarded) : "",
  ];
  const first = counts.filter((count) => count !== "").join(" · ");
  if (first === "") {
    return { first: text(language, "page_nothing"), more: text(language, "page_nothing_more", page.network) };
  }
  const how = place === "beside" ? "page_network_beside" : "page_network_marked";
  return { first, more: text(language, guarded > 0 ? "page_network" : how, page.network) };
}
