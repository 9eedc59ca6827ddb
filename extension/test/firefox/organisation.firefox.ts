import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "../browser/member";
import { isEndurance } from "../endurance";
import { startTeamServer, type TeamServer } from "../team-server";
import { hasFirefox, startFirefox } from "./member";

describe.skipIf(!hasFirefox || !isEndurance)("an organisation, in Firefox", () => {
  let firefox: Awaited<ReturnType<typeof startFirefox>>;
  let server: TeamServer;
  const home = mkdtempSync(join(tmpdir(), "netiquette-home-"));

  beforeAll(async () => {
    server = await startTeamServer();
    const { publicKey } = JSON.parse(String(server.answers.pairing.body));
    const data = { server: server.address, publicKey, code: "K7QX-93MPTA", language: "nl", mayPause: false };
    const name = "extension@netiquette.example";
    const folder = join(home, ".mozilla/managed-storage");
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ name, description: "", type: "storage", data }),
    );
    firefox = await startFirefox({ "extensions.webextOptionalPermissionPrompts": false }, { HOME: home });
  });
  afterAll(async () => {
    await firefox?.browser.close();
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const said = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? "");

  it("puts the browser into its team, and says what it fixed", async () => {
    const page = await firefox.openOwn("welcome.html");
    const text = await eventually(
      () => said(page),
      (one) => one.includes("Sales"),
    );
    expect(text).toContain("Bepaald door je organisatie");
    expect(text).toContain(`De server: ${server.address}`);
    expect(await page.$eval("#leave", (button) => (button as HTMLElement).hidden)).toBe(true);
    expect(await page.$eval("#server", (input) => (input as HTMLInputElement).readOnly)).toBe(true);
    expect(await page.$eval("#language", (select) => (select as HTMLSelectElement).disabled)).toBe(true);
    expect(await firefox.own.$eval("#pause", (button) => (button as HTMLElement).hidden)).toBe(true);
    await page.close();
  });

  it("advises in the language that is fixed", async () => {
    const who = await firefox.visit("invitations-sdui-en");
    const words = await eventually(
      () => who.words("word"),
      (found) => found.length === 4,
    );
    expect(words).toContain("Goed om te weten");
    await who.close();
  });

  it("a member who took the networks' pages back is told, and can give them again", async () => {
    const page = await firefox.openOwn("welcome.html");
    const isHidden = () => page.$eval("#access", (part) => (part as HTMLElement).hidden === true);
    expect(await isHidden()).toBe(true);
    await page.evaluate(async () => {
      await chrome.permissions.remove({ origins: ["https://www.linkedin.com/*"] });
      window.dispatchEvent(new Event("focus"));
    });
    expect(await eventually(isHidden, (hidden) => !hidden)).toBe(false);
    await page.click("#access-allow");
    expect(await eventually(isHidden, (hidden) => hidden)).toBe(true);
    await page.close();
  });
});
