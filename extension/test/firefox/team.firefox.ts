import { packs } from "netiquette-packs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "../browser/member";
import { envelope, startTeamServer, type TeamServer } from "../team-server";
import { hasFirefox, startFirefox } from "./member";

const [firstPack] = await packs();

/** The first pack, in which every rule says something else. */
function saying(words: string): unknown {
  const document = structuredClone(firstPack) as { rules: { says: Record<string, string> }[] };
  for (const rule of document.rules) rule.says = { en: words, nl: words };
  return document;
}

describe.skipIf(!hasFirefox)("a team, in Firefox", () => {
  let firefox: Awaited<ReturnType<typeof startFirefox>>;
  let server: TeamServer;

  beforeAll(async () => {
    firefox = await startFirefox();
    server = await startTeamServer();
  });
  afterAll(async () => {
    await firefox?.browser.close();
    await server?.stop();
  });

  const said = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? "");
  const marks = async (words: string): Promise<string> => {
    const who = await firefox.visit("invitations-sdui-en");
    const lines = await eventually(
      () => who.words("line"),
      (found) => found.join().includes(words),
    );
    await who.close();
    return lines.join();
  };

  it("is joined on the welcome page, and its words appear on a network's page", async () => {
    server.answers.policy = server.sign(envelope({ policy: saying("The first words of the team.") }));
    const page = await firefox.openOwn("welcome.html");
    await page.focus("#server");
    await page.keyboard.type(server.address);
    await page.keyboard.press("Tab");
    await page.keyboard.type("k7qx93mpta");
    await page.keyboard.press("Enter");
    const text = await eventually(
      () => said(page),
      (one) => one.includes("You belong to Sales now"),
    );
    expect(text).toContain("You belong to Sales now");
    await page.close();
    expect(await marks("The first words of the team.")).toContain("The first words of the team.");
  });

  it("changes its words, and a page that is open says the new ones", async () => {
    const who = await firefox.visit("invitations-sdui-en");
    await eventually(
      () => who.words("line"),
      (found) => found.join().includes("The first words"),
    );
    const next = envelope({ sequence: 8, revision: 4, policy: saying("What the team says now.") });
    server.answers.policy = server.sign(next);
    await firefox.own.evaluate(() => chrome.runtime.sendMessage({ kind: "sync-now" }));
    const lines = await eventually(
      () => who.words("line"),
      (found) => found.join().includes("says now"),
    );
    expect(lines.join()).toContain("What the team says now.");
    expect(lines.join()).not.toContain("The first words");
    await who.close();
  });
});
