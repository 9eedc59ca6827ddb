import { readdirSync } from "node:fs";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { look } from "../surfaces/index";
import { pageOf } from "../surfaces/reading/page";
import { isReadable } from "../surfaces/reading/readable";
import { type Fixture, fixtures } from "./fixtures";
import { networkAt, networks } from "./index";

/** The page of a fixture, with its open shadow roots, as far as a page without a browser goes. */
function pageIn({ html, expected }: Fixture) {
  const window = new Window({ url: expected.url });
  const { Node, Element, ShadowRoot } = window;
  Object.assign(globalThis, { Node, Element, ShadowRoot });
  const document = window.document as unknown as Document;
  document.documentElement.innerHTML = html.replace(/<script[\s\S]*?<\/script>/g, "");
  for (const template of document.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode]")) {
    template.parentElement?.attachShadow({ mode: "open" }).append(template.content.cloneNode(true));
    template.remove();
  }
  const network = networkAt(expected.url);
  if (!network) throw new Error(`No network at ${expected.url}`);
  return pageOf(network, document, expected.url);
}

const order = (one: object, other: object): number =>
  JSON.stringify(one).localeCompare(JSON.stringify(other));

describe.each(fixtures().filter(({ expected }) => !expected.script))("$network/$name", (one) => {
  it("is read as expected: every item, and nothing else", () => {
    const read = look(pageIn(one)).map(({ seen: { surface, kind, label, slug } }) => ({
      surface,
      kind,
      label,
      slug,
    }));
    const expected = one.expected.items.map(({ visible, ...item }) => item);
    expect(read.sort(order)).toEqual(expected.sort(order));
  });

  it("gives the facts that the page shows", () => {
    const seen = look(pageIn(one)).map((found) => found.seen);
    for (const [key, facts] of Object.entries(one.expected.facts ?? {})) {
      expect(seen.find((found) => found.slug === key || found.surface === key)?.facts).toEqual(facts);
    }
  });

  it("is told apart from a page that cannot be read", () => {
    expect(isReadable(pageIn(one))).toBe(one.expected.readable);
  });

  it("is invented: it names no host but the network's own", () => {
    const hosts = [...one.html.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
    const own = new URL(one.expected.url).hostname;
    expect(hosts.filter((host) => host !== own && host !== "www.w3.org")).toEqual([]);
  });
});

describe("the list of networks", () => {
  it("holds every folder", () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(networks.map((network) => network.id)).toEqual(folders.sort());
  });

  it("is for work: no network for friends is on it", () => {
    expect(networks.map(({ purpose }) => purpose)).toEqual(networks.map(() => "professional"));
  });

  it("shows each network both main jobs by fixtures", () => {
    for (const { id } of networks) {
      const surfaces = fixtures()
        .filter((one) => one.network === id)
        .flatMap((one) => one.expected.items.map((item) => item.surface));
      for (const job of ["invitation.connect", "invitation.note", "invitation.received"])
        expect(surfaces).toContain(job);
    }
  });

  it("says what it offers in steps for every verdict but none", () => {
    for (const { routes } of networks) {
      expect(Object.keys(routes).sort()).toEqual([
        "accept",
        "accept-and-ask-why",
        "archive",
        "ask",
        "decline",
        "look-first",
        "report",
      ]);
    }
  });

  it("is sorted, and its word lists name nothing twice", () => {
    expect(networks.map(({ id }) => id)).toEqual(networks.map(({ id }) => id).sort());
    for (const { connect, received, note } of networks) {
      for (const list of [
        connect.sentences,
        connect.captions ?? [],
        received.acceptWords,
        note.without,
        note.add,
      ]) {
        expect(new Set(list).size).toBe(list.length);
      }
    }
  });
});
