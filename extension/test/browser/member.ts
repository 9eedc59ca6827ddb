import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { launchWithExtension, openAs } from "../../scripts/chromium.mjs";
import { hostName } from "../../src/advice/host";
import { fixture } from "../../src/networks/fixtures";
import { patience } from "../patience";
import { ourParts, type Part, placeOf } from "./our-parts";

export const ways = ["mouse", "touch", "Enter", "Space"] as const;
export type Way = (typeof ways)[number];
export type Sent = { to: string; note: string };

const fixtures = join(import.meta.dirname, "../../src/networks/linkedin/fixtures");
export const files = { "/fixture/behaviour.js": readFileSync(join(fixtures, "behaviour.js"), "utf8") };

export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Asks again until the answer is right; the last answer goes to the test as it is. */
export async function eventually<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isRight(answer) || Date.now() > end) return answer;
    await pause(60);
  }
}

/** In the page: as somebody does who reads a list of invitations to its end. */
export async function readThrough(): Promise<void> {
  for (const card of document.querySelectorAll("[role=listitem]")) {
    card.scrollIntoView({ block: "center" });
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Starts a browser in which somebody with the extension looks at LinkedIn. */
export async function startBrowser() {
  const { browser, worker } = await launchWithExtension({ args: ["--lang=en-US"] });
  return {
    browser,
    worker,
    /** Looks at a fixture under its own address. */
    open: (name: string) => open(browser, name),
    /** The same, and waits for the first mark: it takes a row of its own, and what stands below it moves, once. */
    async visit(name: string, change?: (html: string) => string) {
      const who = await open(browser, name, change);
      const { items } = fixture("linkedin", name).expected;
      if (items.some(({ surface }) => surface === "invitation.received"))
        await who.page.waitForSelector(hostName, { timeout: patience });
      return who;
    },
  };
}

async function open(browser: Browser, name: string, change = (html: string): string => html) {
  const { html, expected } = fixture("linkedin", name);
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 900, hasTouch: true });
  await openAs(page, expected.url, change(html), files);
  await page.bringToFront();
  return member(page);
}

/** Marks that are still coming move what stands below them; a person waits for that, too. */
const comesToRest = (element: Element): Promise<void> =>
  new Promise((done) => {
    const look = (before: number): void => {
      const { top } = element.getBoundingClientRect();
      if (top === before) done();
      else setTimeout(look, 100, top);
    };
    look(Number.NaN);
  });

export type Member = ReturnType<typeof member>;

/** A person before a page: presses with real input, sees what is drawn. */
export function member(page: Page) {
  const list = (name: string): Promise<unknown[]> =>
    page.evaluate((one) => JSON.parse(document.documentElement.dataset[one] ?? "[]"), name);
  const dialogs = (): Promise<Part[]> => ourParts(page, { tag: "dialog" });
  const find = async (selector: string): Promise<ElementHandle> => {
    const found = await page.waitForSelector(selector, { timeout: patience });
    if (!found) throw new Error(`Nothing at ${selector}`);
    return found;
  };
  /** Lists draw their parts anew while one looks: then it is looked for again. */
  const middle = async (selector: string) => {
    const look = async () => {
      const element = await find(selector);
      await element.scrollIntoView();
      await element.evaluate(comesToRest);
      return element.boundingBox();
    };
    const box = await eventually(
      () => look().catch(() => null),
      (found) => found !== null,
    );
    if (!box) throw new Error(`Not drawn: ${selector}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const ours = async (wanted: Parameters<typeof ourParts>[1]) => {
    const parts = await eventually(
      () => ourParts(page, wanted),
      (found) => found.length > 0,
    );
    const place = parts[0] && (await placeOf(page, parts[0]));
    if (!place) throw new Error(`Nothing of ours: ${JSON.stringify(wanted)}`);
    return place;
  };
  return {
    page,
    middle,
    sent: () => list("sent") as Promise<Sent[]>,
    reached: () => list("reached") as Promise<string[]>,
    isAsked: async () => (await eventually(dialogs, (found) => found.length > 0)).length > 0,
    isNotAsked: async () => (await eventually(dialogs, (found) => found.length === 0)).length === 0,
    asked: async () => (await dialogs())[0]?.text ?? "",
    said: async (words: string) =>
      (
        await eventually(
          () => ourParts(page, { class: "notice" }),
          (found) => found.some(({ text }) => text.includes(words)),
        )
      ).some(({ text }) => text.includes(words)),
    focus: async (selector: string) => (await find(selector)).focus(),
    async press(selector: string, way: Way = "mouse") {
      if (way === "Enter" || way === "Space") {
        await (await find(selector)).focus();
        await page.keyboard.press(way);
        return;
      }
      const { x, y } = await middle(selector);
      if (way === "touch") await page.touchscreen.tap(x, y);
      else await page.mouse.click(x, y);
    },
    async pressOurs(wanted: Parameters<typeof ourParts>[1], count = 1) {
      // Our dialog takes no press in its first moment, and neither does a person.
      await pause(600);
      const { x, y } = await ours(wanted);
      await page.mouse.click(x, y, { count });
    },
    ours,
    focused: () => page.evaluate(() => document.activeElement?.id ?? ""),
    close: () => page.close(),
  };
}

/** Consents in our dialog as its level asks for, and waits until the page is free again. */
export async function sendAnyway(who: Member): Promise<void> {
  await who.isAsked();
  await pause(600);
  const [tick] = await ourParts(who.page, { class: "tick" });
  if (tick) {
    const place = await placeOf(who.page, tick);
    if (place) await who.page.mouse.click(place.x, place.y);
  }
  await who.pressOurs({ class: "send" });
  await who.isNotAsked();
  await pause(600);
}
