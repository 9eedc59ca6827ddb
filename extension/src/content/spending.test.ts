// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type FakeBrowser, installFakeBrowser } from "../../test/fake-browser";
import type { Finding, Level } from "../advice/judgement";
import type { Kind } from "../networks/signs";
import type { Limit } from "../shared/budget";
import { createSpending, type Spending, sameFor } from "./spending";

let browser: FakeBrowser;
let limit: Limit;
let tab: AbortController;
let spending: Spending;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 9), toFake: ["Date"] });
  browser = installFakeBrowser();
  limit = 5;
  begin();
});
afterEach(async () => {
  await settled();
  tab.abort();
  vi.useRealTimers();
});

function begin(): void {
  tab = new AbortController();
  spending = createSpending(() => limit, tab.signal);
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
const spent = () => browser.stored.get("spent");

type Press = { level?: Level; tone?: Finding["tone"]; kind?: Kind; rules?: string[]; name?: string | null };

/** A press on the Connect of somebody, and how it is told. */
function press(
  slug: string | null,
  { level = "confirm", tone = "etiquette", kind = "at-once", rules = ["a"] }: Press = {},
  isOwn = true,
) {
  const findings = rules.map((rule) => ({ rule, level, tone, verdict: null, says: "s", because: "b" }));
  const node = document.createElement("button");
  const seen = { surface: "invitation.connect", kind, label: "Connect", slug, name: null, facts: {}, node };
  return spending.next({ seen, level, findings }, isOwn);
}
const people = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `person-${from + at}`);

describe("the budget of a day", () => {
  it("is five that are told in full, and then the number of them", () => {
    const had = people(7).map((slug) => press(slug).had);
    expect(had).toEqual([undefined, undefined, undefined, undefined, undefined, 5, 5]);
  });

  it("begins anew on another day", async () => {
    for (const slug of people(6)) press(slug);
    await settled();
    vi.setSystemTime(new Date(2026, 10, 24, 0, 1));
    expect(press("later").had).toBeUndefined();
    await settled();
    expect(spent()).toMatchObject({ on: "2026-11-24", full: 1, turn: 7 });
  });

  it("counts the same press for the same person once, and tells it in full again", async () => {
    for (const slug of people(5)) press(slug);
    expect(press("person-4").had).toBeUndefined();
    expect(press("person-0").had).toBeUndefined();
    expect(press("person-0", { kind: "perhaps" }).had).toBe(5);
    vi.setSystemTime(Date.now() + sameFor);
    expect(press("person-0").had).toBe(5);
    await settled();
    expect(spent()).toMatchObject({ full: 5 });
  });

  it("stays short for who was told in short, also where the count is behind", () => {
    limit = 3;
    for (const slug of people(4)) press(slug);
    limit = 10;
    expect(press("person-3").had).toBe(3);
  });

  it("takes two people whom the page does not name for two", () => {
    limit = 3;
    for (let at = 0; at < 3; at += 1) expect(press(null).had).toBeUndefined();
    expect(press(null).had).toBe(3);
  });

  it.each<[string, Press]>([
    ["what needs a reason", { level: "block" }],
    ["danger", { tone: "danger" }],
    ["danger that only advises", { tone: "danger", level: "advise" }],
    ["the way into an address book", { kind: "import-provider" }],
  ])("is not spent on %s, which is told in full after it, too", async (_, about) => {
    for (const slug of people(6)) expect(press(slug, about).had).toBeUndefined();
    await settled();
    expect(spent()).toMatchObject({ full: 0 });
    for (const slug of people(6, 10)) press(slug);
    expect(press("one-more").had).toBe(5);
    expect(press("one-more", about).had).toBeUndefined();
  });

  it("has no end where the member wants none", async () => {
    limit = "all";
    for (const slug of people(30)) expect(press(slug).had).toBeUndefined();
    await settled();
    expect(spent()).toMatchObject({ full: 0 });
  });

  it("is not spent by what a script brought about", async () => {
    for (const slug of people(30)) expect(press(slug, {}, false).had).toBeUndefined();
    await settled();
    expect(spent()).toBeUndefined();
    expect(press("mine").turn).toBe(0);
  });
});

describe("what is kept of it", () => {
  it("names nobody, and is there for the next page", async () => {
    for (const slug of people(5)) press(slug);
    await settled();
    expect(spent()).toEqual({ on: "2026-11-23", full: 5, turn: 5, led: "a" });
    tab.abort();
    begin();
    await settled();
    expect(press("next")).toMatchObject({ had: 5, turn: 5 });
  });

  it("is shared with another tab, from either side", async () => {
    const other = createSpending(() => limit, tab.signal);
    await settled();
    for (const slug of people(3)) press(slug);
    await settled();
    const mine = spending;
    spending = other;
    for (const slug of people(2, 3)) expect(press(slug).had).toBeUndefined();
    await settled();
    spending = mine;
    expect(press("last").had).toBe(5);
    expect(spent()).toMatchObject({ full: 5 });
  });

  it("counts at once, before anything is written down or read", () => {
    expect(people(6).map((slug) => press(slug).had)).toContain(5);
  });

  it("goes with what is erased, and what has another shape is as if it was not there", async () => {
    for (const slug of people(5)) press(slug);
    await settled();
    await chrome.storage.local.remove(["spent"]);
    await settled();
    expect(press("after").had).toBeUndefined();
    for (const odd of [7, { on: "2026-11-23", full: -1, turn: 0 }, { on: 1 }, { full: 9, turn: "9" }]) {
      await settled();
      await chrome.storage.local.set({ spent: odd });
      await settled();
      expect(press(`odd ${JSON.stringify(odd)}`).had).toBeUndefined();
    }
  });

  it("tells in full where nothing can be kept", async () => {
    chrome.storage.local.set = () => Promise.reject(new Error("full"));
    for (const slug of people(9)) {
      expect(press(slug).had).toBeUndefined();
      await settled();
    }
  });
});

describe("the words", () => {
  it("are those of another turn each time, and the same for the same occasion", () => {
    expect([press("ada"), press("bo"), press("bo"), press("ada")].map(({ turn }) => turn)).toEqual([
      0, 1, 1, 2,
    ]);
  });

  it("begin with another reason each time, and with the same for the same occasion", () => {
    const rules = ["a", "b"];
    const leads = ["ada", "bo", "bo", "cy"].map((slug) => press(slug, { rules }).findings[0]?.rule);
    expect(leads).toEqual(["a", "b", "b", "a"]);
  });

  it("are those of another turn where all is told in full, too", () => {
    limit = "all";
    expect(people(3).map((slug) => press(slug).turn)).toEqual([0, 1, 2]);
  });
});
