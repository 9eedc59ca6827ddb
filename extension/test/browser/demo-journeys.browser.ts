import { afterAll, beforeAll, expect, it } from "vitest";
import { first } from "../endurance";
import { dialog, startDemo } from "./demo";
import { eventually } from "./member";
import { ourParts, partsAt } from "./our-parts";

let demo: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo?.stop());

it("an address book goes out only after advice, a tick and a reason; then the sent list helps to take it back", async () => {
  const who = await demo.visit("/people");
  const classes = async (name: string) => (await ourParts(who.page, { class: name })).length;

  await who.press('main a[data-entry="card"]');
  expect(await who.rules(dialog, ["imp-01-entry"])).toContain("imp-01-entry");
  expect([await classes("tick"), await classes("reason")]).toEqual([0, 0]);
  await who.pressOurs({ class: "send" });
  await who.isNotAsked();
  await who.pressAgain();

  const provider = 'button[data-provider="gmail"]';
  await who.press(provider);
  expect(await who.rules(dialog, ["imp-02-provider"])).toContain("imp-02-provider");
  await who.pressOurs({ class: "send" });
  expect(await who.isAsked()).toBe(true);
  await who.pressOurs({ class: "tick" });
  await who.pressOurs({ class: "send" });
  await who.isNotAsked();
  await who.pressAgain();

  const onward = 'button[data-action="import-continue"]';
  await who.press(onward);
  expect(await who.rules(dialog, ["imp-03-continue"])).toContain("imp-03-continue");
  await who.pressOurs({ class: "send" });
  expect(await who.isAsked()).toBe(true);
  await who.pressOurs({ tag: "textarea" });
  await who.page.keyboard.type("I have asked each of them.");
  await who.pressOurs({ class: "send" });
  await who.isNotAsked();
  expect(await who.page.$('[data-step="result"]')).toBeNull();
  await who.pressAgain();
  await who.page.waitForSelector('[data-step="result"]');

  await who.goOn("/sent");
  const recover = '[data-list="sent"] + netiquette-advice';
  expect(await who.rules(recover, ["imp-04-recover"])).toContain("imp-04-recover");
  await who.close();
});

it("a note with somebody else's name does not go out without a reason", async () => {
  const who = await demo.visit("/invite?to=siobhan-kearney");
  await who.press('#demo-outlet >>> [data-action="add-note"]');
  await who.type("#demo-outlet >>> textarea#demo-message", "Hi Saar, I read your article on milk.");
  await who.press('#demo-outlet >>> [data-action="send-note"]');
  expect(await who.rules(dialog, ["out-17-other-name"])).toContain("out-17-other-name");
  expect(await ourParts(who.page, { class: "reason" })).toHaveLength(1);
  await who.page.keyboard.press("Escape");
  await who.isNotAsked();
  await who.close();
});

it("a scam is accepted only after a tick", async () => {
  const who = await demo.visit("/invitations");
  const card = '[data-key="invitation:6"]';
  await who.rules(`${card} netiquette-advice`, ["in-06-scam"]);
  await who.press(`${card} [data-action="accept"]`);
  expect(await who.rules(dialog, ["in-06-accepting"])).toContain("in-06-accepting");
  expect(await who.page.$(`${card}[data-state]`)).toBeNull();
  await who.pressOurs({ class: "tick" });
  await who.pressOurs({ class: "send" });
  await who.isNotAsked();
  await who.pressAgain();
  await who.page.waitForSelector(`${card}[data-state="accepted"]`);
  await who.close();
});

