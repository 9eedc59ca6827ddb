import type { Browser, Page, WebWorker } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchWithExtension } from "../../scripts/chromium.mjs";
import { patience } from "../patience";
import { startTeamServer, type TeamServer } from "../team-server";
import { eventually } from "./member";

let browser: Browser;
let worker: WebWorker;
let server: TeamServer;

beforeAll(async () => {
  ({ browser, worker } = await launchWithExtension());
  server = await startTeamServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const open = async (name: string, language = "en"): Promise<Page> => {
  await worker.evaluate(
    async (settings) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set({ settings });
    },
    { language },
  );
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(new URL(name, worker.url()).href);
  await page.waitForSelector("body:not([hidden])");
  return page;
};

/** The link as the administrator's screen makes it: see PairingLink in admin-ui. */
const linkFor = (address: string, code = "K7QX-93MPTA"): string =>
  `${address}/pair#pair=${encodeURIComponent(`${address}/`)},${code}`;

/** Copies and pastes as a person does. */
async function paste(page: Page, field: string, words: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((text) => navigator.clipboard.writeText(text), words);
  await page.focus(field);
  await page.keyboard.down("Control");
  await page.keyboard.press("v");
  await page.keyboard.up("Control");
}

const valuesOf = (page: Page) =>
  page.evaluate(() =>
    ["server", "code"].map((id) => document.querySelector<HTMLInputElement>(`#${id}`)?.value),
  );
const outcomeOf = (page: Page) => page.$eval("#outcome", (part) => part.textContent ?? "");
const says = (page: Page, words: string) =>
  eventually(
    () => outcomeOf(page),
    (said) => said.includes(words),
  );

beforeEach(() => {
  server.requests.length = 0;
});

describe.each(["welcome.html", "options.html"])("the administrator's link, pasted on %s", (name) => {
  it("fills in address and code, and one press joins", async () => {
    const page = await open(name);
    await paste(page, "#server", linkFor(server.address));
    expect(await says(page, "The link is read")).toContain("The link is read");
    expect(await valuesOf(page)).toEqual([`${server.address}/`, "K7QX-93MPTA"]);
    expect(server.requests).toEqual([]);
    await page.keyboard.press("Enter");
    expect(await says(page, "You belong to Sales now")).toContain("You belong to Sales now");
    expect(server.requests[0]).toMatchObject({ path: "/api/v1/pairings", body: '{"code":"K7QX-93MPTA"}' });
    await page.close();
  });
});

describe("a link that cannot be used", () => {
  it.each([
    ["en", "This link is not complete"],
    ["nl", "Deze link is niet compleet"],
  ])("is said so at once when a part of it is missing (%s)", async (language, words) => {
    const page = await open("options.html", language);
    await paste(page, "#server", linkFor(server.address).split(",")[0] ?? "");
    expect(await says(page, words)).toContain(words);
    await page.keyboard.press("Enter");
    expect(await page.$eval("#server", (field) => field.ariaInvalid)).toBe("true");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("server");
    expect(server.requests).toEqual([]);
    await page.close();
  });

  it.each([
    ["en", "would have you join at"],
    ["nl", "zou je laten aansluiten bij"],
  ])("is not followed to another server than the one it is on (%s)", async (language, words) => {
    const page = await open("options.html", language);
    const foreign = linkFor(server.address).replace(server.address, "https://netiquette.example.org");
    await paste(page, "#server", foreign);
    expect(await says(page, words)).toContain(new URL(server.address).host);
    await page.keyboard.press("Enter");
    expect((await valuesOf(page))[1]).toBe("");
    expect(await outcomeOf(page)).toContain(words);
    expect(server.requests).toEqual([]);
    await page.close();
  });

  it("with a code that is none is sent nowhere, and the code has the focus", async () => {
    const page = await open("options.html");
    await paste(page, "#code", linkFor(server.address, "K7QX"));
    const filled = await eventually(
      () => valuesOf(page),
      ([address]) => address !== "",
    );
    expect(filled).toEqual([`${server.address}/`, "K7QX"]);
    await page.keyboard.press("Enter");
    expect(await says(page, "ten letters and digits")).toContain("A pairing code has ten letters and digits");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("code");
    expect(server.requests).toEqual([]);
    await page.close();
  });
});
