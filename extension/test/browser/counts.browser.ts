import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hostName } from "../../src/advice/host";
import { mondayOf } from "../../src/shared/counts";
import { patience } from "../patience";
import { envelope, startTeamServer, type TeamServer, token } from "../team-server";
import { serveDemo } from "./demo-server";
import { eventually, type Member, pause, sendAnyway, startBrowser } from "./member";
import { objections } from "./objections";
import { openPanel, photograph } from "./panel";

let browser: Awaited<ReturnType<typeof startBrowser>>;
let server: TeamServer;
let options: Page;

const ticket = "hIbbXH9ZB3b0yEVyZ1pKkVwz0Vn3lG7cYxZ2m1nQe5A";
const words = { en: "Words", nl: "Woorden" };
const rule = (id: string, surface: string, when: object, says: string, level: string) => ({
  id,
  surface,
  when,
  level,
  says: { en: says, nl: `${says} (nl)` },
  because: words,
  but: words,
  source: { text: words, date: "2026" },
});
const everybody = { not: { "is-blank": "headline" } };
const sends = { "is-one-of": "connect-sends", values: ["at-once", "perhaps"] };
const guidelines = {
  format: 2,
  rules: [
    rule("own-look", "invitation.received", everybody, "Look at the profile", "advise"),
    rule("own-note", "invitation.connect", sends, "Write a note", "advise"),
  ],
  watching: [
    rule("own-decline", "invitation.received", everybody, "I would decline", "advise"),
    rule("own-stop", "invitation.connect", sends, "I would stop this", "block"),
  ],
};

beforeAll(async () => {
  [browser, server] = [await startBrowser(), await startTeamServer()];
  const policy = server.sign(envelope({ policy: guidelines }));
  server.answers.policy = { ...policy, headers: { ...policy.headers, "Netiquette-Ticket": ticket } };
  await browser.worker.evaluate(() => chrome.storage.local.set({ settings: { language: "en" } }));
  options = await browser.browser.newPage();
  options.setDefaultTimeout(patience);
  await options.goto(new URL(`options.html#pair=${server.address},K7QX-93MPTA`, browser.worker.url()).href);
  await options.waitForSelector("#rules details");
  await options.focus("#pair");
  await options.keyboard.press("Enter");
  await eventually(stored, ({ policy: has }) => has !== undefined);
});
afterAll(async () => {
  await browser?.browser.close();
  await server?.stop();
});

const stored = (): Promise<Record<string, unknown>> =>
  browser.worker.evaluate(() => chrome.storage.local.get(null));
type Counted = Record<string, Record<string, number>>;
const counted = async (): Promise<Counted> =>
  ((await stored()).counts as Record<string, Counted> | undefined)?.[mondayOf(Date.now())] ?? {};

/** Counts are written down two seconds after they were counted. */
const afterwards = (isRight: (week: Counted) => boolean) => eventually(counted, isRight);

const settle = (settings: object) =>
  browser.worker.evaluate((now) => chrome.storage.local.set({ settings: now }), settings);
const heardIn = (panel: Page, part: string) =>
  panel.waitForSelector(`${part} [role=status]:not(:empty)`, { timeout: patience });

let who: Member;
const connect = '[data-to="jarek-wołniak"]';

it("marks count once for a person, and what only watches counts with them", async () => {
  who = await browser.visit("invitations-sdui-en");
  const week = await afterwards((now) => now["own-decline"] !== undefined && now["own-look"] !== undefined);
  const shown = week["own-look"]?.shown ?? 0;
  expect(shown).toBeGreaterThan(1);
  expect(week).toEqual({ "own-look": { shown }, "own-decline": { watched: shown } });
  await who.pressOurs({ class: "head" });
  await who.pressOurs({ class: "doubt" });
  expect((await afterwards((now) => now["own-look"]?.unfit !== undefined))["own-look"]).toEqual({
    shown,
    unfit: 1,
  });
  await who.close();
});

it("a held press counts as said, and as left at that or gone against", async () => {
  who = await browser.open("grow-preview-de");
  await who.press(connect);
  expect(await who.isAsked()).toBe(true);
  await who.page.keyboard.press("Escape");
  expect(await who.isNotAsked()).toBe(true);
  expect((await afterwards((now) => now["own-note"]?.heeded !== undefined))["own-note"]).toEqual({
    shown: 1,
    heeded: 1,
  });
  await who.press(connect);
  await sendAnyway(who);
  await who.press(connect);
  await eventually(who.sent, (sent) => sent.length > 0);
  const week = await afterwards((now) => now["own-note"]?.overridden !== undefined);
  expect(week["own-note"]).toEqual({ shown: 2, heeded: 1, overridden: 1 });
  // One occasion, however often it is pressed; the rules have to be made ready at the first.
  expect(week["own-stop"]?.watched).toBe(1);
  await who.close();
});

