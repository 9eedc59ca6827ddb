import type { Network } from "../network";
import { connectCaptions, connectSentences, otherSentences } from "./connect-sentences";
import { headFacts, linkedinPlaces, topCard } from "./places";
import { acceptWords, addNote, notPersonal, withoutNote } from "./words";

// As its pages looked up to October 2026, in both renderers (classic and SDUI). In the order of trust: address, href and
// state, icon, role and structure, label, class. A sign that broke is replaced here and nowhere else.
export const linkedin: Network = {
  id: "linkedin",
  name: "LinkedIn",
  purpose: "professional",
  matches: ["https://www.linkedin.com/*"],
  pressable:
    'a,button,:is([role~="button" i],[role~="menuitem" i]):not(form),input:is([type="submit" i],[type="button" i],[type="image" i])',
  people: {
    path: "/in/",
    link: 'a[href*="/in/"]',
    names: 'strong,[aria-hidden="true"],[dir="ltr"],h1,h2,h3,p,span:not(.visually-hidden)',
    ownName: "main h1,main h2",
  },
  invitePage: {
    paths: ["/preload/custom-invite", "/preload/search-custom-invite"],
    parameter: "vanityName",
    link: 'a[href*="custom-invite"]',
  },
  connect: {
    icons: 'svg#connect-small,svg[data-test-icon="connect-small"],use[href$="#connect-small"]',
    faintIcons: 'svg[id^="connect-"],svg[data-test-icon^="connect-"],li-icon[type^="connect"]',
    around: '[data-view-name="edge-creation-connect-action"],.pv-s-profile-actions--connect',
    captions: connectCaptions,
    about: '[role="listitem"],li,[componentkey$="Topcard"],.pv-top-card,main section:has(h1)',
    state: {
      attribute: "componentkey",
      prefix: "ConnectButtonstate",
      open: ["_connect", "_conn"],
      closed: ["_pending", "_withdrawn"],
    },
    facts: {
      degree: {
        degree: "span,p",
        within: '[role="listitem"],li,[componentkey$="Topcard"]',
      },
    },
    sentences: connectSentences,
    others: otherSentences,
    dialogFollows: ["/search/"],
  },
  received: {
    pages: { paths: ["/mynetwork/invitation-manager"], not: ["/sent"] },
    parts: [
      '[componentkey="MyNetwork_InvitationsPreview"]',
      '[componentkey="pending-invitations-preview"]',
      ".mn-invitations-preview",
      ".mn-invitation-list",
      ':has(> [data-view-name="pending-invitation"])',
      ':has(> [componentkey^="urn:li:invitation:"])',
    ].join(),
    card: '[componentkey^="urn:li:invitation"],[role="listitem"],li,[data-view-name="pending-invitation"],.invitation-card',
    mark: '[componentkey^="urn:li:invitation:"],[data-view-name="invitation-action"],.invitation-card__action-btn,[data-control-name="accept"],a[href*="/messaging/compose/"][href*="invitation"]',
    list: 'main [data-testid="lazy-column"],main [role="list"],main ul',
    frame: 'main [role="radio"],main input[type="radio"]',
    others: [
      'a[href*="/company/"]',
      'a[href*="/events/"]',
      'a[href*="/groups/"]',
      'a[href*="/jobs/view/"]',
      'a[href*="/learning/"]',
      'a[href*="/newsletters/"]',
      'a[href*="/products/"]',
      'a[href*="/school/"]',
      'a[href*="/services/"]',
      'a[href*="/showcase/"]',
    ].join(),
    notPersonal,
    acceptWords,
    note: '[data-testid="expandable-text-box"]',
    notText: 'button,[role="button"],a[href*="/messaging/"],style,script,svg,.visually-hidden',
    text: "p",
    photo: 'img[src*="profile-displayphoto"],img[src*="profile-framedphoto"]',
    noPhoto: 'img[src*="ghost"]',
    onProfile: {
      pages: { paths: ["/in/"], not: ["/details/", "/edit/", "/overlay/", "/recent-activity/"] },
      head: topCard,
      menu: "[aria-expanded]",
      facts: headFacts,
    },
  },
  note: {
    hosts: "#interop-outlet",
    dialog:
      '[aria-labelledby="send-invite-modal"],.send-invite,:is([role="dialog"],dialog):has(#custom-message)',
    anyDialog: '[role="dialog"],dialog',
    name: "strong",
    field: 'textarea#custom-message,textarea[name="message"]',
    primary: '.artdeco-button--primary,button[type="submit"]',
    secondary: ".artdeco-button--secondary",
    without: withoutNote,
    add: addNote,
  },
  places: linkedinPlaces,
  moments: { said: ".msg-form__send-button" },
  landmarks: [
    {
      pages: { paths: ["/in/"], not: ["/details/", "/edit/", "/overlay/", "/recent-activity/"] },
      any: '[componentkey$="Topcard"],.pv-top-card,main h1,main h2',
    },
    {
      pages: { paths: ["/mynetwork/grow"] },
      any: '#connect-small,[data-test-icon="connect-small"],main a[href*="/in/"]',
    },
    { pages: { paths: ["/search/results/people"] }, any: 'main a[href*="/in/"],main [role="alert"],main h2' },
  ],
  routes: {
    accept: ["linkedin_route_accept"],
    "accept-and-ask-why": ["linkedin_route_accept", "linkedin_route_message_after"],
    archive: ["linkedin_route_message", "linkedin_route_ignore"],
    ask: ["linkedin_route_message", "linkedin_route_wait"],
    decline: ["linkedin_route_ignore"],
    "look-first": ["linkedin_route_profile", "linkedin_route_message"],
    report: ["linkedin_route_leave", "linkedin_route_report"],
  },
  routesOnProfile: {
    archive: ["linkedin_route_message_in_list", "linkedin_route_ignore"],
    ask: ["linkedin_route_message_in_list", "linkedin_route_wait"],
    "look-first": ["linkedin_route_profile_here", "linkedin_route_message_in_list"],
    report: ["linkedin_route_leave", "linkedin_route_report_here"],
  },
  ways: {
    "at-once": ["linkedin_way_profile", "linkedin_way_connect", "linkedin_way_note"],
    perhaps: ["linkedin_way_connect", "linkedin_way_note"],
    "send-with-note": ["linkedin_way_rewrite"],
    "send-without-note": ["linkedin_way_note"],
  },
};
