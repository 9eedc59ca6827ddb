import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { fixture } from "../networks/fixtures";
import { networkAt } from "../networks/index";
import { guardedAt, markedAt } from "./index";
import { type Page, pageOf } from "./reading/page";

function pageIn(network: string, name: string): Page {
  const { html, expected } = fixture(network, name);
  const window = new Window({ url: expected.url });
  const { Node, Element, ShadowRoot } = window;
  Object.assign(globalThis, { Node, Element, ShadowRoot });
  const document = window.document as unknown as Document;
  document.documentElement.innerHTML = html;
  const known = networkAt(expected.url);
  if (!known) throw new Error(`No network at ${expected.url}`);
  return pageOf(known, document, expected.url);
}

function labelled(page: Page, label: string): Element {
  const control = page.document.querySelector(`[aria-label="${label}"]`);
  if (!control) throw new Error(`Nothing is labelled ${label}`);
  return control;
}

describe("an invitation on its sender's profile", () => {
  it.each([
    ["linkedin", "profile-invited-en", "Accept Mirel Vandersloot’s invitation", "mirel-vandersloot"],
    [
      "linkedin",
      "profile-invited-classic-de",
      "Kontaktanfrage von Ruxandra Brink annehmen",
      "ruxandra-brink",
    ],
    ["demo", "profile-invited-en", "Accept Bram Osei’s invitation", "bram-osei"],
  ])("is accepted there by the press that the list has: %s %s", (network, name, label, slug) => {
    const page = pageIn(network, name);
    expect(guardedAt(page, labelled(page, label))).toMatchObject({
      surface: "invitation.received",
      kind: "accept",
      news: "accepting",
      slug,
      facts: { accepting: true },
    });
  });

  it("leaves Ignore, and answers to others, alone", () => {
    const page = pageIn("linkedin", "profile-invited-en");
    for (const label of [
      "Ignore an invitation to connect from Mirel Vandersloot",
      "Accept Sanne Verbruggen’s invitation",
    ])
      expect(guardedAt(page, labelled(page, label))).toBeUndefined();
    const other = pageIn("linkedin", "profile-not-invited-en");
    expect(guardedAt(other, labelled(other, "Accept Teun Wildervank’s invitation"))).toBeUndefined();
  });

  it("says of the note only what the page shows", () => {
    const unknown = pageIn("linkedin", "profile-invited-en");
    const [head] = unknown.document.getElementsByTagName("section");
    expect(head && markedAt(unknown, head)?.facts).not.toHaveProperty("note");
    const shown = pageIn("demo", "profile-invited-plain-en");
    const [top] = shown.document.getElementsByTagName("section");
    expect(top && markedAt(shown, top)?.facts.note).toBe("");
  });

  it("is over when the answers are gone, and then the profile may be spoken of", () => {
    const page = pageIn("linkedin", "profile-invited-en");
    const [head] = page.document.getElementsByTagName("section");
    labelled(page, "Accept Mirel Vandersloot’s invitation").parentElement?.remove();
    expect(head && markedAt(page, head)?.surface).toBe("profile.visited");
  });

  it("is another's as soon as the address says so, whoever the page still shows", () => {
    const page = pageIn("linkedin", "profile-invited-en");
    const [head] = page.document.getElementsByTagName("section");
    const feed = pageOf(page.network, page.document, "https://www.linkedin.com/feed/");
    expect(head && markedAt(feed, head)).toBeUndefined();
    const next = pageOf(page.network, page.document, "https://www.linkedin.com/in/jarek-wolniak/");
    expect(head && markedAt(next, head)?.surface).not.toBe("invitation.received");
  });
});
