import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page, WebWorker } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchWithExtension } from "../../scripts/chromium.mjs";
import { patience } from "../patience";
import { startTeamServer, type TeamServer, token } from "../team-server";
import { eventually } from "./member";

let browser: Browser;
let worker: WebWorker;
let server: TeamServer;
const downloads = mkdtempSync(join(tmpdir(), "netiquette-"));

beforeAll(async () => {
  ({ browser, worker } = await launchWithExtension());
  server = await startTeamServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(downloads, { recursive: true, force: true });
});

const kept = {
  settings: { language: "en" },
  answers: { "linkedin:slug:amira": { relation: "met" } },
  remembered: { "linkedin:me": { upkeep: true, "last-upkeep-on": "2026-01-01" } },
  reminders: [{ of: "linkedin:slug:amira", who: "Amira Bos", kind: "ask-why", since: "2026-11-20" }],
  diary: { notes: ["2026-11-20"], ignored: ["2026-11-02"] },
  replies: [{ on: "2026-11-20", outcome: "kind" }],
  reasons: [{ at: "2026-11-20T11:00:00Z", surface: "invitation.connect", reason: "We met at the fair" }],
  spent: { on: "2026-11-20", full: 3, turn: 12, led: "out-02-instant-connect" },
  personal: { format: 2, layer: "personal", dials: {}, changes: { "in-01-standard-text": { off: true } } },
};

const all = (): Promise<Record<string, unknown>> => worker.evaluate(() => chrome.storage.local.get(null));
const tokens = (): Promise<number> =>
  worker.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const opening = indexedDB.open("netiquette", 1);
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction("tokens").objectStore("tokens").count();
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
  );

/** The options of somebody in a team, of whom something is kept. */
async function open(): Promise<Page> {
  await worker.evaluate(async (state) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(state);
  }, kept);
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(new URL(`options.html#pair=${server.address},K7QX-93MPTA`, worker.url()).href);
  await page.waitForSelector("#rules details");
  await tabTo(page, "pair");
  await page.keyboard.press("Enter");
  await eventually(all, ({ policy, ledger }) => policy !== undefined && isOver(ledger));
  return page;
}

const isOver = (ledger: unknown): boolean =>
  Array.isArray(ledger) && ledger.every((one) => one.outcome !== undefined);

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute("href") || "");

/** Goes on with Tab until it has come to a control. */
async function tabTo(page: Page, wanted: string, most = 200): Promise<void> {
  for (let at = 0; at < most; at += 1) {
    if ((await focused(page)) === wanted) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${wanted}`);
}

/** By the list of sections, as somebody does who knows the page. */
async function toData(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector("#rules details");
  await tabTo(page, "#data", 20);
  await page.keyboard.press("Enter");
  await tabTo(page, "export", 2);
}

const said = (page: Page) => page.$eval("#data-said", (part) => part.textContent ?? "");

it("the file holds what is kept and nothing more, and not what proves who asks", async () => {
  const page = await open();
  const session = await page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
  await toData(page);
  const before = await all();
  await page.keyboard.press("Enter");
  const names = async () => readdirSync(downloads).filter((name) => name.endsWith(".json"));
  const [name = ""] = await eventually(names, (found) => found.length > 0);
  expect(name).toMatch(/^netiquette-\d{4}-\d\d-\d\d\.json$/);
  const content = readFileSync(join(downloads, name), "utf8");
  expect(JSON.parse(content)).toEqual(before);
  expect(Object.keys(before).sort()).toEqual(
    [...Object.keys(kept), "fixed", "ledger", "pairing", "policy", "sync"].sort(),
  );
  expect(content).not.toContain(token);
  expect(await said(page)).toContain("on its way to your downloads");
  await page.close();
});

it("erasing takes all that is one's own and leaves the team, by keyboard alone", async () => {
  const page = await open();
  const before = await tokens();
  await toData(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, "erase-yes", 4);
  await page.keyboard.press("Enter");
  const left = await eventually(all, (state) => !("diary" in state));
  expect(Object.keys(left).sort()).toEqual(["fixed", "pairing", "policy", "settings", "sync"]);
  expect(before).toBeGreaterThan(0);
  expect(await tokens()).toBe(before);
  expect(await eventually(() => said(page), Boolean)).toContain("Erased.");
  expect(await focused(page)).toBe("erase");
  await page.close();
});

it("Escape keeps everything", async () => {
  const page = await open();
  await toData(page);
  const before = await all();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, "erase-no", 4);
  await page.keyboard.press("Escape");
  expect(await page.$eval("#erasing", (dialog) => (dialog as HTMLDialogElement).open)).toBe(false);
  expect(await all()).toEqual(before);
  await page.close();
});

it("with the team ticked nothing is left but the settings and the one request that said good-bye", async () => {
  const page = await open();
  await toData(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, "erase-team", 4);
  await page.keyboard.press("Space");
  await tabTo(page, "erase-yes", 4);
  await page.keyboard.press("Enter");
  const left = await eventually(all, ({ pairing, ledger }) => pairing === undefined && isOver(ledger));
  expect(Object.keys(left).sort()).toEqual(["fixed", "ledger", "settings"]);
  expect(left.settings).toEqual({ language: "en" });
  expect(left.ledger).toMatchObject([{ method: "DELETE", address: `${server.address}/api/v1/device` }]);
  expect(await tokens()).toBe(0);
  expect(server.requests.at(-1)).toMatchObject({ method: "DELETE", body: "" });
  await page.close();
});
