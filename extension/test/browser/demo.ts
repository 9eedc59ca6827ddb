import type { Page } from "puppeteer-core";
import { launchWithExtension } from "../../scripts/chromium.mjs";
import { patience } from "../patience";
import { type Known, storedFrom } from "./demo-known";
import { ruleThatSays } from "./demo-rules";
import { serveDemo } from "./demo-server";
import { eventually, member, pause } from "./member";
import { attribute, ourParts, type Part, partsAt, placeOf, textOf, walk } from "./our-parts";

/** Where the question over a held press stands: in front of everything. */
export const dialog = "dialog";

/** Somebody with the extension, on the demo network. */
export async function startDemo() {
  const server = await serveDemo();
  const { browser, worker } = await launchWithExtension({ args: ["--lang=en-US"] });
  return {
    browser,
    worker,
    /** A visit in a tab of its own: the demo network begins anew in each, and so does the device. `head` makes a hostile copy. */
    async visit(path: string, known: Known = {}, head = "") {
      server.putInHead(head);
      const stored = storedFrom(known);
      await worker.evaluate(async (all) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set(all);
      }, stored);
      const page = await browser.newPage();
      page.setDefaultTimeout(patience);
      await page.setViewport({ width: 1100, height: 900, hasTouch: true });
      await page.goto(`${server.origin}/demo${path}`);
      await page.bringToFront();
      const who = visitor(page, server.origin);
      const memory = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
      await who.arrived();
      return {
        ...who,
        /** Whom the device reminds the member of, once that is right. */
        reminded: (isRight: (names: readonly string[]) => boolean) =>
          eventually(
            () =>
              worker.evaluate(async () => {
                const { reminders = [] } = await chrome.storage.local.get("reminders");
                return (reminders as { who: string }[]).map((one) => one.who);
              }),
            isRight,
          ),
        /** Waits until this is in the device's memory. */
        async remembers(fact: string) {
          const found = await eventually(memory, (all) => all.includes(`"${fact}":`));
          if (!found.includes(`"${fact}":`)) throw new Error(`Not remembered: ${fact}`);
        },
      };
    },
    async stop() {
      await browser.close();
      server.stop();
    },
  };
}

export type Visitor = Awaited<ReturnType<Awaited<ReturnType<typeof startDemo>>["visit"]>>;

function visitor(page: Page, origin: string) {
  const who = member(page);
  const partsOf = (at: string): Promise<Part[]> =>
    at === dialog ? ourParts(page, { tag: "dialog" }) : partsAt(page, at);
  /** A place far from what one sees says nothing yet. */
  const lookAt = async (at: string): Promise<void> => {
    const place = at.replace(/[ +>]*netiquette-advice$/, "");
    if (at === dialog || place.includes(">>>")) return;
    await page.evaluate((one) => document.querySelector(one)?.scrollIntoView({ block: "center" }), place);
  };
  const nodesOf = async (at: string) => (await partsOf(at)).flatMap(({ node }) => [...walk(node)]);
  const pressPart = async (part: Part | undefined): Promise<void> => {
    const place = part && (await placeOf(page, part));
    if (!place) throw new Error("Nothing of ours to press there");
    await page.mouse.click(place.x, place.y);
  };
  const buttonIn = async (at: string, is: (button: Part) => boolean) =>
    (await nodesOf(at))
      .filter(({ localName }) => localName === "button")
      .map(partOf)
      .find(is);
  return {
    ...who,
    /** The app has drawn its page. */
    arrived: () => page.waitForSelector("html[data-ready] main[data-page]"),
    async goOn(path: string) {
      await page.goto(`${origin}/demo${path}`);
      await page.waitForSelector("html[data-ready] main[data-page]");
    },
    /** Scrolls as far as it takes: long lists draw only what is near. */
    async scrollTo(selector: string) {
      await page.mouse.move(500, 500);
      for (let turn = 0; turn < 60 && !(await page.$(selector)); turn += 1) {
        await page.mouse.wheel({ deltaY: 700 });
        await pause(120);
      }
    },
    async type(selector: string, words: string) {
      await who.press(selector);
      await page.keyboard.type(words);
    },
    /** The second press, after our dialog: its control has the focus. */
    async pressAgain() {
      await who.said("once more");
      await pause(600);
      await page.keyboard.press("Enter");
    },
    /** Writes over what stands in a field. */
    async retype(selector: string, words: string) {
      await who.press(selector);
      await page.keyboard.down("Control");
      await page.keyboard.press("a");
      await page.keyboard.up("Control");
      await page.keyboard.type(words);
    },
    async answer(at: string, words: string) {
      await lookAt(at);
      await pause(600);
      const press = async (): Promise<boolean> => {
        await this.unfold(at);
        await pressPart(await buttonIn(at, ({ text }) => text === words));
        return true;
      };
      // Advice that is drawn anew at that moment is looked for again.
      const isPressed = await eventually(() => press().catch(() => false), Boolean);
      if (!isPressed) throw new Error(`Nothing to answer there with “${words}”`);
    },
    /** Opens a mark, if it is not open: all its findings can then be seen. */
    async unfold(at: string) {
      const closed = (part: Part) => attribute(part.node, "aria-expanded") === "false" && isHead(part);
      const head = at === dialog ? undefined : await buttonIn(at, closed);
      if (head) await pressPart(head);
    },
    /** The rules that speak there, once the wanted do and the others do not, or have had their time. */
    async rules(
      at: string,
      wanted: readonly string[] = [],
      others: readonly string[] = [],
    ): Promise<string[]> {
      await lookAt(at);
      const look = async (): Promise<string[]> => {
        await this.unfold(at).catch(() => {});
        const said = (await nodesOf(at)).map((node) => ruleThatSays(partOf(node).text.trim()));
        return [...new Set(said.filter((rule) => rule !== undefined))];
      };
      const isRight = (found: readonly string[]): boolean =>
        wanted.every((rule) => found.includes(rule)) && !others.some((rule) => found.includes(rule));
      return eventually(look, isRight);
    },
  };
}

const partOf = (node: Part["node"]): Part => ({ node, text: textOf(node) });
const isHead = ({ node }: Part): boolean => attribute(node, "class") === "head";
