// One page, once: what it costs to let it grow, as Chromium itself counts it.
import { openAs } from "../chromium.mjs";
import { pageOf } from "./page.mjs";

const url = "https://www.linkedin.com/mynetwork/invitation-manager/received/";

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {{ cards: number, weight: number, along: boolean, marked: boolean }} what
 */
export async function measure(browser, { cards, weight, along, marked }) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await openAs(page, url, pageOf(weight));
  await page.bringToFront();
  const session = await page.createCDPSession();
  // Time of the processor, not of the clock: others may be at work on the machine.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  // The first cards also bring in what is needed once: the policy, the styles. It is counted apart.
  const how = { along, marked };
  const empty = await counted(session);
  await page.evaluate(() => globalThis.grow(50, { along: false, marked: false }));
  if (marked) await page.waitForSelector("netiquette-advice", { timeout: 30_000 });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
  const before = await counted(session);
  const waits = await page.evaluate((count, these) => globalThis.grow(count, these), cards, how);
  const after = await counted(session);
  const longest = await page.evaluate(() => globalThis.longest);
  const presses = marked ? await page.evaluate(() => globalThis.press(1_000)) : [];
  await page.evaluate(() => globalThis.empty());
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const left = await counted(session);
  await page.close();
  return {
    once: 1_000 * (before.work - empty.work),
    perCard: (1_000 * (after.work - before.work)) / cards,
    longest,
    waits,
    presses,
    heap: after.heap,
    heapLeft: left.heap,
  };
}

/** Seconds of script, style and layout, and bytes of heap after a collection, of the page with everybody in it. */
async function counted(session) {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return {
    work: of.ScriptDuration + of.RecalcStyleDuration + of.LayoutDuration,
    heap: of.JSHeapUsedSize,
  };
}