it("beside the page what stands in the panel counts as said, and there one says that a rule does not fit", async () => {
  const before = await counted();
  await settle({ language: "en", place: "beside" });
  who = await browser.open("invitations-sdui-en");
  const panel = await openPanel(browser);
  await who.page.bringToFront();
  const lines = () => panel.$$eval("#items .says", (all) => all.map((one) => one.textContent));
  const said = (await eventually(lines, (all) => all.includes("Look at the profile"))).length;
  const shown = (before["own-look"]?.shown ?? 0) + said;
  const first = "#items li:first-child";
  expect(await panel.$(`${first} [role=status]:empty`)).not.toBeNull();
  await panel.click(`${first} summary`);
  await panel.click(`${first} [data-doubt="own-look"]`);
  await heardIn(panel, first);
  await panel.click(`${first} [data-doubt="own-look"]`);
  const unfit = (before["own-look"]?.unfit ?? 0) + 1;
  expect((await afterwards((now) => now["own-look"]?.unfit === unfit))["own-look"]).toEqual({ shown, unfit });
  expect(await photograph(panel, "panel-doubt-en")).toEqual([]);
  await who.close();

  who = await browser.open("grow-preview-de");
  who.page.on("dialog", (dialog) => void dialog.dismiss());
  await who.press(connect);
  const asked = () => panel.$eval(first, (one) => one.textContent).catch(() => "");
  const words = "What you were asked about last";
  expect(await eventually(asked, (text) => text.startsWith(words))).toContain("Write a note");
  await panel.click(`${first} [data-doubt="own-note"]`);
  await heardIn(panel, first);
  const week = await afterwards((now) => now["own-note"]?.unfit !== undefined);
  expect(week["own-note"]).toEqual({ shown: 3, heeded: 2, overridden: 1, unfit: 1 });
  expect(await photograph(panel, "panel-held-en")).toEqual([]);
  await settle({ language: "nl", place: "beside" });
  expect(await eventually(asked, (text) => text.includes("Past hier niet"))).toContain("Geteld voor je team");
  expect(await photograph(panel, "panel-held-nl")).toEqual([]);
  await settle({ language: "en" });
  await panel.close();
  await who.close();
});

it("what is practised on the demo network counts for nothing", async () => {
  const before = await counted();
  const demo = await serveDemo();
  const page = await browser.browser.newPage();
  await page.goto(`${demo.origin}/demo/invitations`);
  await page.bringToFront();
  await page.waitForSelector(hostName, { timeout: patience });
  await pause(2_500);
  expect(await counted()).toEqual(before);
  await page.close();
  demo.stop();
});

it("the options show it in words before anybody hears of it, and the report holds nothing else", async () => {
  await options.bringToFront();
  const shown = () => options.$eval("#counts", (part) => part.textContent ?? "");
  expect(await eventually(shown, (text) => text.includes("I would stop this"))).toContain(
    "Write a noteSaid: 3 · Left at that: 2 · Gone on all the same: 1 · Did not fit: 1",
  );
  expect(await objections(options)).toEqual([]);
  const week = await counted();
  await browser.worker.evaluate(
    async (counts) => {
      await chrome.storage.local.set({ counts });
      await chrome.alarms.create("report", { when: Date.now() });
    },
    { [mondayOf(Date.now(), 1)]: week },
  );
  const reports = async () => server.requests.filter(({ path }) => path === "/api/v1/counts");
  const [report] = await eventually(reports, (all) => all.length > 0);
  expect(report?.authorization).toBeUndefined();
  const none = { shown: 0, heeded: 0, overridden: 0, unfit: 0, watched: 0 };
  expect(JSON.parse(report?.body ?? "")).toEqual({
    ticket,
    counts: Object.entries(week).map(([id, tally]) => ({ rule: id, ...none, ...tally })),
  });
  await eventually(stored, ({ counts }) => JSON.stringify(counts) === "{}");
});

it("nothing that left in all that time names anybody, or this browser but on requests for the policy", async () => {
  const { pairing, ledger } = (await stored()) as {
    pairing: { device: string };
    ledger: { address: string }[];
  };
  expect(ledger.map(({ address }) => new URL(address).pathname)).toEqual(
    server.requests.map(({ path }) => path),
  );
  for (const { path, body, authorization } of server.requests) {
    expect(`${path} ${body}`).not.toMatch(/jarek|sanne|linkedin|Amira|profile/i);
    expect(body).not.toContain(pairing.device);
    expect(body).not.toContain(token);
    if (authorization !== undefined) expect(path).toBe("/api/v1/policy");
  }
});

it("who does not want to be counted is not, and nothing waits to be sent", async () => {
  await browser.worker.evaluate((counts) => chrome.storage.local.set({ counts }), {
    [mondayOf(Date.now(), 1)]: { "own-note": { shown: 3 } },
  });
  await options.bringToFront();
  await options.focus("#counts-share");
  await options.keyboard.press("Space");
  await eventually(stored, ({ counts }) => counts === undefined);
  expect(await options.$eval("#counts", (part) => part.textContent)).toBe(
    "Nothing is counted. Your team notices nothing of that.",
  );
  who = await browser.visit("invitations-sdui-en");
  await who.pressOurs({ class: "head" });
  await pause(2_500);
  expect((await stored()).counts).toBeUndefined();
  await who.close();
});
