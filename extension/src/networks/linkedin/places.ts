import type { Network } from "../network";
import { importing } from "./importing";
import { dontKnow, reportSpam } from "./words";

const choices = 'button,[role="button"],[role="radio"],label';
export const topCard = 'main [componentkey$="Topcard"],main .pv-top-card,main section.artdeco-card:has(h1)';
/** What the head of a profile shows of its owner. */
export const headFacts = {
  photo: {
    seen: 'img[src*="profile-displayphoto"],img[src*="profile-framedphoto"]',
    unseen: 'img[src*="ghost"]',
  },
  headline: { words: ".text-body-medium,p", atLeast: 12 },
} as const;

/** Everything but invitations that are received or sent; each place is told by its address and one more sign. */
export const linkedinPlaces: Network["places"] = {
  "contacts.import": importing,
  "invitation.ignoring": [
    {
      pages: { paths: ["/mynetwork/", "/in/"] },
      node: choices,
      labels: dontKnow,
      kind: "ignore-reason",
      facts: { "ignore-reason": { known: "dont-know" } },
    },
    {
      pages: { paths: ["/mynetwork/", "/in/"] },
      node: choices,
      labels: reportSpam,
      kind: "ignore-reason",
      facts: { "ignore-reason": { known: "spam" } },
    },
  ],
  "invitation.note": [
    {
      node: 'textarea#custom-message,:is(.send-invite,[aria-labelledby="send-invite-modal"]) textarea[name="message"]',
      kind: "editor",
      after: "textarea",
      person: { name: "strong", within: '[role="dialog"],.send-invite,dialog' },
      facts: {
        note: { typed: "textarea" },
        "note-limit": { limit: "span,div,p", within: '[role="dialog"],.send-invite,dialog' },
      },
    },
  ],
  "invitation.sent": [
    {
      pages: { paths: ["/mynetwork/invitation-manager/sent"] },
      node: 'main [data-testid="lazy-column"],main [role="list"],main ul.mn-invitation-list',
      kind: "page-part",
      after: 'main [data-testid="lazy-column"],main [role="list"],main ul.mn-invitation-list',
      facts: {
        "sent-pending": {
          count: '[aria-label^="Withdraw invitation"],[data-view-name="sent-invitations-withdraw-single"]',
        },
      },
    },
  ],
  "message.writing": [
    {
      pages: { paths: ["/messaging/"] },
      node: ".msg-form__contenteditable",
      kind: "editor",
      after: "form",
      facts: { note: { typed: ".msg-form__contenteditable" } },
    },
  ],
  "profile.own": [
    {
      pages: { paths: ["/in/"], not: ["/details/", "/edit/", "/overlay/"] },
      withOwn: 'main a[href*="/edit/intro/"]',
      node: topCard,
      kind: "page-part",
      facts: headFacts,
    },
  ],
  "profile.visited": [
    {
      pages: { paths: ["/in/"], not: ["/details/", "/edit/", "/overlay/"] },
      withoutOwn: 'main a[href*="/edit/intro/"]',
      node: topCard,
      kind: "page-part",
      quiet: true,
      person: { page: true, name: "h1,h2" },
      facts: headFacts,
    },
  ],
  "recommendation.asking": [
    {
      pages: { paths: ["/in/"], parts: ["/edit/forms/recommendation/"], not: ["/write"] },
      node: "main form,[role=dialog] form,dialog form",
      kind: "editor",
      person: { page: true },
    },
  ],
  "recommendation.reading": [
    {
      pages: { paths: ["/in/"], parts: ["/details/recommendations"] },
      node: 'main [role="listitem"],main li.pvs-list__paged-list-item',
      kind: "text",
      person: { link: 'a[href*="/in/"]', name: 'strong,[aria-hidden="true"],p' },
      facts: {
        recommendation: {
          words:
            '[data-testid="expandable-text-box"],.inline-show-more-text--is-collapsed,.pv-shared-text-with-see-more',
          atLeast: 20,
        },
      },
    },
  ],
  "recommendation.returning": [
    {
      pages: { paths: ["/in/"], not: ["/edit/"] },
      node: 'a[href*="/edit/forms/recommendation/write"]',
      kind: "return-recommendation",
      person: { page: true },
    },
  ],
  "recommendation.writing": [
    {
      pages: { paths: ["/in/"], parts: ["/edit/forms/recommendation/write"] },
      node: "main form,[role=dialog] form,dialog form",
      kind: "editor",
      person: { page: true },
      facts: { recommendation: { typed: "textarea" } },
    },
  ],
  "settings.broadcast": [
    {
      pages: {
        paths: [
          "/mypreferences/d/share-profile-updates",
          "/mypreferences/d/share-with-network",
          "/mypreferences/d/visibility/share",
        ],
      },
      node: "main",
      with: 'main [role="switch"],main input[type="checkbox"]',
      kind: "page-part",
      facts: {
        broadcasts: {
          choice: {
            on: '[role="switch"][aria-checked="true"],input[type="checkbox"]:checked',
            off: '[role="switch"][aria-checked="false"],input[type="checkbox"]:not(:checked)',
          },
        },
      },
    },
  ],
  "settings.visibility": [
    {
      pages: {
        paths: [
          "/mypreferences/d/connections-visibility",
          "/mypreferences/d/visibility/connections-visibility",
        ],
      },
      node: "main",
      with: 'main [role="switch"],main input[type="radio"],main [role="radio"],main input[type="checkbox"]',
      kind: "page-part",
      facts: {
        "connection-list": {
          choice: {
            open: '[role="switch"][aria-checked="true"],input[type="checkbox"]:checked,[role="radio"]:first-of-type[aria-checked="true"],input[type="radio"][value="true" i]:checked,input[type="radio"][value="CONNECTIONS" i]:checked',
            hidden:
              '[role="switch"][aria-checked="false"],input[type="checkbox"]:not(:checked),input[type="radio"][value="false" i]:checked,input[type="radio"][value="SELF" i]:checked',
          },
        },
      },
    },
  ],
};
