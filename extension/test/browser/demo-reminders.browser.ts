import { afterAll, beforeAll, expect, it } from "vitest";
import type { Reminder } from "../../src/shared/reminders";
import { startDemo, type Visitor } from "./demo";
import { eventually } from "./member";

let demo: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo?.stop());

const stored = (): Promise<{ reminders?: Reminder[]; remembered?: object }> =>
  demo.worker.evaluate(() => chrome.storage.local.get(["reminders", "remembered"]));

/** What is still to do, once it is so many. */
async function reminders(count: number): Promise<readonly Reminder[]> {
  const { reminders: found = [] } = await eventually(stored, (all) => all.reminders?.length === count);
  return found;
}

/** Marks that come may move a control away under the mouse; then one presses once more. */
async function pressUntil(who: Visitor, control: string, done: string): Promise<void> {
  await eventually(async () => {
    if (!(await who.page.$(done))) await who.press(control);
    return who.page.waitForSelector(done, { timeout: 3_000 }).catch(() => null);
  }, Boolean);
}

it("of a meeting the day of the event counts, until it is taken back", async () => {
  const who = await demo.visit("/event/library-evening");
  const met = '[data-actions="leila-rahmani"] [data-action="met"]';
  await who.page.waitForSelector(met);
  const day = await who.page.$eval('[data-part="event"] time', (time) => time.getAttribute("datetime"));
  await pressUntil(who, met, `${met}[aria-pressed="true"]`);
  expect(await reminders(1)).toMatchObject([{ who: "Leila Rahmani", kind: "follow-up", since: day }]);
  await who.remembers("met-on");
  await pressUntil(who, met, `${met}[aria-pressed="false"]`);
  expect(await reminders(0)).toEqual([]);
  const { remembered } = await eventually(stored, (all) => !JSON.stringify(all).includes("met-on"));
  expect(JSON.stringify(remembered)).not.toContain("met-on");
  await who.close();
});

it("who told why is to be asked how one can help, and who did not is to be asked why", async () => {
  const who = await demo.visit("/invitations");
  for (const [at, card] of ['[data-key="invitation:1"]', '[data-key="invitation:3"]'].entries()) {
    await who.page.waitForSelector(`${card} netiquette-advice`);
    await pressUntil(who, `${card} [data-action="accept"]`, `${card}[data-state="accepted"]`);
    await reminders(at + 1);
  }
  const kept = (await reminders(2)).map(({ who: name, help = false }) => [name, help]);
  expect(kept).toEqual([
    ["Noor Haddad", true],
    ["Amina El Khatib", false],
  ]);
  await who.close();
});

it("who starts over on the practice network is known to nobody any more, on the device too", async () => {
  const who = await demo.visit("/invitations");
  const card = '[data-key="invitation:1"]';
  await who.page.waitForSelector(`${card} netiquette-advice`);
  await pressUntil(who, `${card} [data-action="accept"]`, `${card}[data-state="accepted"]`);
  await reminders(1);
  await who.remembers("accepted-on");
  await who.press("footer.bottom button");
  expect(await reminders(0)).toEqual([]);
  expect(await eventually(stored, ({ remembered }) => JSON.stringify(remembered) === "{}")).toEqual({
    reminders: [],
    remembered: {},
  });
  await who.page.waitForSelector(`${card}:not([data-state]) netiquette-advice`);
  await who.page.reload();
  await pressUntil(who, `${card} [data-action="accept"]`, `${card}[data-state="accepted"]`);
  await reminders(1);
  await who.close();
});
