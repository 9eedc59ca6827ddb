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
      // Who passes a card within a frame does not see its mark, and goes back.
      const bare = () => who.page.evaluate(goToBare);
      expect(await eventually(bare, (left) => left === 0), `seed ${random.seed}`).toBe(0);
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

/** In the page: scrolls to the first card that has no mark yet; answers how many have none. */
async function goToBare(): Promise<number> {
  const cards = [...document.querySelectorAll("[role=listitem]")];
  const bare = cards.filter((card) => card.querySelector("netiquette-advice") === null);
  bare[0]?.scrollIntoView();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return bare.length;
}

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
