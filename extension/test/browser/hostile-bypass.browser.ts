import { afterAll, beforeAll, expect, it } from "vitest";
import { openAs } from "../../scripts/chromium.mjs";
import { hostName } from "../../src/advice/host";
import { fixture } from "../../src/networks/fixtures";
import { chance, times, within } from "../endurance";
import { files, type Member, pause, startBrowser } from "./member";
import { ourParts } from "./our-parts";
import { headOf, lasting, type Trick, trickNames } from "./tricks";

const { html, expected } = fixture("linkedin", "grow-preview-de");
let browser: Awaited<ReturnType<typeof startBrowser>>;
let who: Member;

beforeAll(async () => {
  browser = await startBrowser();
  who = await browser.visit("grow-preview-de");
});
afterAll(() => browser?.browser.close());

const people = ["jarek-wołniak", "mireille-adjoa", "emile-zwaan"] as const;
const gestures = ["mouse", "touch", "Enter", "Space", "double", "long key", "Escape"] as const;

type Attempt = { tricks: Trick[]; to: string; gestures: (typeof gestures)[number][] };

/** Presses as a person would, wherever the button is by now. */
async function gesture(to: string, way: Attempt["gestures"][number]): Promise<void> {
  const place = await who.page.evaluate((name) => {
    const find = (
      root: Document | ShadowRoot,
      x: number,
      y: number,
    ): { x: number; y: number } | undefined => {
      for (const one of root.querySelectorAll<HTMLElement>("*")) {
        const frame = one instanceof HTMLIFrameElement ? one.contentDocument : null;
        const at = one.getBoundingClientRect();
        if (one.dataset.to === name) {
          one.focus();
          return { x: x + at.x + at.width / 2, y: y + at.y + at.height / 2 };
        }
        const inside = frame ?? one.shadowRoot;
        const found = inside && find(inside, frame ? at.x + 2 : x, frame ? at.y + 2 : y);
        if (found) return found;
      }
      return undefined;
    };
    return find(document, 0, 0);
  }, to);
  const { keyboard, mouse, touchscreen } = who.page;
  if (way === "Enter" || way === "Space" || way === "Escape") return keyboard.press(way);
  if (way === "long key") {
    for (let at = 0; at < 5; at += 1) await keyboard.down("Enter");
    return keyboard.up("Enter");
  }
  if (!place) return;
  if (way === "touch") return touchscreen.tap(place.x, place.y);
  await mouse.move(place.x, place.y);
  return mouse.click(place.x, place.y, { count: way === "double" ? 2 : 1, delay: 12 });
}

async function attempt({ tricks, to, gestures: made }: Attempt): Promise<{ asked: boolean; got: unknown }> {
  await openAs(who.page, expected.url, html.replace("<head>", `<head>${headOf(tricks, to)}`), files);
  // A mark on the page says that the guidelines are read; before that a question comes a little later.
  await who.page.waitForSelector(hostName, { timeout: 2_000 }).catch(() => {});
  if (tricks.includes("the document is opened and written again")) await pause(400);
  let asked = false;
  const isLasting = tricks.some((one) => lasting.includes(one));
  for (const way of isLasting ? made.slice(0, 1) : made) {
    await gesture(to, way);
    await pause(120);
    asked ||= (await ourParts(who.page, { tag: "dialog" })).length > 0;
  }
  const leaks = await who.page.evaluate(() => JSON.parse(document.documentElement.dataset.leaks ?? "[]"));
  const sent = await who.sent();
  return { asked, got: { leaks, sent } };
}

const nothing = { leaks: [], sent: [] };
const count = times(4, 500);

it.each(trickNames.filter((_, at) => at % times(2, 1) === 0))(
  "no press gets through when %s",
  async (trick) => {
    const one: Attempt = { tricks: [trick], to: people[0], gestures: ["mouse", "Escape", "Enter"] };
    expect((await attempt(one)).got).toEqual(nothing);
  },
);

it(
  `of ${count} attempts at chance, none gets through`,
  async () => {
    const random = chance("bypass");
    let asked = 0;
    for (let at = 0; at < count; at += 1) {
      const one: Attempt = {
        tricks: random.some(trickNames, 3),
        to: random.pick(people),
        gestures: Array.from({ length: 1 + random.below(4) }, () => random.pick(gestures)),
      };
      const result = await attempt(one);
      expect(result.got, JSON.stringify({ seed: random.seed, at, ...one })).toEqual(nothing);
      if (result.asked) asked += 1;
    }
    // A guard that was not there would be silent, too.
    expect(asked).toBeGreaterThan(0);
  },
  within(count, 3_000),
);
