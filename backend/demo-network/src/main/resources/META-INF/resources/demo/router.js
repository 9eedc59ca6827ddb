import { closeInvite } from "./invite-dialog.js";
import { closeMenu } from "./more-menu.js";
import * as event from "./page/event.js";
import * as events from "./page/events.js";
import * as help from "./page/help.js";
import * as helpLimited from "./page/help-limited.js";
import * as home from "./page/home.js";
import * as importPage from "./page/import.js";
import * as importContacts from "./page/import-contacts.js";
import * as importResult from "./page/import-result.js";
import * as invitations from "./page/invitations.js";
import * as invite from "./page/invite.js";
import * as lost from "./page/lost.js";
import * as me from "./page/me.js";
import * as meEdit from "./page/me-edit.js";
import * as message from "./page/message.js";
import * as messages from "./page/messages.js";
import * as myRecommendations from "./page/my-recommendations.js";
import * as people from "./page/people.js";
import * as place from "./page/place.js";
import * as play from "./page/play.js";
import * as profile from "./page/profile.js";
import * as recommendationAsk from "./page/recommendation-ask.js";
import * as recommendationWrite from "./page/recommendation-write.js";
import * as recommendations from "./page/recommendations.js";
import * as search from "./page/search.js";
import * as sent from "./page/sent.js";
import * as settings from "./page/settings.js";
import * as settingsBroadcast from "./page/settings-broadcast.js";
import * as settingsVisibility from "./page/settings-visibility.js";
import { closeReason } from "./reason-dialog.js";
import { t } from "./texts.js";
import { markNav } from "./top-bar.js";

/** One line per page; a page is a module with `name` and `show({main, params, query, signal})`, which returns its title. */
const routes = [
  ["/demo", home],
  ["/demo/invitations", invitations],
  ["/demo/in/:slug", profile],
  ["/demo/in/:slug/recommendations", recommendations],
  ["/demo/in/:slug/recommendations/write", recommendationWrite],
  ["/demo/in/:slug/recommendations/ask", recommendationAsk],
  ["/demo/me", me],
  ["/demo/me/edit", meEdit],
  ["/demo/me/recommendations", myRecommendations],
  ["/demo/invite", invite],
  ["/demo/people", people],
  ["/demo/search", search],
  ["/demo/sent", sent],
  ["/demo/message", message],
  ["/demo/messages", messages],
  ["/demo/import", importPage],
  ["/demo/import/result", importResult],
  ["/demo/import/:provider", importContacts],
  ["/demo/settings", settings],
  ["/demo/settings/visibility", settingsVisibility],
  ["/demo/settings/broadcast", settingsBroadcast],
  ["/demo/help", help],
  ["/demo/help/limited", helpLimited],
  ["/demo/play", play],
  ["/demo/play/:id", play],
  ["/demo/events", events],
  ["/demo/company/:slug", place],
  ["/demo/event/:slug", event],
  ["/demo/newsletter/:slug", place],
];

let leaving = new AbortController();

export function startRouter() {
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
  for (const [pattern, page] of routes) {
    const wanted = pattern.split("/");
    const fits =
      wanted.length === parts.length && wanted.every((part, i) => part.startsWith(":") || part === parts[i]);
    if (fits) return { page, params: Object.fromEntries(wanted.map((part, i) => [part.slice(1), parts[i]])) };
  }
  return { page: lost, params: {} };
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
