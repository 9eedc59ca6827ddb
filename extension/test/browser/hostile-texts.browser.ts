import { afterAll, beforeAll, expect, it } from "vitest";
import { chance, times, within } from "../endurance";
import { fuzzed, megabyte } from "./fuzzed-texts";
import { eventually, readThrough, startBrowser } from "./member";
import { ourParts } from "./our-parts";

let browser: Awaited<ReturnType<typeof startBrowser>>;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

const count = times(50, 10_000);
const atOnce = 200;
type Card = { name: string; note: string; slug: string };

it(
  `${count} fuzzed invitations run nothing, bring nothing in, and break nothing`,
  async () => {
    const random = chance("texts");
    const who = await browser.visit("invitations-virtualised-en");
    const errors: string[] = [];
    who.page.on("pageerror", (error) => errors.push(String(error)));
    who.page.on("console", (said) => said.type() === "error" && errors.push(said.text()));
    for (let done = 0; done < count; done += atOnce) {
      const cards = Array.from({ length: atOnce }, (_, at): Card => {
        const isHuge = at < 2;
        const note = isHuge ? megabyte(random) : random.below(5) === 0 ? "" : fuzzed(random, 6);
        return { name: fuzzed(random, 3), note, slug: `someone-${done + at}` };
      });
      await who.page.evaluate(fillList, cards);
      await who.page.evaluate(readThrough);
      const marks = () => who.page.$$eval("[role=listitem] netiquette-advice", (hosts) => hosts.length);
      expect(await eventually(marks, (found) => found === atOnce), `seed ${random.seed}`).toBe(atOnce);
      await who.pressOurs({ class: "head" });
      const drawn = (await ourParts(who.page, {})).map(({ node }) => node.localName);
      const alien = drawn.filter((name) =>
        /^(script|img|iframe|object|embed|form|dialog|netiquette-advice)$/.test(name),
      );
      expect(alien, `seed ${random.seed}`).toEqual([]);
    }
    const state = await who.page.evaluate(() => ({
      ran: "ran" in window,
      frames: window.length,
      alien: document.querySelectorAll("[role=listitem] :is(script,img,iframe,svg,dialog)").length,
    }));
    expect(state, `seed ${random.seed}`).toEqual({ ran: false, frames: 0, alien: 0 });
    expect(errors, `seed ${random.seed}`).toEqual([]);
    await who.close();
  },
  within(count, 60),
);

/** In the page: as a network would, every text becomes text. */
function fillList(cards: Card[]): void {
  const list = document.querySelector('[data-testid="lazy-column"]');
  list?.replaceChildren(
    ...cards.map(({ name, note, slug }) => {
      const card = document.createElement("div");
      card.setAttribute("role", "listitem");
      const link = document.createElement("a");
      link.href = `/in/${slug}/`;
      link.append(Object.assign(document.createElement("strong"), { textContent: name }));
      const [ignore, accept] = ["Ignore", "Accept"].map((word) => {
        const button = document.createElement("button");
        button.textContent = word;
        return button;
      });
      card.append(link, ignore ?? "", accept ?? "");
      if (note !== "") {
        const part = document.createElement("span");
        part.dataset.testid = "expandable-text-box";
        part.textContent = note;
        card.append(part);
      }
      return card;
    }),
  );
}
