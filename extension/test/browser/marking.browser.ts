import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostName } from "../../src/advice/host";
import { first } from "../endurance";
import { eventually, type Member, pause, startBrowser } from "./member";
import { attribute, ourParts } from "./our-parts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
let who: Member;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

/** For each card that carries a mark: whose card it is, and the word on the mark. */
async function marked(page: Page): Promise<Record<string, string>> {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll("netiquette-advice")]
      .map((host) => host.closest("[role=listitem], li"))
      .map((card) => card?.querySelector("a[href*='/in/']")?.getAttribute("href") ?? ""),
  );
  const words = (await ourParts(page, { class: "word" })).map(({ text }) => text);
  return Object.fromEntries(
    names.map((name, at) => [decodeURIComponent(name.split("/in/")[1] ?? ""), words[at] ?? ""]),
  );
}

const marks = (page: Page, count: number) =>
  eventually(
    () => marked(page),
    (found) => Object.keys(found).length === count,
  );

describe("received invitations", () => {
  it("each personal one gets one mark, the others none", async () => {
    who = await browser.visit("invitations-sdui-en");
    expect(await marks(who.page, 4)).toEqual({
      "sanne-verbruggen/": "Accept",
      "teun-wildervank/": "Look first",
      "jarek-wołniak/": "Look first",
      "mireille-adjoa/": "Report it",
    });
    expect(await who.page.$$("netiquette-advice")).toHaveLength(4);
    await who.close();
  });

  it("is as dark as the page it stands on, whatever the rest of the system looks like", async () => {
    const grounds = async (style: string): Promise<string> => {
      const dressed = (html: string) => html.replace("</head>", `<style>${style}</style></head>`);
      who = await browser.visit("invitations-sdui-en", dressed);
      await who.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
      await marks(who.page, 4);
      const [section] = await ourParts(who.page, { class: "mark" });
      const scheme = /color-scheme: ([a-z]+)/.exec((section && attribute(section.node, "style")) ?? "")?.[1];
      await who.close();
      return scheme ?? "";
    };
    expect(await grounds("main { background: #1b1f23 !important }")).toBe("dark");
    expect(await grounds("body { background: rgb(0 0 0 / .1) } main { background: #fff !important }")).toBe(
      "light",
    );
    expect(await grounds("* { background: none !important } :root { color-scheme: dark }")).toBe("dark");
    expect(await grounds("main { background: url(data:,) !important }")).toBe("");
  });

  it("is written from left to right, whichever way the page is", async () => {
    who = await browser.visit("invitations-sdui-en", (html) => html.replace("<html", '<html dir="rtl"'));
    await marks(who.page, 4);
    const directions = () =>
      who.page.$$eval(hostName, (hosts) => [...new Set(hosts.map((one) => getComputedStyle(one).direction))]);
    expect(await directions()).toEqual(["ltr"]);
    await who.pressOurs({ class: "head", text: "Look first" });
    await eventually(
      () => ourParts(who.page, { class: "more" }),
      (found) => found.length > 0,
    );
    expect(await directions()).toEqual(["ltr"]);
    await who.close();
  });

  it("a mark opens to the words that counted, by mouse and by key, and takes no place from the page's buttons", async () => {
    who = await browser.visit("invitations-sdui-en");
    const before = await who.middle('[aria-label^="Accept Sanne"]');
    await marks(who.page, 4);
    expect(await who.middle('[aria-label^="Accept Sanne"]')).toEqual(before);
    const heads = await ourParts(who.page, { class: "head" });
    expect(heads).toHaveLength(4);
    await who.pressOurs({ class: "head", text: "Report it" });
    const words = await eventually(
      () => ourParts(who.page, { tag: "mark" }),
      (found) => found.length > 0,
    );
    expect(words.length).toBeGreaterThan(0);
    const note =
      "Good day, I am a capital provider with a strictly confidential proposal, see Goudreiger Capital.";
    for (const { text } of words) expect(note).toContain(text);
    const open = () => ourParts(who.page, { class: "more" });
    expect(await open()).toHaveLength(1);
    await who.page.keyboard.press("Enter");
    expect(await eventually(open, (found) => found.length === 0)).toHaveLength(0);
    await who.page.keyboard.press("Enter");
    expect(await eventually(open, (found) => found.length === 1)).toHaveLength(1);
    await who.close();
  });

  it("nodes that are used again for others get the others' marks", async () => {
    who = await browser.visit("invitations-virtualised-en");
    expect(await marks(who.page, 2)).toEqual({
      "sanne-verbruggen/": "Look first",
      "teun-wildervank/": "Accept",
    });
    await who.page.evaluate("show(1)");
    const isTurned = (found: Record<string, string>) => found["jarek-wołniak/"] === "Look first";
    expect(await eventually(() => marked(who.page), isTurned)).toEqual({
      "teun-wildervank/": "Accept",
      "jarek-wołniak/": "Look first",
    });
    await who.close();
  });

  it("cards that come late are marked, and those there are left in peace", async () => {
    who = await browser.visit("invitations-virtualised-en");
    await marks(who.page, 2);
    await who.page.evaluate("more(2); show(0)");
    expect(Object.keys(await marks(who.page, 4))).toHaveLength(4);
    await who.close();
  });

  it("those that were passed keep their room, also when the pointer went over them", async () => {
    who = await browser.visit("invitations-virtualised-en");
    await who.page.evaluate("more(60); show(0)");
    await who.page.mouse.move(...(Object.values(await who.middle("[role=listitem]")) as [number, number]));
    const far = await who.page.evaluate(() => document.documentElement.scrollHeight);
    for (let down = 0; down < far; down += 300) {
      await who.page.mouse.wheel({ deltaY: 300 });
      await pause(50);
    }
    const heights = (): Promise<number[]> =>
      who.page.$$eval(hostName, (hosts) => hosts.map((host) => host.getBoundingClientRect().height));
    const drawn = async (): Promise<number> => (await ourParts(who.page, { class: "mark" })).length;
    expect(await eventually(drawn, (count) => count < 30)).toBeLessThan(30);
    expect(new Set(await heights()).size).toBe(1);
    expect(Math.min(...(await heights()))).toBeGreaterThan(20);
    // Where one scrolls fast the pointer comes to marks that are folded still.
    await who.page.$$eval(hostName, (hosts) => {
      for (const host of hosts) host.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    });
    expect(new Set(await heights()).size).toBe(1);
    await who.close();
  });

  it("a list that comes by in-app navigation is marked, and is gone with the next page", async () => {
    who = await browser.visit("in-app-navigation-en");
    await pause(300);
    expect(await who.page.$$("netiquette-advice")).toHaveLength(0);
    await who.page.evaluate("go('/mynetwork/invitation-manager/received/')");
    expect(Object.keys(await marks(who.page, 2))).toHaveLength(2);
    await who.page.evaluate("go('/mynetwork/invitation-manager/sent/')");
    await pause(400);
    expect(await who.page.$$("netiquette-advice")).toHaveLength(0);
    await who.close();
  });

  it("a page that throws marks out gets them back, but not for ever", async () => {
    who = await browser.visit("invitations-virtualised-en");
    await marks(who.page, 2);
    await who.page.evaluate(() => {
      new MutationObserver(() => {
        for (const ours of document.querySelectorAll("netiquette-advice")) ours.remove();
      }).observe(document.body, { childList: true, subtree: true });
      document.querySelector("netiquette-advice")?.remove();
    });
    await pause(1_500);
    expect(await who.page.$$("netiquette-advice")).toHaveLength(0);
    const [one, two] = await who.page.evaluate(async () => {
      const start = document.querySelectorAll("*").length;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [start, document.querySelectorAll("*").length];
    });
    expect(one).toBe(two);
    await who.close();
  });
});

