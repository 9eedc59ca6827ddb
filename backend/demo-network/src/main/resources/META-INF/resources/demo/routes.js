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

/** One line per page; a page is a module with `name` and `show({main, params, query, signal})`, which returns its title. */
export const routes = [
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

/** For every other address. */
export { lost };
