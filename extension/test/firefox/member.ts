import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { openAs } from "../../scripts/chromium.mjs";
import { findFirefox, howToGetFirefox, launchFirefox, ownPage } from "../../scripts/firefox.mjs";
import { hostName } from "../../src/advice/host";
import { fixture } from "../../src/networks/fixtures";
import { eventually, pause, type Way } from "../browser/member";
import { patience } from "../patience";
import { contextOf, ourParts, placeOf, send } from "./inside";

const behaviour = join(import.meta.dirname, "../../src/networks/linkedin/fixtures/behaviour.js");
const files = { "/fixture/behaviour.js": readFileSync(behaviour, "utf8") };

/** Never left out silently. */
export const hasFirefox = findFirefox() !== undefined;
if (!hasFirefox) process.stderr.write(`${howToGetFirefox}\n`);

/** Starts a Firefox in which somebody with the extension looks at a network. */
export async function startFirefox(
  preferences: Record<string, unknown> = {},
  env: Record<string, string> = {},
) {
  const browser = await launchFirefox({ preferences, env });
  // Whatever is asked of the extension's own API is asked on a page of its own.
  const own = await openOwn(browser, "popup.html");
  await eventually(
    () => own.evaluate(() => chrome.alarms.get("sync")),
    (alarm) => alarm !== undefined,
  );
  return {
    browser,
    own,
    openOwn: (name: string) => openOwn(browser, name),
    async visit(name: string) {
      const { html, expected } = fixture("linkedin", name);
      const page = await newPage(browser);
      await openAs(page, expected.url, html, files);
      // A mark takes a row of its own: what stands below it moves, once.
      if (expected.items.some(({ surface }) => surface === "invitation.received"))
        await page.waitForSelector(hostName, { timeout: patience });
      return member(page);
    },
    async open(address: string) {
      const page = await newPage(browser);
      await page.goto(address, { waitUntil: "load" });
      return member(page);
    },
  };
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: 1000, height: 900 });
  return page;
}

/** Firefox never says that a page of an extension has been loaded, so it is looked at until it has. */
async function openOwn(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage();
  const url = ownPage(name);
  await send(page, "browsingContext.navigate", { context: contextOf(page), url, wait: "none" });
  await eventually(
    () => page.evaluate(() => document.body?.hidden === false && location.protocol).catch(() => false),
    (protocol) => protocol === "moz-extension:",
  );
  return page;
}

export type Member = ReturnType<typeof member>;

/** A person before a page: presses with real input, sees what is drawn. */
function member(page: Page) {
  const list = (name: string) =>
    page.evaluate((one) => JSON.parse(document.documentElement.dataset[one] ?? "[]"), name);
  const dialogs = () => ourParts(page, { tag: "dialog" });
  return {
    page,
    sent: () => list("sent") as Promise<{ to: string; note: string }[]>,
    reached: () => list("reached") as Promise<string[]>,
    isAsked: async () => (await eventually(dialogs, (found) => found.length > 0)).length > 0,
    isNotAsked: async () => (await eventually(dialogs, (found) => found.length === 0)).length === 0,
    async press(selector: string, way: Way = "mouse") {
      const control = await page.waitForSelector(selector);
      if (!control) throw new Error(`Nothing at ${selector}`);
      if (way === "mouse") return control.click();
      if (way === "touch") return control.tap();
      await control.focus();
      return page.keyboard.press(way === "Space" ? " " : way);
    },
    async pressOurs(wanted: { tag?: string; class?: string }) {
      // Our dialog takes no press in its first moment, and neither does a person.
      await pause(700);
      const [part] = await eventually(
        () => ourParts(page, wanted),
        (found) => found.length > 0,
      );
      if (!part) throw new Error(`Nothing of ours: ${JSON.stringify(wanted)}`);
      const { x, y } = await placeOf(page, part);
      await page.mouse.click(x, y);
    },
    words: async (of: string) => (await ourParts(page, { class: of })).map(({ text }) => text),
    close: () => page.close(),
  };
}
