import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page, WebWorker } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchWithExtension } from "../../scripts/chromium.mjs";
import { target } from "../../scripts/inputs.mjs";
import { patience } from "../patience";
import { envelope } from "../team-server";
import { eventually, pause } from "./member";
import { objections } from "./objections";

let browser: Browser;
let worker: WebWorker;
beforeAll(async () => {
  ({ browser, worker } = await launchWithExtension());
});
afterAll(() => browser?.close());

type Item = { id: string; title: { en: string; nl: string }; groups: string[]; kind: string };
const pack = JSON.parse(readFileSync(join(target, "packs/visibility-ownership/pack.json"), "utf8"));
const [shipped] = pack.items as [Item];
const paper = "https://files.example.org/contacts.pdf";
const items = [
  { ...shipped, documentLink: paper },
  { ...shipped, id: "own-sellers", groups: ["sellers"], title: { en: "For sellers", nl: "Voor verkopers" } },
  {
    ...shipped,
    id: "own-buyers",
    groups: ["buyers"],
    kind: "advise",
    title: { en: "For buyers", nl: "Voor inkopers" },
  },
  { ...shipped, id: "own-odd", documentLink: "javascript:alert(1)", title: { en: "Odd", nl: "Vreemd" } },
];

async function panel(language: string): Promise<Page> {
  const pairing = {
    server: "https://n.example.org",
    team: "Sales",
    audience: "a",
    publicKey: "",
    device: "",
  };
  const document = { ...(envelope().policy as object), items };
  const policy = {
    ...envelope(),
    document,
    groups: ["buyers"],
    receivedAt: "2026-11-20T11:00:00Z",
    digest: "d",
  };
  await worker.evaluate(
    async (state) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(state);
    },
    { pairing, policy, settings: { language } },
  );
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: 360, height: 800 });
  await page.goto(new URL("panel.html", worker.url()).href);
  await page.waitForSelector("#agreements-list summary");
  return page;
}

const titles = (page: Page) =>
  page.$$eval("#agreements-list summary", (all) => all.map((one) => one.textContent));

it.each([
  {
    language: "en" as const,
    third: "For buyers",
    count: "3 agreements · your team asks you to confirm 2 of them",
    asks: "asks you to confirm that you have read this",
    where: "Confirm it on n.example.org",
  },
  {
    language: "nl" as const,
    third: "Voor inkopers",
    count: "3 afspraken · je team vraagt je er 2 te bevestigen",
    asks: "te bevestigen dat je dit hebt gelezen",
    where: "Bevestigen op n.example.org",
  },
])(
  "what was agreed stands in the panel, by keyboard, in $language",
  async ({ language, third, count, asks, where }) => {
    const page = await panel(language);
    expect(await titles(page)).toEqual([
      shipped.title[language],
      third,
      language === "en" ? "Odd" : "Vreemd",
    ]);
    expect(await page.$eval("#agreements-count", (part) => part.textContent)).toBe(count);
    await page.focus("#agreement-0 summary");
    await page.keyboard.press("Enter");
    const open = await page.$eval("#agreement-0", (part) => ({
      words: part.textContent,
      links: [...part.querySelectorAll("a")].map((link) => [link.href, link.rel, link.textContent]),
    }));
    expect(open.words).toContain(asks);
    expect(open.words).toContain("2027");
    expect(open.links).toContainEqual([paper, "noopener noreferrer", expect.any(String)]);
    expect(open.links).toContainEqual(["https://n.example.org/agreements", "noopener noreferrer", where]);
    expect(await objections(page)).toEqual([]);
    // The panel looks again every other second; what somebody reads stays open.
    await pause(2_500);
    expect(await page.$eval("#agreement-0", (part) => (part as HTMLDetailsElement).open)).toBe(true);
    const odd = await page.$$eval("#agreement-2 a", (links) => links.map((link) => link.href));
    expect(odd.filter((href) => !href.startsWith("https:"))).toEqual([]);
    await page.close();
  },
);

it("without a team nothing is agreed, and nothing of it is shown", async () => {
  const page = await panel("en");
  await worker.evaluate(() => chrome.storage.local.remove(["pairing", "policy"]));
  const hidden = () => page.$eval("#agreements", (part) => (part as HTMLElement).hidden);
  await page.bringToFront();
  expect(await eventually(hidden, Boolean)).toBe(true);
  await page.close();
});
