import { afterAll, beforeAll, expect, it } from "vitest";
import { describePage } from "../../scripts/chromium.mjs";
import { hostName } from "../../src/advice/host";
import type { PageDescription } from "../../src/shared/messages";
import { eventually, type Member, pause, startBrowser } from "./member";
import { ourParts } from "./our-parts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

const settle = (settings: object): Promise<void> =>
  browser.worker.evaluate(async (now) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ settings: now });
  }, settings);

const head = '[componentkey$="Topcard"]';
const accept = '[aria-label="Accept Mirel Vandersloot’s invitation"]';
const marks = (who: Member) => who.page.$$eval(hostName, (all) => all.length);
const wordOf = async (who: Member): Promise<string> =>
  (await ourParts(who.page, { class: "word" })).map(({ text }) => text).join();
const followUp = async (who: Member) => (await ourParts(who.page, { class: "follow-up" }))[0]?.text ?? "";

it("an inviter's profile has one mark, and after Accept what to ask is offered", async () => {
  await settle({ language: "en" });
  const who = await browser.visit("profile-invited-en");
  expect(await marks(who)).toBe(1);
  expect(await who.page.$(`${head} ${hostName}`)).not.toBeNull();
  await who.page.$eval(accept, (button) =>
    button.addEventListener("click", () => button.parentElement?.replaceChildren("Message")),
  );
  await who.press(accept);
  const said = await eventually(
    () => followUp(who),
    (text) => text !== "",
  );
  expect(said).toContain("After accepting Mirel Vandersloot");
  expect(
    await eventually(
      () => marks(who),
      (count) => count === 1,
    ),
  ).toBe(1);
  await who.close();
});

it("nothing is marked where the signs do not agree, or the answers are for somebody else", async () => {
  await settle({ language: "en" });
  for (const name of ["profile-not-invited-en", "profile-invited-connect-nl"]) {
    const who = await browser.open(name);
    await pause(2_500);
    expect(await marks(who), name).toBe(0);
    await who.close();
  }
});

it("who comes from the list finds the same verdict, though the profile does not show the note", async () => {
  await settle({ language: "en" });
  const who = await browser.visit("invitations-sdui-en");
  const card = '[role="listitem"][componentkey$=":704"]';
  await who.page.$eval(card, (one) => one.scrollIntoView());
  await who.page.waitForSelector(`${card} ${hostName}`);
  await who.page.evaluate((found) => {
    const link = document.querySelector(`${found} a[href="/in/mireille-adjoa/"]`);
    link?.addEventListener("click", (event) => {
      event.preventDefault();
      history.pushState({}, "", "/in/mireille-adjoa/");
      const main = document.querySelector("main");
      if (main)
        main.innerHTML = `<section componentkey="card.Topcard"><h2>Mireille Adjoa</h2><p>Advisor</p>
          <div><button aria-label="Accept Mireille Adjoa’s invitation">Accept</button>
          <button aria-label="Ignore an invitation to connect from Mireille Adjoa">Ignore</button>
          <button aria-expanded="false">More</button></div></section>`;
    });
  }, card);
  await who.press(`${card} a[href="/in/mireille-adjoa/"]`);
  await who.page.waitForSelector(`${head} ${hostName}`);
  expect(
    await eventually(
      () => wordOf(who),
      (word) => word === "Report it",
    ),
  ).toBe("Report it");
  await who.press('[aria-label="Accept Mireille Adjoa’s invitation"]');
  expect(await who.isAsked()).toBe(true);
  await who.close();
});

it("beside the page it stands in the panel once, and nothing is inserted", async () => {
  await settle({ language: "en", place: "beside" });
  const who = await browser.open("profile-invited-en");
  const read = async () => (await describePage(browser.worker)) as PageDescription | null;
  const page = await eventually(read, (one) => (one?.items.length ?? 0) > 0);
  const about = page?.items.filter(({ treatment }) => treatment === "marked");
  expect(about).toMatchObject([{ surface: "invitation.received", label: "Mirel Vandersloot" }]);
  expect(about?.[0]?.advice?.profile).toBeUndefined();
  expect(await marks(who)).toBe(0);
  await who.close();
});
