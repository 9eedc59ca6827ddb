import { expect, it } from "vitest";
import { hostName } from "../../src/advice/host";
import { play } from "./demo-scene";
import { onProfileScenes } from "./demo-scenes/on-profile";
import { ourParts } from "./our-parts";

const demo = play(onProfileScenes);
const head = '[data-part="top-card"]';
const mark = `${head} ${hostName}`;

it("what was answered in the list counts on the profile, and what is done there counts in the list", async () => {
  const who = await demo().visit("/invitations");
  const card = '[data-key="invitation:2"]';
  await who.scrollTo(`${card} ${hostName}`);
  await who.answer(`${card} ${hostName}`, "Yes");
  await who.press(`${card} a.name`);
  await who.page.waitForSelector(`${head}[data-key="invitation:2"] ${hostName}`);
  expect(await who.rules(mark, ["in-03-profile-complete"])).toContain("in-03-profile-complete");
  expect(await who.page.$$eval(hostName, (marks) => marks.length)).toBe(1);
  await who.press(`${head} [data-action="ignore"]`);
  await who.page.waitForSelector(`${head}[data-state="ignored"]`);
  await who.page.goBack();
  await who.page.waitForSelector(`${card}[data-state="ignored"]`);
  await who.close();
});

it("an undone answer is a question again, and no reminder stays", async () => {
  const who = await demo().visit("/in/amina-el-khatib");
  await who.page.waitForSelector(mark);
  await who.press(`${head} [data-action="accept"]`);
  expect(await who.reminded((names) => names.length === 1)).toEqual(["Amina El Khatib"]);
  await who.press(`${head} [data-action="undo"]`);
  expect(await who.reminded((names) => names.length === 0)).toEqual([]);
  await who.page.waitForSelector(`${head}:not([data-state]) [data-action="accept"]`);
  expect(await who.rules(mark, ["in-03-look-first"])).toContain("in-03-look-first");
  await who.close();
});

it("the mark stands under the page's own buttons, and sends nobody to the profile one is on", async () => {
  const who = await demo().visit("/in/bram-nijkerk");
  await who.page.waitForSelector(mark);
  await who.unfold(mark);
  const [shown] = await ourParts(who.page, { class: "mark" });
  expect(shown?.text).toContain("Look at this profile");
  expect(shown?.text).not.toContain("Open the profile");
  const apart = await who.page.$eval(head, (card) => {
    const lowest = Math.max(
      ...[...card.querySelectorAll(".actions > *")].map((one) => one.getBoundingClientRect().bottom),
    );
    return (card.querySelector("netiquette-advice")?.getBoundingClientRect().top ?? 0) - lowest;
  });
  expect(apart).toBeGreaterThanOrEqual(0);
  await who.close();
});
