import type { Network } from "../network";
import { demoOwn } from "./own";
import { demoPlaces } from "./places";

// The make-believe network that this project brings itself; see backend/demo-network.
export const demo: Network = {
  id: "demo",
  name: "Handslag",
  purpose: "professional",
  practice: true,
  matches: ["http://localhost/demo/*", "http://127.0.0.1/demo/*"],
  pressable:
    'a,button,:is([role~="button" i],[role~="menuitem" i]):not(form),input:is([type="submit" i],[type="button" i],[type="image" i])',
  people: {
    path: "/demo/in/",
    link: 'a[href*="/demo/in/"]',
    names: "strong",
    ownName: 'main [data-part="top-card"] h1',
  },
  invitePage: { paths: ["/demo/invite"], parameter: "to", link: 'a[href*="/demo/invite"]' },
  connect: {
    icons: 'svg[data-icon="connect"]',
    faintIcons: 'svg[data-icon="connect"]',
    sentences: ["Invite {n} to connect", "{n} uitnodigen om te connecten"],
    others: ["Ignore an invitation to connect from {n}", "Withdraw invitation sent to {n}"],
    dialogFollows: ["/demo/search", "/demo/in/", "/demo/invite"],
    asksFirst: true,
    facts: {
      headline: { words: '[data-part="headline"]', within: '[data-part="top-card"],[role="listitem"]' },
      company: { words: '[data-part="company"]', within: '[data-part="top-card"]' },
      degree: { degree: '[data-part="degree"]', within: '[data-part="top-card"],[role="listitem"]' },
      "shared-connection": {
        seen: '[data-part="mutual"]',
        within: '[data-part="top-card"],[role="listitem"]',
      },
      // On a phone Connect sends at once; the way to a note of one's own hides under More.
      "can-personalise": {
        seen: 'html:not([data-layout="phone"])',
        unseen: 'html[data-layout="phone"]',
        within: "html",
        until: "2027-11-01",
      },
    },
    sendsAtOnce: 'html[data-layout="phone"] [data-part],html[data-layout="phone"] [role="menu"]',
  },
  received: {
    pages: { paths: ["/demo/invitations"] },
    parts: 'main [data-list="invitations"]',
    card: '[role="listitem"]',
    mark: '[data-key^="invitation:"][data-kind="person"]',
    list: 'main [data-list="invitations"]',
    frame: 'main[data-page="invitations"] [data-list]',
    others: 'a[href*="/demo/company/"],a[href*="/demo/event/"],a[href*="/demo/newsletter/"]',
    acceptWords: ["Accept", "accepteren"],
    accept: '[data-action="accept"]',
    note: '[data-part="note-text"]',
    noteHasPart: true,
    notText: "button,svg",
    headline: '[data-part="headline"]',
    text: "p",
    photo: 'img[src^="data:image/"]',
    noPhoto: 'img[src*="ghost"]',
    facts: {
      company: { words: '[data-part="company"]' },
      "shared-connection": { seen: '[data-part="mutual"]' },
    },
    onProfile: {
      pages: { paths: ["/demo/in/"], not: ["/recommendations"] },
      head: '[data-part="top-card"][data-key^="invitation:"]',
      showsNote: true,
      facts: {
        photo: { seen: 'img[src^="data:image/"]', unseen: 'img[src*="ghost"]' },
        headline: { words: '[data-part="headline"]' },
        company: { words: '[data-part="company"]' },
        "shared-connection": { seen: '[data-part="mutual"]' },
      },
    },
  },
  note: {
    hosts: "#demo-outlet",
    dialog: '[aria-labelledby="demo-invite-title"]',
    anyDialog: '[role="dialog"]',
    name: "strong",
    field: "textarea#demo-message",
    primary: '[data-action="send-plain"],[data-action="send-note"]',
    secondary: '[data-action="add-note"]',
    without: ["Send without a note", "Verzenden zonder notitie"],
    add: ["Add a note", "Notitie toevoegen"],
  },
  places: demoPlaces,
  moments: {
    met: '[data-action="met"][aria-pressed="false"]',
    metOn: { day: '[data-part="event"] time', within: "page" },
    tookBackMeeting: '[data-action="met"][aria-pressed="true"]',
    said: '[data-action="send-message"]',
    tookBack: '[data-key^="invitation:"] [data-action="undo"]',
    gaveRecommendation: '[data-action="send-recommendation"]',
  },
  landmarks: [
    { pages: { paths: ["/demo/in/"], not: ["/recommendations"] }, any: '[data-part="top-card"]' },
    { pages: { paths: ["/demo/sent"] }, any: '[data-list="sent"],main .empty' },
    { pages: { paths: ["/demo/settings/visibility"] }, any: '[data-setting="connections"]' },
    { pages: { paths: ["/demo/settings/broadcast"] }, any: '[data-setting="broadcasts"]' },
  ],
  own: demoOwn,
  routes: {
    accept: ["demo_route_accept"],
    "accept-and-ask-why": ["demo_route_accept", "demo_route_message_after"],
    archive: ["demo_route_message", "demo_route_ignore"],
    ask: ["demo_route_message", "demo_route_wait"],
    decline: ["demo_route_ignore"],
    "look-first": ["demo_route_profile", "demo_route_message"],
    report: ["demo_route_leave", "demo_route_why", "demo_route_spam"],
  },
  routesOnProfile: {
    "look-first": ["demo_route_profile_here", "demo_route_message"],
  },
  buttons: ["demo_button_add", "demo_button_more", "demo_button_personalise"],
  ways: {
    "at-once": ["demo_way_profile", "demo_way_connect", "demo_way_note"],
    perhaps: ["demo_way_connect", "demo_way_note"],
    "send-with-note": ["demo_way_rewrite"],
    "send-without-note": ["demo_way_note"],
  },
  waysWithin: {
    layout: 'html[data-layout="phone"]',
    ways: {
      "at-once": ["demo_phone_profile", "demo_phone_more", "demo_phone_note"],
      "send-with-note": ["demo_way_rewrite"],
      "send-without-note": ["demo_way_note"],
    },
  },
};
