import type { Network } from "../network";

const dialogOfReason = '[data-dialog="ignore-reason"]';
const given = '[data-list="recommendations-given"]';
const received = '[data-list="recommendations-received"]';

/** Everything but invitations that are received or sent. */
export const demoPlaces: Network["places"] = {
  "contacts.import": [
    {
      node: 'a[data-entry][href^="/demo/import"]',
      kind: "import-entry",
      facts: { "import-step": { known: "entry" } },
    },
    {
      pages: { paths: ["/demo/import"] },
      node: "button[data-provider]",
      kind: "import-provider",
      facts: { "import-step": { known: "provider" } },
    },
    {
      pages: { paths: ["/demo/import"] },
      node: 'button[data-action="import-continue"]',
      kind: "import-continue",
      facts: { "import-step": { known: "continue" } },
    },
  ],
  "invitation.ignoring": [
    {
      node: `${dialogOfReason} [data-action="send-reason"]`,
      kind: "ignore-reason",
      person: { attribute: "data-from", name: "strong", within: dialogOfReason },
      facts: {
        "ignore-reason": {
          choice: {
            "dont-know": '[value="dont-know"]:checked',
            spam: '[value="spam"]:checked',
            other: '[value="other"]:checked',
          },
          within: dialogOfReason,
        },
      },
    },
  ],
  "invitation.note": [
    {
      node: "textarea#demo-message",
      kind: "editor",
      person: { attribute: "data-to", name: "strong", within: "form" },
      after: "form",
      facts: {
        note: { typed: "textarea" },
        "note-limit": { limit: '[data-part="counter"]', within: "form" },
      },
    },
  ],
  "invitation.received": [
    {
      pages: { paths: ["/demo/invitations"] },
      node: '[data-key^="invitation:"][data-kind="person"][data-state="accepted"]',
      kind: "page-part",
      person: { link: 'a[href*="/demo/in/"]' },
      news: "accepted-on",
    },
    {
      pages: { paths: ["/demo/in/"], not: ["/recommendations"] },
      node: '[data-part="top-card"][data-key^="invitation:"][data-state="accepted"]',
      kind: "page-part",
      person: { attribute: "data-slug", name: "h1" },
      news: "accepted-on",
    },
  ],
  "invitation.sent": [
    {
      pages: { paths: ["/demo/sent"] },
      node: 'main [data-list="sent"]',
      kind: "page-part",
      after: '[data-list="sent"]',
      facts: { "sent-pending": { count: '[data-key^="sent:"]' } },
    },
  ],
  "message.writing": [
    {
      pages: { paths: ["/demo/message"] },
      node: 'form[data-form="message"]',
      kind: "editor",
      person: { attribute: "data-to" },
      facts: {
        note: { typed: "textarea#message" },
        "introducer-headline": { words: '[data-part="headline"]', within: '[data-part="thread"]' },
      },
    },
  ],
  "profile.own": [
    {
      pages: { paths: ["/demo/me"], not: ["/edit", "/recommendations"] },
      node: '[data-part="own-card"]',
      kind: "page-part",
      facts: {
        photo: { seen: 'img[src^="data:image/"]', unseen: 'img[src*="ghost"]' },
        headline: { words: '[data-part="headline"]', orNone: "h1" },
        "available-since": { day: 'time[data-part="headline-since"]' },
        about: { words: '[data-part="about-text"]', orNone: '[data-section="about"]', within: "page" },
        "recommendations-high": {
          seen: '[data-section="recommendations"]:nth-child(-n+2)',
          unseen: '[data-section="recommendations"]',
          within: "page",
        },
      },
    },
  ],
  "profile.visited": [
    {
      pages: { paths: ["/demo/in/"], not: ["/recommendations"] },
      without: '[data-part="top-card"][data-state="accepted"]',
      node: '[data-part="top-card"]',
      kind: "page-part",
      quiet: true,
      person: { attribute: "data-slug", name: "h1" },
      facts: {
        photo: { seen: 'img[src^="data:image/"]', unseen: 'img[src*="ghost"]' },
        headline: { words: '[data-part="headline"]' },
        company: { words: '[data-part="company"]' },
        about: { words: '[data-part="about-text"]', within: "page" },
      },
    },
  ],
  "recommendation.asking": [
    {
      node: 'form[data-form="recommendation-ask"]',
      kind: "editor",
      person: { attribute: "data-to" },
      facts: {
        "relation-role": {
          choice: {
            report: 'option[value="report"]:checked',
            manager: 'option[value="manager"]:checked',
            peer: 'option[value="peer"]:checked',
            client: 'option[value="client"]:checked',
          },
        },
      },
    },
  ],
  "recommendation.reading": [
    {
      node: `${received} [data-key^="recommendation:"]`,
      kind: "text",
      person: { link: 'a[href*="/demo/in/"]', name: "strong" },
      facts: readingFacts(given),
    },
    {
      node: `${given} [data-key^="recommendation:"]`,
      kind: "text",
      person: { link: 'a[href*="/demo/in/"]', name: "strong" },
      facts: readingFacts(received),
    },
  ],
  "recommendation.returning": [
    {
      node: 'a[data-action="return-recommendation"]',
      kind: "return-recommendation",
      person: { attribute: "data-to" },
      facts: { "recommended-me-on": { today: true } },
    },
  ],
  "recommendation.writing": [
    {
      node: 'form[data-form="recommendation-write"]',
      kind: "editor",
      person: { attribute: "data-to" },
      facts: {
        recommendation: { typed: "textarea#demo-recommendation" },
        "recommended-me-on": {
          day: 'time[data-part="recommended-me-on"]',
          within: '[data-part="recommending"]',
        },
      },
    },
  ],
  "settings.broadcast": [
    {
      node: '[data-setting="broadcasts"]',
      kind: "page-part",
      after: ".panel",
      facts: { broadcasts: { choice: { on: '[aria-checked="true"]', off: '[aria-checked="false"]' } } },
    },
  ],
  "settings.visibility": [
    {
      node: '[data-setting="connections"]',
      kind: "page-part",
      facts: {
        "connection-list": { choice: { open: '[value="open"]:checked', hidden: '[value="hidden"]:checked' } },
      },
    },
  ],
};

function readingFacts(otherList: string): NonNullable<Network["places"][string][number]["facts"]> {
  return {
    recommendation: { words: '[data-part="recommendation-text"]' },
    "recommendation-on": { day: "time" },
    "recommender-workplace": { seen: '[data-part="workplace"]', unseen: '[data-part="relation"]' },
    "mutual-recommendation": { alsoIn: otherList },
  };
}
