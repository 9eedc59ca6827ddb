import { afterAll, beforeAll, expect, it } from "vitest";
import { eventually, pause, readThrough, startBrowser } from "./member";
import { ourParts } from "./our-parts";

let browser: Awaited<ReturnType<typeof startBrowser>>;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

/** Texts that have broken other programs: markup, turned directions, invisible and look-alike characters, sheer size. */
const nasty = [
  "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>",
  "\u202Eetirw ot ecalp a\u202C and \u2066more\u2069",
  "zero\u200B\u200C\u200D\uFEFFwidth and аррlе look-alikes",
  "{first} {n} $1 %s {{7*7}}",
  `${"\u0301".repeat(3_000)}stacked`,
  "\uD800 half a pair \uDFFF",
  "'\"`--></style></textarea></template><dialog open>",
];
const huge = "long ".repeat(200_000);

it("a page full of nasty texts runs nothing, breaks nothing, and is marked all the same", async () => {
  const who = await browser.visit("invitations-virtualised-en");
  const errors: unknown[] = [];
  who.page.on("pageerror", (error) => errors.push(error));
  await who.page.evaluate(
    (texts, longest) => {
      const list = document.querySelector('[data-testid="lazy-column"]');
      const first = list?.firstElementChild;
      for (let at = 0; at < 160; at += 1) {
        const card = first?.cloneNode(true) as HTMLElement;
        for (const ours of card.querySelectorAll("netiquette-advice")) ours.remove();
        const text = (at < 3 ? longest : (texts[at % texts.length] ?? "")) + at;
        const name = card.querySelector("strong");
        if (name) name.textContent = text.slice(0, 400);
        card.querySelector("a")?.setAttribute("href", `/in/someone-${at}/`);
        const note = document.createElement("span");
        note.dataset.testid = "expandable-text-box";
        note.textContent = text;
        card.append(note);
        list?.append(card);
      }
    },
    nasty,
    huge,
  );
  await who.page.evaluate(readThrough);
  const count = () => who.page.$$eval("netiquette-advice", (hosts) => hosts.length);
  expect(await eventually(count, (found) => found === 162)).toBe(162);
  expect(await who.page.title()).toBe("Invitations that move");
  await who.pressOurs({ class: "head" });
  await pause(300);
  const drawn = await ourParts(who.page, {});
  expect(drawn.filter(({ node }) => ["script", "img", "iframe"].includes(node.localName))).toEqual([]);
  expect(errors).toEqual([]);
  await who.close();
});

it("a page that has our element's name for itself does not get into our inside", async () => {
  const who = await browser.visit("invitations-sdui-en");
  await eventually(
    () => who.page.$$("netiquette-advice"),
    (found) => found.length === 4,
  );
  const inside = await who.page.$$eval("netiquette-advice", (hosts) =>
    hosts.map((host) => [host.shadowRoot, host.childNodes.length, host.textContent]),
  );
  expect(inside).toEqual(Array.from({ length: 4 }, () => [null, 0, ""]));
  const traces = await who.page.evaluate(() =>
    document.documentElement.outerHTML.includes("chrome-extension"),
  );
  expect(traces).toBe(false);
  await who.close();
});
