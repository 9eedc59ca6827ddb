import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { envelope } from "../team-server";
import { eventually, type Member, pause, startBrowser } from "./member";
import { attribute, ourParts, type Part, placeOf } from "./our-parts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

const address = "https://handbook.example.org/standard-sentences?of=2026";
const words = { en: "Words", nl: "Woorden" };
const rule = (surface: string, when: object, more: object) => ({
  id: `own-${surface.replace(".", "-")}`,
  surface,
  when,
  level: "advise",
  says: { en: "There is more to read", nl: "Er is meer te lezen" },
  because: words,
  but: words,
  source: { text: words, date: "2026" },
  actions: [{ read: address }],
  ...more,
});
const guidelines = {
  format: 2,
  rules: [
    rule("invitation.received", { not: { "is-blank": "headline" } }, { verdict: "look-first" }),
    rule("invitation.connect", { "is-one-of": "connect-sends", values: ["at-once", "perhaps"] }, {}),
  ],
};

async function visit(name: string, language: string): Promise<Member> {
  const policy = {
    ...envelope(),
    document: guidelines,
    digest: "reading",
    receivedAt: "2026-11-20T11:00:00Z",
  };
  await browser.worker.evaluate((state) => chrome.storage.local.set(state), {
    policy,
    settings: { language },
  });
  return browser.visit(name);
}

const links = (who: Member, text: string): Promise<Part[]> =>
  eventually(
    () => ourParts(who.page, { tag: "a", text }),
    (found) => found.length > 0,
  );

/** Presses the link as a person does, and says which page came up and what it knows of where it was opened. */
async function follow(who: Member, text: string): Promise<string[]> {
  const [link] = await links(who, text);
  expect(link && ["href", "target", "rel"].map((name) => attribute(link.node, name))).toEqual([
    address,
    "_blank",
    "noopener noreferrer",
  ]);
  await pause(600);
  const place = link && (await placeOf(who.page, link));
  if (!place) throw new Error("The link is not drawn.");
  await who.page.mouse.click(place.x, place.y);
  const opened = await browser.browser.waitForTarget((one) => one.url() === address);
  const page = await opened.page();
  const known = await page?.evaluate(() => [document.referrer, String(window.opener)]);
  await page?.close();
  return known ?? [];
}

describe.each([
  { language: "en", text: "Read on" },
  { language: "nl", text: "Verder lezen" },
])("further reading, in $language", ({ language, text }) => {
  it("stands in an opened mark, and leads to a tab that learns nothing", async () => {
    const who = await visit("invitations-sdui-en", language);
    await who.pressOurs({ class: "head" });
    expect(await follow(who, text)).toEqual(["", "null"]);
    await who.close();
  });

  it("stands in the dialog over a held press, which stays held", async () => {
    const who = await visit("grow-preview-de", language);
    await who.press('[data-to="jarek-wołniak"]');
    expect(await who.isAsked()).toBe(true);
    expect(await follow(who, text)).toEqual(["", "null"]);
    await who.page.bringToFront();
    expect(await who.isAsked()).toBe(true);
    expect(await who.sent()).toEqual([]);
    await who.page.keyboard.press("Escape");
    expect(await who.isNotAsked()).toBe(true);
    await who.close();
  });
});
