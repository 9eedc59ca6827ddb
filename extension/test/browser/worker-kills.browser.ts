import { packs } from "netiquette-packs";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openAs } from "../../scripts/chromium.mjs";
import { fixture } from "../../src/networks/fixtures";
import { times, within } from "../endurance";
import { envelope, startTeamServer, type TeamServer } from "../team-server";
import { eventually, files, member, startBrowser } from "./member";
import { ourParts } from "./our-parts";

let browser: Browser;
let address: string;
let server: TeamServer;

beforeAll(async () => {
  const started = await startBrowser();
  address = new URL("popup.html", started.worker.url()).href;
  // A worker that a debugger is attached to does not come back by itself: this connection leaves workers alone.
  const browserWSEndpoint = started.browser.wsEndpoint();
  await started.browser.disconnect();
  const targetFilter = (target: { type(): string }) => target.type() !== "service_worker";
  browser = await puppeteer.connect({ browserWSEndpoint, targetFilter });
  server = await startTeamServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const count = times(20, 1_000);
const reminder = { of: "linkedin:slug:amira", who: "Amira Bos", kind: "ask-why", since: "2026-11-21" };
const to = '[data-to="jarek-wołniak"]';

/** What a team says that holds a press on Connect. */
const policy = (await packs()).find((one) => (one as { name: string }).name === "invitations");

/** Ends the worker as the browser's own task manager would; whether it was there. */
async function kill(): Promise<boolean> {
  const { host } = new URL(browser.wsEndpoint());
  const list = (await (await fetch(`http://${host}/json/list`)).json()) as { id: string; type: string }[];
  const worker = list.find(({ type }) => type === "service_worker");
  if (worker) await fetch(`http://${host}/json/close/${worker.id}`);
  return worker !== undefined;
}

it(
  `${count} times the worker is killed, and no guard, no policy and no reminder is lost`,
  async () => {
    const own = await browser.newPage();
    await own.goto(address);
    const ask = (message: object) => own.evaluate((one) => chrome.runtime.sendMessage(one), message);
    const inForce = async () =>
      own.evaluate(async () => (await chrome.storage.local.get("policy")).policy as { revision: number });
    server.answers.policy = server.sign(envelope({ policy }));
    expect(await ask({ kind: "pair", server: server.address, code: "K7QX-93MPTA" })).toMatchObject({
      paired: true,
    });
    const who = member(await browser.newPage());
    const { html, expected } = fixture("linkedin", "grow-preview-de");
    await openAs(who.page, expected.url, html, files);
    await own.evaluate((one) => chrome.storage.local.set({ reminders: [one] }), reminder);
    let kills = 0;
    for (let at = 1; at <= count; at += 1) {
      if (await kill()) kills += 1;
      // Now and then the team changes its mind at the very moment.
      const revision = 3 + Math.floor(at / 5);
      if (at % 5 === 0)
        server.answers.policy = server.sign(envelope({ sequence: 7 + Math.floor(at / 5), revision, policy }));
      await who.page.bringToFront();
      await who.press(to, "Enter");
      expect(await who.isAsked(), `kill ${at}`).toBe(true);
      await who.page.keyboard.press("Escape");
      expect(await who.isNotAsked(), `kill ${at}`).toBe(true);
      // A worker that is just being ended may not hear the first call.
      const heard = async () => {
        void ask({ kind: "sync-now" }).catch(() => {});
        return (await inForce()).revision;
      };
      expect(await eventually(heard, (now) => now === revision), `kill ${at}`).toBe(revision);
    }
    expect(kills).toBeGreaterThan(count * 0.9);
    expect(await who.sent()).toEqual([]);
    expect(await ourParts(who.page, { tag: "dialog" })).toEqual([]);
    const alarm = await eventually(
      () => own.evaluate(() => chrome.alarms.get("sync")),
      (found) => found !== undefined,
    );
    expect(alarm).toBeDefined();
    const badge = () => own.evaluate(() => chrome.action.getBadgeText({}));
    expect(await eventually(badge, (text) => text === "1")).toBe("1");
    expect(await own.evaluate(async () => (await chrome.storage.local.get("reminders")).reminders)).toEqual([
      reminder,
    ]);
    await who.close();
  },
  within(count, 2_500),
);
