import { closeInvite } from "./invite-dialog.js";
import { closeMenu } from "./more-menu.js";
import { closeReason } from "./reason-dialog.js";
import { t } from "./texts.js";
import { markNav } from "./top-bar.js";

let leaving = new AbortController();
let known = { routes: [], lost: undefined };

/** Begins with the pages there are; `lost` is for every other address. */
export function startRouter(pages) {
  known = pages;
  history.scrollRestoration = "manual";
  addEventListener("popstate", () => draw({ top: history.state?.top ?? 0, moved: true }));
  // The place is kept while scrolling: at popstate the entry that is left can no longer be written.
  addEventListener("scrollend", keepPlace);
  document.addEventListener("click", followLink);
  draw({ top: history.state?.top ?? 0 });
}

export function go(address) {
  keepPlace();
  history.pushState({}, "", address);
  draw({ moved: true });
}

/** Draws the page of the current address anew. */
export function draw({ top = 0, moved = false, keepPlace: stay = false } = {}) {
  const place = stay ? scrollY : top;
  leaving.abort();
  leaving = new AbortController();
  closeMenu();
  closeInvite();
  closeReason();
  const { page, params } = find(decodeURI(location.pathname));
  const main = document.getElementById("demo-main");
  main.dataset.page = page.name;
  main.replaceChildren();
  const title = page.show({
    main,
    params,
    query: new URLSearchParams(location.search),
    signal: leaving.signal,
  });
  document.title = t("title", { page: title });
  markNav();
  if (moved) main.querySelector("h1")?.focus({ preventScroll: true });
  scrollTo({ top: place, behavior: "instant" });
}

function find(path) {
  const parts = path.replace(/\/+$/, "").split("/");
  for (const [pattern, page] of known.routes) {
    const wanted = pattern.split("/");
    const fits =
      wanted.length === parts.length && wanted.every((part, i) => part.startsWith(":") || part === parts[i]);
    if (fits) return { page, params: Object.fromEntries(wanted.map((part, i) => [part.slice(1), parts[i]])) };
  }
  return { page: known.lost, params: {} };
}

function keepPlace() {
  history.replaceState({ ...history.state, top: scrollY }, "");
}

function followLink(event) {
  const link = event.composedPath()[0].closest?.("a[href^='/demo']");
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || event.defaultPrevented || elsewhere || link.pathname.includes(".")) return;
  event.preventDefault();
  go(link.href);
}
