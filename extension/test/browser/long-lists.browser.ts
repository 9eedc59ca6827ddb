import { afterAll, beforeAll, expect, it } from "vitest";
import { eventually, type Member, startBrowser } from "./member";
import { ourParts } from "./our-parts";

let browser: Awaited<ReturnType<typeof startBrowser>>;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

/** In the page: this many invitations more, after those that are there. */
function growTo(count: number): void {
  const list = document.querySelector('[data-testid="lazy-column"]');
  const first = list?.firstElementChild;
  for (let at = 0; at < count; at += 1) {
    const card = first?.cloneNode(true) as HTMLElement;
    for (const ours of card.querySelectorAll("netiquette-advice")) ours.remove();
    card.querySelector("a")?.setAttribute("href", `/in/someone-${at}/`);
    list?.append(card);
  }
}

type Looked = { bare: number; inSight: number; marks: number };

/** In the page: how many of the cards in sight have no mark some frames after the list moved, and how many marks there are at all. */
async function lookAround(to: { card: number } | { by: number }, frames: number): Promise<Looked> {
  const cards = [...document.querySelectorAll("[role=listitem]")];
  if ("card" in to) cards.at(to.card)?.scrollIntoView({ block: "center" });
  else for (const part of [window, document.querySelector("main")]) part?.scrollBy(0, to.by);
  for (let at = 0; at < frames; at += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const inSight = cards.filter((card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
  const bare = inSight.filter((card) => !card.querySelector("netiquette-advice"));
  const marks = document.querySelectorAll("netiquette-advice").length;
  return { bare: bare.length, inSight: inSight.length, marks };
}

const scrolled = {
  "by the window": "",
  "within a part of the page":
    "<style>main { height: 100vh !important; overflow-y: auto !important }</style>",
};

for (const [how, style] of Object.entries(scrolled))
  it(`what one comes near to is marked, what is far away is not yet: a list scrolled ${how}`, async () => {
    const who: Member = await browser.visit("invitations-virtualised-en", (html) =>
      html.replace("</head>", `${style}</head>`),
    );
    await eventually(
      () => who.page.$$("netiquette-advice"),
      (found) => found.length > 0,
    );
    await who.page.evaluate(growTo, 400);
    const look = (...where: Parameters<typeof lookAround>): Promise<Looked> =>
      who.page.evaluate(lookAround, ...where);
    const start = await look({ card: 0 }, 2);
    expect(start.bare).toBe(0);
    expect(start.marks).toBeLessThan(100);
    // Somebody who scrolls on meets nothing without its mark.
    let before = start.marks;
    for (let at = 0; at < 20; at += 1)
      expect(await look({ by: 300 }, 1), `step ${at}`).toMatchObject({ bare: 0 });
    // Who jumps far sees marks come, and soon.
    let now = start;
    for (const card of [150, 300, -1, 80]) {
      now = await look({ card }, 10);
      expect(now, `card ${card}`).toMatchObject({ bare: 0 });
      expect(now.inSight, `card ${card}`).toBeGreaterThan(1);
      expect(now.marks, `card ${card}`).toBeGreaterThan(before);
      before = now.marks;
    }
    expect(before).toBeLessThan(400);
    // Of what one went away from only the room is left.
    const drawn = await ourParts(who.page, { class: "mark" });
    expect(drawn.length).toBeGreaterThan(now.inSight);
    expect(drawn.length).toBeLessThan(100);
    const heights = await who.page.$$eval("netiquette-advice", (hosts) => [
      ...new Set(hosts.map((host) => Math.round(host.getBoundingClientRect().height))),
    ]);
    expect(heights).toHaveLength(1);
    expect(await look({ card: 0 }, 10)).toMatchObject({ bare: 0 });
    const [first] = await ourParts(who.page, { class: "mark" });
    expect(first?.text).toContain("Look first");
    await who.close();
  });
