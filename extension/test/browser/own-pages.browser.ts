import type { Browser, Page, WebWorker } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchWithExtension, openAs, unpacked } from "../../scripts/chromium.mjs";
import { fixture } from "../../src/networks/fixtures";
import { first } from "../endurance";
import { patience } from "../patience";
import { envelope, startTeamServer, type TeamServer } from "../team-server";
import { eventually, pause } from "./member";
import { objections } from "./objections";

let browser: Browser;
let worker: WebWorker;
let server: TeamServer;

beforeAll(async () => {
  ({ browser, worker } = await start());
  server = await startTeamServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function start(folder = unpacked) {
  const { browser, worker } = await launchWithExtension({ folder });
  if (!worker) throw new Error("The extension did not start.");
  return { browser, worker };
}

const address = (page: string): string => new URL(page, worker.url()).href;
const store = (state: object): Promise<void> =>
  worker.evaluate(async (values) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(values);
  }, state);
const said = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? "");

async function visit(url: string, scheme: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.setViewport({ width, height: 800 });
  await page.goto(url);
  return page;
}

const paired = {
  pairing: {
    server: "https://netiquette.example.org",
    team: "Verkoop",
    audience: "a",
    publicKey: "",
    device: "",
  },
  policy: {
    ...envelope({ revision: 3 }),
    document: envelope().policy,
    receivedAt: "2026-11-20T11:00:00Z",
    expires: "2026-11-21T10:00:00Z",
  },
  sync: { at: 0, problem: "not-decodable", detail: "rules[3].when: unknown predicate" },
};
const remembered = {
  reminders: [
    { of: "linkedin:slug:amira", who: "Amira Bos", kind: "ask-why", since: "2026-11-20" },
    {
      of: "linkedin:slug:jarek",
      who: "Jarek Wołniak-van der Heijden",
      kind: "follow-up",
      since: "2026-11-21",
    },
  ],
  diary: { notes: ["2026-11-20"], ignored: ["2026-11-02", "2026-11-20"] },
  remembered: { "linkedin:me": { upkeep: true, "last-upkeep-on": "2026-01-01" } },
  reasons: [{ at: "2026-11-20T11:00:00Z", surface: "invitation.connect", reason: "We met at the fair" }],
  personal: { format: 2, layer: "personal", dials: {}, changes: { "in-01-standard-text": { off: true } } },
  ledger: [
    {
      id: "a",
      at: 0,
      method: "GET",
      address: `https://${"long".repeat(15)}.example.org/`,
      sent: 9,
      outcome: "200",
    },
  ],
};

/** All that the page shows only when it is asked to. */
async function unfold(page: Page): Promise<void> {
  await page.waitForSelector("#rules details");
  // The page draws anew what it has just learnt; a locator waits until the button is still.
  await page.locator("#compliment").click();
  await page.locator("#functions").click();
  await page.$$eval("details", (all) => {
    for (const one of all.slice(1, 3)) one.open = true;
  });
}

// 320 pixels is a window of 1280 at 400 %.
const looks = [
  { language: "en", scheme: "light", width: 1200 },
  { language: "nl", scheme: "dark", width: 320 },
  { language: "en", scheme: "dark", width: 320 },
  { language: "nl", scheme: "light", width: 1200 },
];

describe.each(first(2, looks))("in $language, $scheme, $width pixels wide", ({ language, scheme, width }) => {
  it.each(first(width > 400 ? 4 : 3, ["welcome.html", "popup.html", "panel.html", "options.html"]))(
    "%s is for everyone, alone and in a team with a problem",
    async (name) => {
      for (const team of [{}, { ...paired, ...remembered }]) {
        await store({ ...team, settings: { language, pausedUntil: Date.now() + 3_600_000 } });
        const page = await visit(address(name), scheme, width);
        await page.waitForSelector("body:not([hidden])");
        if (name === "options.html") await unfold(page);
        expect(await objections(page)).toEqual([]);
        await page.close();
      }
    },
  );
});

it("the first thing after installing is the welcome page", async () => {
  const first = await browser.waitForTarget((target) => target.url() === address("welcome.html"));
  expect(first.type()).toBe("page");
});

