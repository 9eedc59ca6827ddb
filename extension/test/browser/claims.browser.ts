import type { Browser, Page, WebWorker } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchWithExtension, openAs } from "../../scripts/chromium.mjs";
import { fixture } from "../../src/networks/fixtures";
import { patience } from "../patience";
import { envelope } from "../team-server";
import { eventually, files, member } from "./member";
import { objections } from "./objections";

let browser: Browser;
let worker: WebWorker;
beforeAll(async () => {
  ({ browser, worker } = await launchWithExtension({ args: ["--lang=en-US"] }));
});
afterAll(() => browser?.close());

const store = (state: object): Promise<void> =>
  worker.evaluate(async (values) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(values);
  }, state);

async function open(name: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: 700, height: 900 });
  await page.goto(new URL(name, worker.url()).href);
  return page;
}

async function options(): Promise<Page> {
  const page = await open("options.html");
  await page.waitForSelector("#strikes .dot");
  return page;
}

const year = new Date().getFullYear();
const ignored = { notes: [], ignored: ["2026-11-01", "2026-11-02"] };

const team = (parameters: object) => ({
  pairing: { server: "https://n.example.org", team: "Sales", audience: "a", publicKey: "", device: "" },
  policy: {
    ...envelope(),
    document: { format: 2, parameters, rules: [] },
    digest: JSON.stringify(parameters),
    receivedAt: "2026-11-20T11:00:00Z",
  },
});

it.each([
  {
    language: "en",
    said: "Said by Thomas Waldman, in person, at LinkedIn's launch in the Netherlands (2010, ",
    ago: "years ago",
  },
  {
    language: "nl",
    said: "Gezegd door Thomas Waldman, mondeling, bij de start van LinkedIn in Nederland (2010, ",
    ago: "jaar geleden",
  },
])(
  "the figure beside the dots says who said it, when, and how long ago, in $language",
  async ({ language, said, ago }) => {
    await store({ settings: { language }, diary: ignored });
    const page = await options();
    expect(await page.$$eval("#strikes .dot", (dots) => dots.length)).toBe(5);
    expect(await page.$$eval("#strikes .full", (dots) => dots.length)).toBe(2);
    expect(await page.$eval("#strikes-source p", (part) => part.textContent)).toContain(
      `${said}${year - 2010} ${ago})`,
    );
    await page.focus("#strikes-source summary");
    await page.keyboard.press("Enter");
    const others = await page.$$eval("#strikes-source li", (all) => all.map((one) => one.textContent ?? ""));
    expect(others).toHaveLength(5);
    expect(others.filter((one) => one.includes(ago)).length).toBeGreaterThan(3);
    expect(await page.$eval("#notes-source", (part) => part.textContent)).toContain("LinkedIn");
    expect(await objections(page)).toEqual([]);
    await page.close();
  },
);

it("a team's own figure takes its place, with the team's source", async () => {
  const source = {
    text: { en: "a colleague", nl: "een collega" },
    author: "Noor",
    date: `${year - 1}`,
    says: { en: "Two.", nl: "Twee." },
  };
  await store({
    settings: { language: "en" },
    diary: ignored,
    ...team({ idkLimit: { value: 2, sources: [source] } }),
  });
  const page = await options();
  expect(await page.$$eval("#strikes .dot", (dots) => dots.length)).toBe(2);
  expect(await page.$eval("#strikes-source", (part) => part.textContent)).toBe(
    `Said by Noor, a colleague (${year - 1}, 1 year ago). Two.`,
  );
  expect(await page.$eval("#strikes-limit", (part) => (part as HTMLElement).hidden)).toBe(false);
  expect(await page.$eval("#strikes-limit", (part) => part.textContent)).toContain("From 2 on");
  await page.close();
});

it("a figure for which nobody is named is shown without a source", async () => {
  await store({ settings: { language: "en" }, diary: ignored, ...team({ idkLimit: { value: 4 } }) });
  const page = await options();
  expect(await page.$$eval("#strikes .dot", (dots) => dots.length)).toBe(4);
  expect(await page.$eval("#strikes-source", (part) => part.textContent)).toBe("");
  await page.close();
});

it("a held press says how old the source of what it says is", async () => {
  await store({ settings: { language: "en" }, diary: { notes: [], ignored: Array(5).fill("2026-11-01") } });
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 900, hasTouch: true });
  const { html, expected } = fixture("linkedin", "grow-preview-de");
  await openAs(page, expected.url, html, files);
  await page.bringToFront();
  const who = member(page);
  await who.press('[data-to="jarek-wołniak"]');
  const words = await eventually(who.asked, (text) => text.includes("Five people or more"));
  expect(words).toMatch(/\(20\d\d(-\d\d)?, (\d+ years? ago|last month|this month|\d+ months ago)\)/);
  await page.close();
});

it("the panel names the source of what it says, and its age", async () => {
  await store({ settings: { language: "en", place: "beside" } });
  const { html, expected } = fixture("linkedin", "invitations-sdui-en");
  const panel = await open("panel.html");
  // A tab stands in for the panel here: it has to believe that it is in sight beside the page.
  await panel.evaluate(() => Object.defineProperty(document, "visibilityState", { value: "visible" }));
  const page = await browser.newPage();
  await openAs(page, expected.url, html);
  await page.bringToFront();
  const said = () => panel.evaluate(() => document.body.textContent ?? "");
  const text = await eventually(said, (all) => all.includes("Source:"));
  expect(text).toMatch(/Source: [^(]+\(20\d\d(-\d\d)?, \d+ years ago\)/);
  await panel.close();
  await page.close();
});
