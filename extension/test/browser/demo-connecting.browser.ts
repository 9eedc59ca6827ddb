import { afterAll, beforeAll, expect, it } from "vitest";
import { dialog, startDemo, type Visitor } from "./demo";
import { daysAgo } from "./demo-known";
import { eventually, pause, sendAnyway } from "./member";
import { ourParts, placeOf } from "./our-parts";

let demo: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo?.stop());

const profile = "/in/siobhan-kearney";
const connect = '[data-part="top-card"] :is(a[href^="/demo/invite"], button:has(svg[data-icon="connect"]))';
const inDialog = (part: string) => `#demo-outlet >>> ${part}`;
const good = "Hi Siobhan, I read your article on milk. May I ask you a question about it? Thank you, Sam";

const notes = (): Promise<unknown[]> =>
  demo.worker.evaluate(async () => {
    const { diary } = await chrome.storage.local.get("diary");
    return (diary as { notes: string[] } | undefined)?.notes ?? [];
  });

async function writeNote(who: Visitor): Promise<void> {
  await who.press(inDialog('[data-action="add-note"]'));
  await who.type(inDialog("textarea#demo-message"), good);
  await who.rules(inDialog("form + netiquette-advice"), ["in-09-personal-note"]);
  await who.press(inDialog('[data-action="send-note"]'));
}

it("a note that went out is counted once", async () => {
  const who = await demo.visit("/invite?to=siobhan-kearney");
  await writeNote(who);
  await eventually(notes, ({ length }) => length > 0);
  await pause(600);
  expect(await notes()).toHaveLength(1);
  await who.close();
});

it("a personal note is one press away, and nothing but the note goes out by it", async () => {
  const who = await demo.visit(profile);
  await who.press(connect);
  expect(await who.rules(dialog, ["out-02-connect-may-send"])).toContain("out-02-connect-may-send");
  await who.pressOurs({ tag: "button", text: "Write a personal note" });
  await who.isNotAsked();
  const hint =
    "Press “Connect” once more to go on with the invitation to Siobhan Kearney. Choose “Add a note”";
  expect(await who.said(hint)).toBe(true);
  await pause(600);
  await who.press(connect);
  await who.press(inDialog('[data-action="send-plain"]'));
  expect(await who.isAsked()).toBe(true);
  expect(await who.asked()).toContain("Leave the note out?");
  await who.page.keyboard.press("Escape");
  await who.isNotAsked();
  await writeNote(who);
  expect(await eventually(notes, ({ length }) => length > 0)).toHaveLength(1);
  await who.close();
});

it("what was chosen for a note is good for that press alone", async () => {
  const who = await demo.visit(profile);
  await who.press(connect);
  await who.isAsked();
  await who.pressOurs({ tag: "button", text: "Write a personal note" });
  await who.isNotAsked();
  await pause(600);
  await who.press(connect);
  await who.press(inDialog('[data-action="dismiss"]'));
  await who.press(connect);
  expect(await who.isAsked()).toBe(true);
  await who.close();
});

it("the armed button of several has a ring around it until it was pressed, and stays free", async () => {
  const who = await demo.visit("/people");
  await who.page.setViewport({ width: 1100, height: 640, hasTouch: true });
  const all = 'main button:has(svg[data-icon="connect"])';
  await who.page.waitForSelector(all);
  const boxes = () => who.page.$$eval(all, (them) => them.map((one) => one.getBoundingClientRect().toJSON()));
  // As far down as a page shows it, where the notice would stand.
  await who.page.$$eval(all, (them) => {
    them[1]?.setAttribute("id", "wanted");
    them[1]?.scrollIntoView({ block: "end" });
  });
  const wanted = await who.page.$("#wanted");
  const name = await who.page.$eval(
    "#wanted",
    (one) => one.closest("[data-key],li,article")?.querySelector("strong")?.textContent,
  );
  const box = await wanted?.boundingBox();
  if (!box) throw new Error("Not drawn");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const before = await boxes();
  await who.page.mouse.click(middle.x, middle.y);
  await sendAnyway(who);
  expect(await who.said(`to send the invitation to ${name}`)).toBe(true);
  const [ring] = await ourParts(who.page, { class: "ring" });
  expect(ring && (await placeOf(who.page, ring))).toEqual(middle);
  expect(await boxes()).toEqual(before);
  const [notice] = await ourParts(who.page, { class: "notice" });
  const there = notice && (await placeOf(who.page, notice));
  expect(Math.abs((there?.y ?? middle.y) - middle.y)).toBeGreaterThan(60);
  await who.page.mouse.click(middle.x, middle.y);
  const rings = () => ourParts(who.page, { class: "ring" });
  expect(await eventually(rings, ({ length }) => length === 0)).toEqual([]);
  await who.close();
});

it("five who did not know the member come first, also where others weigh as much", async () => {
  const ignored = Array<string>(5).fill(daysAgo(3));
  const who = await demo.visit("/people", { diary: { notes: [], ignored } });
  await who.press('main button:has(svg[data-icon="connect"])');
  expect(await who.rules(dialog, ["out-08-ignored-too-often"])).toContain("out-08-ignored-too-often");
  const words = await who.asked();
  const strikes = words.indexOf("Five people or more");
  expect(strikes).toBeGreaterThan(0);
  for (const other of ["This button sends at once, without a note.", "How do you know this person?"])
    expect(strikes).toBeLessThan(words.indexOf(other));
  await who.close();
});
