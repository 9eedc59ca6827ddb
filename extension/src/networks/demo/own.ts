import type { Network } from "../network";
import type { Reading } from "../place-signs";

const received = '[data-list="recommendations-received"]';

/** What the pages show of the member. */
export const demoOwn: NonNullable<Network["own"]> = [
  {
    pages: { paths: ["/demo/me"], not: ["/edit", "/recommendations"] },
    node: '[data-part="own-card"]',
    facts: {
      "own-name-common": { commonName: "h1" },
      "own-profile-ready": {
        count: [
          '[data-part="own-card"] > img[src^="data:image/"]',
          '[data-part="own-card"] > [data-part="headline"]',
          '[data-section="about"] [data-part="about-text"]',
        ].join(),
        within: "page",
      },
    },
  },
  {
    pages: { paths: ["/demo/me/edit"] },
    node: 'form[data-form="profile"]',
    facts: { "profile-checked-on": { today: true } },
  },
  {
    pages: { paths: ["/demo/me/recommendations"] },
    node: '[data-part="recommendations"]',
    facts: {
      "given-on": { earliest: '[data-list="recommendations-given"] time' },
      "mix-report": from("report"),
      "mix-manager": from("manager"),
      "mix-peer": from("peer"),
      "mix-client": from("client"),
    },
  },
  {
    pages: { paths: ["/demo/settings"] },
    node: '[data-setting="account"]',
    facts: {
      "account-tier": {
        choice: { basic: '[value="basic"]:checked', premium: '[value="premium"]:checked' },
      },
    },
  },
];

function from(role: string): Reading {
  return { seen: `${received} [data-role="${role}"]`, unseen: received };
}