it("who is accepted stays on the list of what is still to do, until a message goes out", async () => {
  const who = await demo.visit("/invitations");
  const card = '[data-key="invitation:3"]';
  await who.page.waitForSelector(`${card} netiquette-advice`);
  // Marks of other cards may still move this one away under the mouse; then one presses once more.
  const accept = async () => {
    await who.press(`${card} [data-action="accept"]`);
    const accepted = who.page.waitForSelector(`${card}[data-state="accepted"]`, { timeout: 3_000 });
    return accepted.then(
      () => true,
      () => false,
    );
  };
  expect(await eventually(accept, (done) => done)).toBe(true);
  expect(await who.reminded((names) => names.length > 0)).toEqual(["Amina El Khatib"]);

  await who.press(`${card} [data-action="undo"]`);
  expect(await who.reminded((names) => names.length === 0)).toEqual([]);
  expect(await eventually(accept, (done) => done)).toBe(true);
  expect(await who.reminded((names) => names.length > 0)).toEqual(["Amina El Khatib"]);

  await who.press(`${card} a[href^="/demo/message"]`);
  await who.type("textarea#message", "Thank you for your invitation. What made you think of me?");
  await who.press('[data-action="send-message"]');
  expect(await who.reminded((names) => names.length === 0)).toEqual([]);
  await who.close();
});

it("people are called by the name that the page shows, not by their address", async () => {
  const who = await demo.visit("/events");
  await who.page.waitForSelector('a[href^="/demo/event/"]');
  await who.press('main a[href^="/demo/event/"]');
  const met = '[data-list="attendees"] [data-action="met"]';
  await who.page.waitForSelector(met);
  const name = await who.page.$eval(
    '[data-list="attendees"] [role="listitem"]:has([data-action="met"]) strong',
    (one) => one.textContent,
  );
  await who.press(met);
  expect(await who.reminded((names) => names.length > 0)).toEqual([name]);

  await who.goOn("/me/recommendations");
  await who.press('[data-action="show-recommendation"]');
  const returning = '[data-action="return-recommendation"]';
  await who.page.waitForSelector(returning);
  // The recommendation itself names its writer in full.
  const first = (await who.page.$eval(returning, (one) => one.textContent))?.split(" ").at(-1) ?? "";
  await who.press(returning);
  await who.isAsked();
  expect(await who.asked()).toContain(`This opens a recommendation for ${first} `);
  expect(await who.asked()).toContain(`Hello ${first},`);
  await who.page.keyboard.press("Escape");
  await who.isNotAsked();

  await who.goOn("/invitations");
  await who.press('[data-key="invitation:3"] [data-action="ignore"]');
  await who.press('[data-key="invitation:3"] [data-action="ignore-reason"]');
  await who.press('[data-dialog="ignore-reason"] input[value="dont-know"]');
  await who.press('[data-dialog="ignore-reason"] [data-action="send-reason"]');
  await who.isAsked();
  expect(await who.asked()).toContain("tell the network this about Amina El Khatib");
  await who.close();
});

it("what to ask somebody who wrote stays the same after a reload, and keeps the name", async () => {
  const who = await demo.visit("/invitations");
  const card = '[data-key="invitation:1"]';
  const advice = `${card} netiquette-advice`;
  await who.rules(advice, ["in-09-personal-note"]);
  await who.press(`${card} [data-action="accept"]`);
  expect(await who.rules(advice, ["in-09-offer-help-after-accepting"])).toContain(
    "in-09-offer-help-after-accepting",
  );
  const [name] = await who.reminded((names) => names.length > 0);
  await who.goOn("/invitations");
  const again = await who.rules(advice, ["in-09-offer-help-after-accepting"]);
  expect(again).toContain("in-09-offer-help-after-accepting");
  expect(again).not.toContain("in-03-ask-why-after-accepting");
  const words = (await partsAt(who.page, advice)).map(({ text }) => text).join();
  expect(words).toContain(`Hello ${name?.split(" ")[0]},`);
  await who.close();
});

it("the practice network does not scroll sideways in half a window, or enlarged to twice its size", async () => {
  const who = await demo.visit("/people");
  const tooWide: string[] = [];
  for (const width of first(1, [481, 550, 640, 740])) {
    await who.page.setViewport({ width, height: 700, hasTouch: true });
    for (const path of ["/invitations", "/people", "/in/siobhan-kearney", "/me"]) {
      await who.goOn(path);
      const wide = await who.page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) tooWide.push(`${path} ${width}: ${wide}`);
    }
  }
  expect(tooWide).toEqual([]);
  await who.close();
});
