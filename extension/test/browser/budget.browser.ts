import { afterAll, beforeAll, expect, it } from "vitest";
import { startDemo, type Visitor } from "./demo";
import { eventually, pause } from "./member";
import { attribute, ourParts } from "./our-parts";

let demo: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo?.stop());

const connect = "[data-list=people] button[aria-label^=Invite]";
const short = "in full today";

const sent = (who: Visitor): Promise<unknown[]> =>
  who.page.evaluate(() => JSON.parse(sessionStorage.getItem("handslag") ?? "{}").sent ?? []);
const spent = () =>
  demo.worker.evaluate(async () => (await chrome.storage.local.get("spent")).spent) as Promise<
    { full: number; turn: number } | undefined
  >;

/** The Connect of so many people, each by its own words. */
async function several(who: Visitor, count: number): Promise<string[]> {
  await who.page.waitForSelector(connect);
  const labels = await who.page.$$eval(connect, (all) => all.map((one) => one.getAttribute("aria-label")));
  expect(new Set(labels).size).toBeGreaterThanOrEqual(count);
  return [...new Set(labels)].slice(0, count).map((label) => `[data-list=people] [aria-label="${label}"]`);
}

/** What is asked, and under what title; then it is left at that. */
async function pressed(who: Visitor, at: string): Promise<{ words: string; title: string }> {
  await who.press(at);
  expect(await who.isAsked(), at).toBe(true);
  const [title] = await ourParts(who.page, { tag: "h2" });
  return { words: await who.asked(), title: title?.text ?? "" };
}

async function cancel(who: Visitor): Promise<void> {
  await who.page.keyboard.press("Escape");
  expect(await who.isNotAsked()).toBe(true);
}

const isOpen = async (who: Visitor): Promise<boolean> => {
  const [fold] = await ourParts(who.page, { tag: "details" });
  return fold !== undefined && attribute(fold.node, "open") !== undefined;
};

/** How many times Tab leads on from the title to the fold. */
async function tabsToFold(who: Visitor): Promise<number> {
  const parts = (await ourParts(who.page, {})).map(({ node }) => node);
  const controls = parts.filter(({ localName }) => ["button", "summary", "input"].includes(localName));
  return controls.findIndex(({ localName }) => localName === "summary") + 1;
}

it("the sixth of a day is held like the others, in short and in other words, and opens by keyboard", async () => {
  const who = await demo.visit("/people");
  const [sixth = "", ...five] = (await several(who, 6)).toReversed();
  const titles: string[] = [];
  for (const at of five) {
    const { words, title } = await pressed(who, at);
    expect(words).not.toContain(short);
    expect(title).not.toBe(titles.at(-1));
    titles.push(title);
    await cancel(who);
  }
  const { words, title } = await pressed(who, sixth);
  expect(words).toContain(`You have had 5 of these ${short}`);
  expect(title).not.toBe(titles.at(-1));
  expect(new Set(titles).size).toBe(3);
  expect(await sent(who)).toEqual([]);

  await pause(600);
  expect(await isOpen(who)).toBe(false);
  const tabs = await tabsToFold(who);
  expect(tabs).toBeGreaterThan(0);
  for (let at = 0; at < tabs; at += 1) await who.page.keyboard.press("Tab");
  await who.page.keyboard.press("Enter");
  expect(await eventually(() => isOpen(who), Boolean)).toBe(true);
  await who.pressOurs({ class: "send" });
  expect(await who.isAsked()).toBe(true);
  expect(await sent(who)).toEqual([]);
  await cancel(who);
  await who.close();
});

it("another page knows of it, and the member's own number counts", async () => {
  const who = await demo.visit("/people");
  await demo.worker.evaluate(() => chrome.storage.local.set({ settings: { language: "en", saidInFull: 3 } }));
  const people = await several(who, 6);
  for (const at of people.slice(0, 3)) {
    expect((await pressed(who, at)).words).not.toContain(short);
    await cancel(who);
  }
  await eventually(spent, (now) => now?.full === 3);
  await who.goOn("/people");
  await pause(500);
  expect((await pressed(who, people[3] ?? "")).words).toContain(`You have had 3 of these ${short}`);
  await cancel(who);
  await demo.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { language: "en", saidInFull: "all" } }),
  );
  await pause(500);
  expect((await pressed(who, people[4] ?? "")).words).not.toContain(short);
  await cancel(who);
  expect(await sent(who)).toEqual([]);
  await who.close();
});

it("a page that makes up presses spends none of it, also where it answers the member's own", async () => {
  const who = await demo.visit("/people");
  const people = await several(who, 6);
  await who.page.evaluate((all) => {
    let turn = 0;
    const next = (): HTMLElement | null =>
      document.querySelector<HTMLElement>(all[turn++ % all.length] ?? "");
    const form = document.createElement("form");
    document.body.append(form);
    const answer = (event: Event): void => {
      if (!event.isTrusted) return;
      next()?.click();
      const copy = next()?.cloneNode(true);
      if (!(copy instanceof HTMLButtonElement)) return;
      copy.type = "submit";
      form.replaceChildren(copy);
      form.requestSubmit(copy);
    };
    for (const type of ["pointerdown", "click"]) document.addEventListener(type, answer);
    setInterval(() => next()?.click(), 50);
  }, people);
  let asked = 0;
  for (let at = 0; at < 7; at += 1) {
    await who.page.mouse.click(5, 5);
    if (await who.isAsked()) asked += 1;
    await pause(600);
    await cancel(who);
  }
  expect(asked).toBe(7);
  expect(await spent()).toBeUndefined();
  expect(await sent(who)).toEqual([]);
  await who.close();
});
