import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page, WebWorker } from "puppeteer-core";
import { target } from "../../scripts/inputs.mjs";
import { patience } from "../patience";
import { objections } from "./objections";

/** Chromium's own side panel, opened by a press as a member opens it. */
export async function openPanel({ browser, worker }: { browser: Browser; worker: WebWorker }): Promise<Page> {
  const popup = await browser.newPage();
  await popup.goto(new URL("popup.html", worker.url()).href);
  await popup.bringToFront();
  await popup.waitForSelector("body:not([hidden]) #panel");
  await popup.click("#panel");
  const isPanel = (one: { url(): string }) => one.url().endsWith("/panel.html");
  const panel = await (await browser.waitForTarget(isPanel, { timeout: patience })).asPage();
  await popup.close();
  return panel;
}

const pictures = join(target, "pictures");

/** A picture by day and by night; what a checker objects to is given back. */
export async function photograph(page: Page, name: string): Promise<string[]> {
  mkdirSync(pictures, { recursive: true });
  const objected: string[] = [];
  for (const scheme of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    objected.push(...(await objections(page)));
    await page.screenshot({ path: join(pictures, `${name}-${scheme}.png`) });
  }
  return objected;
}
