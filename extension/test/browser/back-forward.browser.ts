import { expect, it } from "vitest";
import { launchWithExtension } from "../../scripts/chromium.mjs";
import { hostName } from "../../src/advice/host";
import { patience } from "../patience";
import { serveDemo } from "./demo-server";
import { eventually, member, pause } from "./member";

const connect = '[data-list="people"] [role="listitem"] button:has(svg[data-icon="connect"])';

it("a page that comes back as it was left holds presses, and knows what was chosen meanwhile", async () => {
  const demo = await serveDemo("max-age=60");
  const { browser, worker } = await launchWithExtension({
    args: ["--lang=en-US"],
    withoutArgs: ["--disable-back-forward-cache"],
  });
  const page = await browser.newPage();
  const who = member(page);
  const settle = (settings: object) =>
    worker.evaluate((now) => chrome.storage.local.set({ settings: now }), settings);
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(`${demo.origin}/demo/people`);
  await page.bringToFront();
  await who.press(connect);
  expect(await who.isAsked()).toBe(true);
  await page.evaluate(() => {
    document.documentElement.dataset.left = "so";
  });
  await page.goto(`${demo.origin}/demo/invitations`);
  await page.waitForSelector(hostName, { timeout: patience });
  await settle({ language: "nl" });
  await page.goBack();
  expect(await page.evaluate(() => document.documentElement.dataset.left)).toBe("so");
  // What was asked before is still asked, or was put aside; either way nothing went out.
  await page.keyboard.press("Escape");
  expect(await who.isNotAsked()).toBe(true);
  await pause(500);
  await who.press(connect);
  expect(await who.isAsked()).toBe(true);
  const asked = await eventually(who.asked, (text) => text.includes("Eerst een persoonlijk woord?"));
  expect(asked).toContain("Eerst een persoonlijk woord?");
  await browser.close();
  demo.stop();
});