describe("a page that cannot be read", () => {
  it("is said to be so, once, and the message goes away when it is closed", async () => {
    who = await browser.visit("invitations-redesigned-en");
    expect(await who.said("I can’t read this page")).toBe(true);
    await who.pressOurs({ class: "close" });
    await who.page.evaluate(() => document.body.append("more"));
    await pause(3_000);
    expect(await ourParts(who.page, { class: "notice" })).toHaveLength(0);
    await who.close();
  });

  it.each(first(1, ["invitations-none-en", "invitations-sdui-en", "profile-connected-pl"]))(
    "is not said of %s",
    async (name) => {
      who = await browser.visit(name);
      await pause(3_000);
      expect(await ourParts(who.page, { class: "notice" })).toHaveLength(0);
      await who.close();
    },
  );
});

describe("one's own profile", () => {
  it("gets a mark in its top card, also as the older pages draw it", async () => {
    const who = await browser.open("profile-own-classic-nl");
    await who.page.waitForSelector(`main .pv-top-card ${hostName}`);
    expect(await who.page.$$eval(hostName, (hosts) => hosts.length)).toBe(1);
    await who.close();
  });

  it.each(["profile-visited-edit-nl", "profile-own-details-en"])("is not seen in %s", async (name) => {
    const who = await browser.open(name);
    await pause(1_500);
    expect(await ourParts(who.page, { class: "mark" })).toEqual([]);
    await who.close();
  });
});
