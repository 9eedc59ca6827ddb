import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostName } from "../../src/advice/host";
import { startBrowser } from "./member";
import { ourParts } from "./our-parts";

let browser: Awaited<ReturnType<typeof startBrowser>>;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

/** The page as we know it, after somebody gave its parts other names. */
const redesigned = (html: string): string =>
  html
    .replaceAll('role="listitem"', "data-row")
    .replaceAll(' data-testid="lazy-column" role="list"', " data-rows")
    .replaceAll(/componentkey="urn:li:invitation[^"]*"/g, "")
    .replaceAll(/(role|type)="radio"/g, "");

const policy = (networks: unknown) => ({
  document: {
    format: 2,
    networks,
    rules: [
      {
        id: "everybody",
        surface: "invitation.received",
        when: { not: { "is-blank": "headline" } },
        level: "advise",
        verdict: "look-first",
        says: { en: "Seen again", nl: "Weer gezien" },
        because: { en: "Because", nl: "Want" },
        but: { en: "But", nl: "Maar" },
        source: { text: { en: "A test", nl: "Een proef" }, date: "2026" },
      },
    ],
  },
  revision: 1,
  sequence: 1,
  issued: "2026-11-01T00:00:00Z",
  expires: "2099-01-01T00:00:00Z",
  receivedAt: "2026-11-01T00:00:00Z",
  etag: "one",
  digest: "one",
});

const store = (values: Record<string, unknown>) =>
  browser.worker.evaluate(async (all) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(values: unknown): Promise<void> } } };
    };
    await chrome.storage.local.set(all);
  }, values);

describe("a network that was rebuilt", () => {
  it("is noticed at once, and read again when a policy says how, without a new extension", async () => {
    const who = await browser.visit("invitations-sdui-en", redesigned);
    expect(await who.said("I can’t read this page")).toBe(true);
    expect(await ourParts(who.page, { class: "mark" })).toHaveLength(0);
    await store({ policy: policy({ linkedin: { received: { card: "[data-row]", list: "[data-rows]" } } }) });
    await who.page.waitForFunction((name) => document.querySelectorAll(name).length > 2, {}, hostName);
    expect(await ourParts(who.page, { class: "notice" })).toHaveLength(0);
    expect((await ourParts(who.page, { class: "line" }))[0]?.text).toBe("Seen again");
    await who.close();
  });
});
