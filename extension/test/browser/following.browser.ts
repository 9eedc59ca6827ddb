import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describePage } from "../../scripts/chromium.mjs";
import { target } from "../../scripts/inputs.mjs";
import { hostName } from "../../src/advice/host";
import type { PageDescription } from "../../src/shared/messages";
import { eventually, type Member, pause, startBrowser } from "./member";
import { ourParts } from "./our-parts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

const settle = (settings: object): Promise<void> =>
  browser.worker.evaluate(async (now) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ settings: now });
  }, settings);

/** As LinkedIn may do it: of the card nothing is left that could be told by its looks. */
async function open(): Promise<Member> {
  const who = await browser.visit("invitations-sdui-en");
  await who.page.evaluate(() => {
    window.addEventListener("click", ({ target }) => {
      const control = target instanceof Element ? target.closest('button,a[href="#accept"]') : null;
      if (control) setTimeout(() => control.closest('[role="listitem"]')?.replaceChildren("…"), 50);
    });
  });
  return who;
}

const accept = (name: string) => `[aria-label="Accept ${name}’s invitation"]`;
const offered = async (who: Member) => (await ourParts(who.page, { class: "follow-up" }))[0]?.text ?? "";
const shown = (who: Member, isRight: (text: string) => boolean) => eventually(() => offered(who), isRight);
const waiting = (who: Member) =>
  who.page.$$eval('[role="listitem"] [aria-label^="Accept"]', (all) => all.length);
const isThere = (text: string) => text !== "";

it("after the press that accepts, what to ask is offered in a corner, whatever becomes of the card", async () => {
  await settle({ language: "en" });
  const who = await open();
  await who.press(accept("Teun Wildervank"));
  const line = "Accepted. Now ask what made this person think of you.";
  expect(await shown(who, isThere)).toContain("After accepting Teun Wildervank");
  expect(await offered(who)).toContain(line);
  expect(
    await eventually(
      () => waiting(who),
      (count) => count < 3,
    ),
  ).toBe(2);
  await who.pressOurs({ class: "head", text: "Good to know" });
  expect(await shown(who, (text) => text.includes("Teun,"))).toContain("Copy");
  await who.press(accept("Sanne Verbruggen"));
  expect(await shown(who, (text) => text.includes("Sanne"))).toContain("how you can help");
  expect(await ourParts(who.page, { class: "follow-up" })).toHaveLength(1);
  await who.pressOurs({ class: "close" });
  expect(await shown(who, (text) => text === "")).toBe("");
  await who.close();
});

it("nothing comes of an Ignore, nor of a press by a script, and on another page it is over", async () => {
  await settle({ language: "en" });
  const who = await open();
  await who.page.$eval(accept("Teun Wildervank"), (one) => (one as HTMLElement).click());
  await who.press('[aria-label="Ignore an invitation to connect from Sanne Verbruggen"]');
  await pause(600);
  expect(await offered(who)).toBe("");
  await who.press(accept("Jarek Wołniak"));
  expect(await shown(who, isThere)).toContain("Jarek");
  await who.page.evaluate(() => history.pushState({}, "", "/feed/"));
  expect(await shown(who, (text) => text === "")).toBe("");
  await who.close();
});

it("beside the page it stands in the panel, and nothing is inserted", async () => {
  await settle({ language: "en", place: "beside" });
  const who = await browser.open("invitations-sdui-en");
  const first = async () => ((await describePage(browser.worker)) as PageDescription | null)?.items[0];
  await eventually(first, (item) => item !== undefined);
  await who.press(accept("Teun Wildervank"));
  const item = await eventually(first, (one) => one?.treatment === "accepted");
  expect(item).toMatchObject({ treatment: "accepted", label: "Teun Wildervank" });
  expect(item?.advice?.findings[0]?.copy[0]?.words).toContain("Teun");
  expect(await who.page.$$eval(hostName, (all) => all.length)).toBe(0);
  await who.close();
});

it.each([
  { language: "en", scheme: "light", width: 1000 },
  { language: "en", scheme: "dark", width: 1000 },
  { language: "nl", scheme: "light", width: 360 },
])("has its place ($language, $scheme, $width)", async ({ language, scheme, width }) => {
  await settle({ language });
  const who = await open();
  await who.page.setViewport({ width, height: 780, hasTouch: true });
  await who.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  mkdirSync(join(target, "pictures"), { recursive: true });
  const picture = (name: string) =>
    who.page.screenshot({ path: join(target, "pictures", `${name}-${language}-${scheme}-${width}.png`) });
  await who.press(accept("Teun Wildervank"));
  expect(await shown(who, isThere)).toContain("Teun");
  expect(
    await eventually(
      () => waiting(who),
      (count) => count < 3,
    ),
  ).toBe(2);
  await pause(300);
  await picture("follow-up");
  const word = language === "nl" ? "Goed om te weten" : "Good to know";
  const place = await who.ours({ class: "head", text: word });
  await who.page.mouse.click(place.x, place.y);
  expect(await shown(who, (text) => text.includes("Teun,"))).toContain("Teun,");
  await picture("follow-up-open");
  await who.close();
});
