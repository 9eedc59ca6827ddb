import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describePage } from "../../scripts/chromium.mjs";
import { target } from "../../scripts/inputs.mjs";
import type { PageDescription } from "../../src/shared/messages";
import { envelope } from "../team-server";
import { eventually, pause, startBrowser } from "./member";
import { objections } from "./objections";
import { ourParts } from "./our-parts";
import { openPanel } from "./panel";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

const words = { en: "Words", nl: "Woorden" };
const rule = (id: string, surface: string, when: object, says: string, more: object = {}) => ({
  id,
  surface,
  when,
  level: "advise",
  says: { en: says, nl: says },
  because: words,
  but: words,
  source: { text: words, date: "2026" },
  ...more,
});
const connecting = { "is-one-of": "connect-sends", values: ["at-once", "perhaps"] };
const guidelines = {
  format: 2,
  rules: [
    rule("own-look", "invitation.received", { not: { "is-blank": "headline" } }, "Look at the profile", {
      verdict: "look-first",
    }),
  ],
  watching: [
    rule("own-decline", "invitation.received", { not: { "is-blank": "headline" } }, "I would decline", {
      verdict: "decline",
      level: "confirm",
      tone: "danger",
    }),
    rule("own-hold", "invitation.connect", connecting, "I would hold this", { level: "block" }),
  ],
};

async function obey(document: unknown, settings: object = { language: "en" }): Promise<void> {
  const policy = {
    ...envelope(),
    document,
    digest: JSON.stringify(document),
    receivedAt: "2026-11-20T11:00:00Z",
  };
  await browser.worker.evaluate((state) => chrome.storage.local.set(state), {
    policy,
    settings,
  });
}

const described = (isRight: (page: PageDescription | null) => boolean) =>
  eventually(() => describePage(browser.worker) as Promise<PageDescription | null>, isRight);

it("a rule that only watches says nothing on the page, and tells the panel what it would have said", async () => {
  await obey(guidelines);
  const who = await browser.visit("invitations-sdui-en");
  const page = await described((found) => (found?.watching.length ?? 0) > 0);
  const said = page?.watching.map(({ says, label }) => [says, label]) ?? [];
  expect(said.length).toBeGreaterThan(0);
  for (const one of said) expect(one).toEqual(["I would decline", expect.stringMatching(/\w/)]);
  const lines = (await ourParts(who.page, { class: "head" })).map(({ text }) => text);
  expect(lines.length).toBe(said.length);
  for (const line of lines) expect(line).toBe("Look firstLook at the profile");
  await who.close();
});

it("a press that only a watching rule would hold goes through", async () => {
  await obey(guidelines);
  const who = await browser.open("grow-preview-de");
  const page = await described((found) => (found?.watching.length ?? 0) > 0);
  expect(page?.items.filter(({ treatment }) => treatment === "guarded")).toEqual([]);
  expect(page?.watching[0]?.says).toBe("I would hold this");
  const before = (await who.sent()).length;
  await who.press('[data-to="jarek-wołniak"]', "mouse");
  expect((await eventually(who.sent, (sent) => sent.length > before)).length).toBe(before + 1);
  await pause(200);
  expect(await who.isNotAsked()).toBe(true);
  await who.close();
});

it("without such rules the panel is told of none", async () => {
  await obey({ ...guidelines, watching: undefined });
  const who = await browser.visit("invitations-sdui-en");
  const page = await described((found) => (found?.items.length ?? 0) > 0);
  expect(page?.watching).toEqual([]);
  await who.close();
});

const pictures = join(target, "pictures");

it("stands in the browser's own side panel, beside the page, by day and by night and in Dutch", async () => {
  await obey(guidelines);
  const who = await browser.visit("invitations-sdui-en");
  const panel = await openPanel(browser);
  await who.page.bringToFront();
  expect(await panel.evaluate(() => window.innerWidth)).toBeLessThan(500);
  mkdirSync(pictures, { recursive: true });
  for (const { language, scheme, says } of [
    { language: "en", scheme: "light", says: "Rules that only watch would have spoken here: 4 times" },
    { language: "en", scheme: "dark", says: "Rules that only watch would have spoken here: 4 times" },
    { language: "nl", scheme: "light", says: "Regels die alleen meekijken, hadden hier iets gezegd: 4 keer" },
  ]) {
    await obey(guidelines, { language });
    await panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    const title = () => panel.$eval("#watching summary", (one) => one.textContent).catch(() => "");
    expect(await eventually(title, (now) => now === says)).toBe(says);
    await panel.$eval("#watching", (one) => {
      (one as HTMLDetailsElement).open = true;
      one.scrollIntoView({ block: "center" });
    });
    const lines = await panel.$$eval("#watching li", (all) =>
      all.map(({ children }) => [...children].map((part) => part.textContent)),
    );
    expect(lines.map(([name]) => name)).toContain("Sanne Verbruggen");
    for (const [, said] of lines) expect(said).toBe("I would decline");
    expect(await objections(panel)).toEqual([]);
    await panel.screenshot({ path: join(pictures, `panel-watching-${language}-${scheme}.png`) });
  }
  await who.close();
});
