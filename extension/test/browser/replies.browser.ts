import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openAs } from "../../scripts/chromium.mjs";
import { fixture } from "../../src/networks/fixtures";
import { kindReply } from "../../src/shared/replies";
import { today } from "../../src/shared/today";
import { patience } from "../patience";
import { envelope } from "../team-server";
import { eventually, startBrowser } from "./member";
import { objections } from "./objections";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

const words = { en: "Words", nl: "Woorden" };
const rule = {
  id: "own-archive",
  surface: "invitation.received",
  when: { not: { "is-blank": "headline" } },
  level: "advise",
  verdict: "archive",
  says: words,
  because: words,
  but: words,
  source: { text: words, date: "2026" },
  actions: [{ copy: kindReply }],
};
/** A team that archives everybody, with the kind reply. */
const policy = {
  ...envelope(),
  document: {
    format: 2,
    templates: { [kindReply]: { en: "Thank you {first}", nl: "Dank {first}" } },
    rules: [rule],
  },
  digest: "replies",
  receivedAt: "2026-11-20T11:00:00Z",
};
const store = (more: object = {}): Promise<void> =>
  browser.worker.evaluate(
    async (state) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(state);
    },
    { settings: { language: "en" }, ...more },
  );
const stored = (): Promise<Record<string, unknown>> =>
  browser.worker.evaluate(() => chrome.storage.local.get(null));
const kept = async () => (await stored()).replies ?? [];

beforeEach(() => store({ policy }));

async function own(name: string, width = 700): Promise<Page> {
  const page = await browser.browser.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width, height: 900 });
  await page.goto(new URL(name, browser.worker.url()).href);
  await page.waitForSelector("body:not([hidden])");
  return page;
}

const hasCopied = (all: unknown): boolean => Array.isArray(all) && all.length > 0;

it("copying the kind reply from a mark leaves a day behind, and nothing of whom it was for", async () => {
  const who = await browser.visit("invitations-sdui-en");
  await who.pressOurs({ class: "head" });
  await who.pressOurs({ tag: "button", text: "Copy" });
  expect(await eventually(kept, hasCopied)).toEqual([{ on: today() }]);
  expect(Object.keys(await stored()).sort()).toEqual(["fixed", "policy", "replies", "settings"]);
  await who.close();
});

it("copying it in the panel does the same", async () => {
  const { html, expected } = fixture("linkedin", "invitations-sdui-en");
  const panel = await own("panel.html", 360);
  // A tab stands in for the panel here: it has to believe that it is in sight beside the page, and later that it is not,
  // or it would ask itself what is on its page.
  const believe = (value: string) =>
    panel.evaluate((one) => {
      Object.defineProperty(document, "visibilityState", { value: one, configurable: true });
    }, value);
  await believe("visible");
  const page = await browser.browser.newPage();
  await openAs(page, expected.url, html);
  await page.bringToFront();
  await panel.waitForSelector(`[data-template="${kindReply}"]`);
  await believe("hidden");
  await panel.bringToFront();
  await panel.$eval(`details.item:has([data-template="${kindReply}"]) > summary`, (summary) => {
    if (summary instanceof HTMLElement) summary.click();
  });
  await panel.focus(`[data-template="${kindReply}"]`);
  await panel.keyboard.press("Enter");
  expect(await eventually(kept, hasCopied)).toEqual([{ on: today() }]);
  await panel.close();
  await page.close();
});

it("how it was received is noted and counted on the options, by keyboard, and sent to nobody", async () => {
  await store({ replies: [{ on: "2026-11-20" }, { on: "2026-11-21" }] });
  const page = await own("options.html");
  await page.waitForSelector("#reply-1");
  const counts = () => page.$eval("#replies", (part) => part.textContent ?? "");
  expect(await page.$eval("#replies-said", (part) => part.textContent)).toMatch(
    /\(2010, \d+ years ago\)\. .*very positive reactions/,
  );
  const choose = (at: number, letters: string) => async () => {
    // The list is drawn anew after each choice.
    const field = await page.waitForSelector(`#reply-${at}`);
    await field?.focus();
    await page.keyboard.type(letters);
    return JSON.stringify(await kept());
  };
  await eventually(choose(0, "answered"), (all) => all.includes('"outcome":"kind"'));
  expect(await eventually(counts, (text) => text.includes("Answered kindly: 1."))).toContain(
    "Copied 2 times. Answered kindly: 1. No answer: 0. Not well received: 0.",
  );
  await eventually(choose(1, "not used"), (all) => !all.includes("2026-11-21"));
  expect(await kept()).toEqual([{ on: "2026-11-20", outcome: "kind" }]);
  expect(await objections(page)).toEqual([]);
  expect((await stored()).ledger).toBeUndefined();
  await page.close();
});

it("in Dutch, too", async () => {
  await store({ replies: [{ on: "2026-11-20", outcome: "none" }], settings: { language: "nl" } });
  const page = await own("options.html");
  await page.waitForSelector("#reply-0");
  expect(await page.$eval("#replies", (part) => part.textContent)).toContain(
    "Eén keer gekopieerd. Vriendelijk beantwoord: 0. Geen antwoord: 1. Niet goed gevallen: 0.",
  );
  await page.close();
});