describe("the options", () => {
  const stored = (key: string) =>
    worker.evaluate(async (one) => (await chrome.storage.local.get(one))[one], key) as Promise<unknown>;
  beforeEach(() => store({ settings: { language: "en" } }));

  it("lay a choice and a rule over the guidelines with the keyboard, and keep the place", async () => {
    const page = await visit(address("options.html"), "light", 1000);
    await (await page.waitForSelector("#dial-stance"))?.focus();
    // A browser that stops in the middle of a word takes the rest for another one; then one types again.
    const choose = async () => {
      await page.keyboard.type("strict");
      await pause(1_200);
      return JSON.stringify((await stored("personal")) ?? "");
    };
    await eventually(choose, (layer) => layer.includes("strict"));
    expect(await stored("personal")).toMatchObject({
      layer: "personal",
      dials: { stance: { value: "strict" } },
    });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("dial-stance");
    expect(await said(page)).toContain("1 change");
    await page.close();
  });

  it("say that nothing has left, and what left as soon as it has", async () => {
    const page = await visit(address("options.html"), "light", 1000);
    const shown = () =>
      page.$eval("#sent", (part) =>
        [...part.children].map((one) => (one.checkVisibility() ? one.textContent : "")).join("\n"),
      );
    expect(await eventually(shown, (text) => text.includes("Nothing has left"))).toContain(
      "Nothing has left your browser.",
    );
    await page.goto(address(`options.html#pair=${server.address},K7QX-93MPTA`));
    await page.reload();
    await page.waitForSelector("#rules details");
    expect(await shown()).toContain("Nothing has left your browser.");
    await (await page.waitForSelector("#pair"))?.focus();
    await page.keyboard.press("Enter");
    const text = await eventually(shown, (one) => one.includes("/api/v1/policy"));
    expect(text).toContain(`POST ${server.address}/api/v1/pairings`);
    expect(text).not.toContain("Nothing has left");
    await page.close();
  });
});

describe("the panel beside a page", () => {
  beforeEach(() => store({ settings: { language: "en", place: "beside" } }));

  it("says what the marks would say", async () => {
    const { html, expected } = fixture("linkedin", "invitations-sdui-en");
    const panel = await visit(address("panel.html"), "light", 360);
    // A tab stands in for the panel here: it has to believe that it is in sight beside the page.
    await panel.evaluate(() => Object.defineProperty(document, "visibilityState", { value: "visible" }));
    const page = await browser.newPage();
    await openAs(page, expected.url, html);
    await page.bringToFront();
    const text = await eventually(
      () => said(panel),
      (one) => one.includes("Why"),
    );
    expect(text).toContain("Why");
    expect(text).toContain("On the other hand");
    expect(await objections(panel)).toEqual([]);
    await panel.close();
    await page.close();
  });
});

describe("joining a team with the keyboard", () => {
  beforeEach(() => store({ settings: { language: "en" } }));

  it("brings the team's guidelines, and the popup says so", async () => {
    const page = await visit(address("welcome.html"), "light", 1000);
    await (await page.waitForSelector("#server"))?.focus();
    await page.keyboard.type(server.address);
    await page.keyboard.press("Tab");
    await page.keyboard.type("k7qx93mpta");
    await page.keyboard.press("Enter");
    await eventually(
      () => said(page),
      (text) => text.includes("You belong to Sales now"),
    );
    expect(await said(page)).toContain("This browser follows the guidelines of Sales");
    const popup = await visit(address("popup.html"), "light", 352);
    expect(
      await eventually(
        () => said(popup),
        (text) => text.includes("Version 3"),
      ),
    ).toContain("checked now");
    await popup.close();
    await page.close();
  });

  it("says what is the matter when nobody is there", async () => {
    const page = await visit(address("welcome.html"), "light", 1000);
    await (await page.waitForSelector("#server"))?.focus();
    await page.keyboard.type("localhost:9");
    await page.keyboard.press("Tab");
    await page.keyboard.type("K7QX-93MPTA");
    await page.keyboard.press("Enter");
    const text = await eventually(
      () => said(page),
      (one) => one.includes("No Netiquette server answers"),
    );
    expect(text).toContain("No Netiquette server answers at this address");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("server");
    await page.close();
  });
});

describe("the popup over a page", () => {
  beforeEach(() => store({ settings: { language: "en" } }));

  it("tells what is guarded there", async () => {
    const { html, expected } = fixture("linkedin", "grow-preview-de");
    const page = await browser.newPage();
    await openAs(page, expected.url, html);
    await page.bringToFront();
    await worker.evaluate(() => chrome.action.openPopup());
    const target = await browser.waitForTarget((one) => one.url() === address("popup.html"));
    const popup = await target.asPage();
    const text = await eventually(
      () => said(popup),
      (one) => /guarded/.test(one),
    );
    expect(text).toMatch(/\d+ buttons? guarded/);
    await page.close();
  });
});

describe("advice, mounted open on a page of its own", () => {
  let own: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    own = await start(`${unpacked}-test`);
  });
  afterAll(() => own?.browser.close());

  it.each(
    first(1, [
      { language: "nl", scheme: "dark", width: 320 },
      { language: "en", scheme: "light", width: 1200 },
    ]),
  )("is for everyone, each kind of it, in $language, $scheme, $width pixels wide", async (look) => {
    const page = await own.browser.newPage();
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: look.scheme }]);
    await page.setViewport({ width: look.width, height: 800 });
    await page.goto(`${new URL("test-advice.html", own.worker.url()).href}?language=${look.language}`);
    const samples = await page.$$eval("a", (links) => links.map(({ href }) => href));
    expect(samples.length).toBeGreaterThan(10);
    for (const sample of samples) {
      await page.goto(sample);
      expect(await objections(page), sample).toEqual([]);
    }
    await page.close();
  });
});
