import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostName } from "../../src/advice/host";
import { first } from "../endurance";
import { eventually, type Member, pause, sendAnyway, startBrowser, ways } from "./member";
import { ourParts } from "./our-parts";

let browser: Awaited<ReturnType<typeof startBrowser>>;
let who: Member;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

const inDialog = (does: string): string => `#interop-outlet >>> [data-does="${does}"]`;

const places = [
  { place: "the top card of a profile", on: "profile-sdui-en", at: "#top" },
  { place: "the More menu, outside main", on: "profile-sdui-en", at: "#menu", opened: '[data-does="menu"]' },
  { place: "a stranger's card beside a profile", on: "profile-sdui-en", at: "#aside" },
  { place: "the button of a classic profile", on: "profile-classic-nl", at: "#ember31" },
  { place: "search of today", on: "search-sdui-en", at: '[data-to="sanne-verbruggen"]' },
  { place: "people you may know", on: "grow-preview-de", at: '[data-to="jarek-wołniak"]' },
  { place: "a card that sends on pointerdown", on: "grow-preview-de", at: '[data-to="mireille-adjoa"]' },
  { place: "the dialog in its shadow root", on: "note-dialog-en", at: inDialog("send") },
  {
    place: "a note that is the standard sentence",
    on: "note-written-en",
    at: inDialog("send"),
    // What is said of it stands above the button, and moves it as it comes.
    isMoved: true,
  },
  { place: "a name that is longer in lower case", on: "search-classic-tr", at: '[data-to="ismail-yelken"]' },
  { place: "a state that nobody knows", on: "grow-states-en", at: '[data-to="sanne-verbruggen"]' },
  { place: "a dialog without its classes", on: "note-plain-en", at: '[data-does="send"]' },
  { place: "the sticky header", on: "profile-sdui-en", at: "#sticky" },
  { place: "an item that is no button at all", on: "profile-classic-nl", at: "#ember33" },
  { place: "classic search, by its label alone", on: "search-classic-pl", at: '[data-to="jarek-wołniak"]' },
  { place: "a card that sends on keydown", on: "grow-preview-de", at: '[data-to="emile-zwaan"]' },
  { place: "the dialog in German", on: "note-dialog-de", at: inDialog("send") },
];

describe("whichever way it is pressed, it is held back, and Escape leaves everything as it was", () => {
  it.each(first(6, places))("$place", async ({ on, at, opened, isMoved }) => {
    who = await browser.visit(on);
    if (isMoved) await who.ours({ class: "head" });
    if (opened) await who.press(opened);
    for (const way of ways) {
      const before = await who.reached();
      await who.press(at, way);
      expect(await who.isAsked(), way).toBe(true);
      expect(await who.reached(), way).toEqual(before);
      await who.page.keyboard.press("Escape");
      expect(await who.isNotAsked(), way).toBe(true);
      expect(await who.sent(), way).toEqual([]);
    }
    await who.close();
  });
});

it("the question is drawn before the page is made inert, which takes long where the page is long", async () => {
  who = await browser.visit("grow-preview-de");
  const at = '[data-to="jarek-wołniak"]';
  await who.page.$eval(at, (button) => {
    const seen: string[] = [];
    const { x, y } = button.getBoundingClientRect();
    const look = (): void => {
      seen.push(document.elementFromPoint(x + 2, y + 2)?.localName ?? "");
      document.documentElement.dataset.met = JSON.stringify(seen);
      if (seen.length < 30) requestAnimationFrame(look);
    };
    new MutationObserver((_, observer) => {
      observer.disconnect();
      look();
    }).observe(document.documentElement, { childList: true });
  });
  await who.press(at);
  expect(await who.isAsked()).toBe(true);
  const met = () => who.page.evaluate(() => JSON.parse(document.documentElement.dataset.met ?? "[]"));
  const seen = (await eventually(met, (all: string[]) => all.length === 30)) as string[];
  expect(seen[0]).not.toBe(hostName);
  expect(seen.at(-1)).toBe(hostName);
  await who.close();
});

describe("send anyway", () => {
  it.each(first(2, ["mouse", "Space", "Enter", "touch"] as const))(
    "lets the member's own next press through once, by %s",
    async (way) => {
      who = await browser.visit("grow-preview-de");
      const at = '[data-to="jarek-wołniak"]';
      await who.press(at, way);
      await sendAnyway(who);
      expect(await who.sent()).toEqual([]);
      expect(await who.said("Press “Vernetzen” once more")).toBe(true);
      await who.press(at, way);
      expect(await eventually(who.sent, (sent) => sent.length > 0)).toEqual([
        { to: "jarek-wołniak", note: "" },
      ]);
      await pause(600);
      expect(await ourParts(who.page, { class: "notice" })).toEqual([]);
      await who.press(at, way);
      expect(await who.isAsked()).toBe(true);
      expect(await who.sent()).toHaveLength(1);
      await who.close();
    },
  );

  it.each(
    first(2, [
      ["pointerdown", "mireille-adjoa", "mouse"],
      ["keydown", "emile-zwaan", "Enter"],
      ["pointerdown", "mireille-adjoa", "touch"],
    ] as const),
  )("covers the whole press where the page sends on %s (%s, %s)", async (_, to, way) => {
    who = await browser.visit("grow-preview-de");
    await who.press(`[data-to="${to}"]`, way);
    await sendAnyway(who);
    await who.press(`[data-to="${to}"]`, way);
    expect(await eventually(who.sent, (sent) => sent.length > 0)).toEqual([{ to, note: "" }]);
    await who.close();
  });

  it("puts the focus on the button, so that Enter is the second press", async () => {
    who = await browser.visit("profile-sdui-en");
    await who.press("#aside");
    await sendAnyway(who);
    expect(await who.focused()).toBe("aside");
    await who.page.keyboard.press("Enter");
    expect(await eventually(who.sent, (sent) => sent.length > 0)).toEqual([
      { to: "teun-wildervank", note: "" },
    ]);
    await who.close();
  });

  it("warns once per invitation: it goes along into that person's dialog", async () => {
    who = await browser.visit("profile-sdui-en");
    await who.press("#top");
    await sendAnyway(who);
    await who.press("#top");
    await pause(200);
    await who.press(inDialog("send"));
    expect(await eventually(who.sent, (sent) => sent.length > 0)).toEqual([
      { to: "jarek-wołniak", note: "" },
    ]);
    expect(await who.isNotAsked()).toBe(true);
    await who.close();
  });

  it("does not go along into another person's dialog", async () => {
    who = await browser.visit("profile-sdui-en");
    await who.press("#top");
    await sendAnyway(who);
    await who.press("#top");
    await pause(200);
    await who.page.evaluate(() => {
      const name = document.querySelector("#interop-outlet")?.shadowRoot?.querySelector("strong");
      if (name) name.textContent = "Klaas Anders";
    });
    await who.press(inDialog("send"));
    expect(await who.isAsked()).toBe(true);
    expect(await who.sent()).toEqual([]);
    await who.close();
  });

  it("is for one person: another one's button is held", async () => {
    who = await browser.visit("grow-preview-de");
    await who.press('[data-to="jarek-wołniak"]');
    await sendAnyway(who);
    await who.press('[data-to="mireille-adjoa"]');
    expect(await who.isAsked()).toBe(true);
    expect(await who.sent()).toEqual([]);
    await who.close();
  });

  it("finds the button again when the page has drawn it anew", async () => {
    who = await browser.visit("profile-sdui-en");
    await who.press("#aside");
    await who.page.evaluate(() => {
      const old = document.querySelector("#aside");
      old?.replaceWith(old.cloneNode(true));
    });
    await sendAnyway(who);
    expect(await who.focused()).toBe("aside");
    await who.page.keyboard.press("Enter");
    await pause(200);
    expect(await who.sent()).toHaveLength(1);
    await who.close();
  });

  it("ends with in-app navigation", async () => {
    who = await browser.visit("profile-sdui-en");
    await who.press("#aside");
    await sendAnyway(who);
    await who.page.evaluate(() => history.pushState({}, "", "/in/somebody-else/"));
    await pause(200);
    await who.press("#aside");
    expect(await who.isAsked()).toBe(true);
    expect(await who.sent()).toEqual([]);
    await who.close();
  });

  it("asks for a deliberate tick where the rule says so", async () => {
    who = await browser.visit("grow-preview-de");
    await who.press('[data-to="jarek-wołniak"]');
    await who.pressOurs({ class: "send" });
    expect(await who.isAsked()).toBe(true);
    await who.close();
  });
});

describe("what is no decision", () => {
  it("a double click sends nothing", async () => {
    who = await browser.visit("grow-preview-de");
    const { x, y } = await who.middle('[data-to="jarek-wołniak"]');
    await who.page.mouse.click(x, y, { count: 2 });
    expect(await who.isAsked()).toBe(true);
    await pause(300);
    expect(await who.sent()).toEqual([]);
    await who.close();
  });

  it("a double click on send anyway sends nothing, even with the button right under it", async () => {
    who = await browser.visit("grow-preview-de", (html) =>
      html.replace(
        'data-to="jarek-wołniak"',
        '$& style="position:fixed;inset:0;width:100%;height:100%;opacity:.3"',
      ),
    );
    await who.press('[data-to="jarek-wołniak"]');
    await pause(600);
    await who.pressOurs({ class: "tick" });
    await who.pressOurs({ class: "send" }, 2);
    await pause(300);
    expect(await who.sent()).toEqual([]);
    expect(await who.reached()).toEqual([]);
    await who.close();
  });

  it("a key that stays down sends nothing and does not press our buttons", async () => {
    who = await browser.visit("grow-preview-de");
    await who.focus('[data-to="jarek-wołniak"]');
    for (let at = 0; at < 20; at += 1) await who.page.keyboard.down("Enter");
    expect(await who.isAsked()).toBe(true);
    await who.page.keyboard.up("Enter");
    expect(await who.isAsked()).toBe(true);
    expect(await who.sent()).toEqual([]);
    await who.close();
  });

  it("a thousand clicks by a script are held, ask nothing and arm nothing", async () => {
    who = await browser.visit("grow-preview-de");
    await who.page.evaluate(() => {
      const control = document.querySelector<HTMLElement>('[data-to="jarek-wołniak"]');
      for (let at = 0; at < 1_000; at += 1) control?.click();
    });
    await pause(500);
    expect(await who.isNotAsked()).toBe(true);
    expect(await who.sent()).toEqual([]);
    await who.press('[data-to="jarek-wołniak"]');
    expect(await who.isAsked()).toBe(true);
    expect(await who.sent()).toEqual([]);
    await who.close();
  });

  it("a script cannot use the pass that the member got", async () => {
    who = await browser.visit("grow-preview-de");
    await who.press('[data-to="jarek-wołniak"]');
    await sendAnyway(who);
    await who.page.evaluate(() => {
      const control = document.querySelector<HTMLElement>('[data-to="jarek-wołniak"]');
      control?.click();
      for (const type of ["pointerdown", "mousedown", "mouseup", "click", "keydown", "keyup"]) {
        control?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        control?.dispatchEvent(new MouseEvent(type, { bubbles: true, detail: 1 }));
        control?.dispatchEvent(new KeyboardEvent(type, { bubbles: true, key: "Enter" }));
      }
    });
    await pause(200);
    expect(await who.sent()).toEqual([]);
    await who.close();
  });

  it("a form that a key sends without its button is held", async () => {
    who = await browser.visit("note-written-en", (html) =>
      html
        .replace(
          "<label>Note<textarea",
          `<form><label>Note<textarea onkeydown="event.ctrlKey && this.form.requestSubmit()"`,
        )
        .replace("</div></div></template>", "</div></form></div></template>"),
    );
    await who.page.evaluate(() => {
      const form = document.querySelector("#interop-outlet")?.shadowRoot?.querySelector("form");
      form?.addEventListener("submit", (event) => {
        event.preventDefault();
        document.documentElement.dataset.sent = '[{"to":"form","note":""}]';
      });
    });
    await who.focus("#interop-outlet >>> textarea");
    await who.page.keyboard.down("Control");
    await who.page.keyboard.press("Enter");
    await who.page.keyboard.up("Control");
    expect(await who.isAsked()).toBe(true);
    expect(await who.sent()).toEqual([]);
    await who.close();
  });
});

describe("what is not held", () => {
  it("a middle click and a Ctrl click on a link", async () => {
    who = await browser.visit("profile-sdui-en", (html) =>
      html.replaceAll(
        'href="/preload',
        'onauxclick="event.preventDefault()" onclick="event.ctrlKey && event.preventDefault()" href="/preload',
      ),
    );
    const { x, y } = await who.middle("#top");
    await who.page.mouse.click(x, y, { button: "middle" });
    await who.page.keyboard.down("Control");
    await who.page.mouse.click(x, y);
    await who.page.keyboard.up("Control");
    await pause(300);
    expect(await who.isNotAsked()).toBe(true);
    expect(await who.reached()).toContain("auxclick:dialog");
    expect(await who.reached()).toContain("click:dialog");
    await who.close();
  });

  it("a Ctrl click on a button is held: it opens no page, it sends", async () => {
    who = await browser.visit("grow-preview-de");
    await who.page.keyboard.down("Control");
    await who.press('[data-to="jarek-wołniak"]');
    expect(await who.isAsked()).toBe(true);
    expect(await who.reached()).toEqual([]);
    await who.page.keyboard.up("Control");
    await who.close();
  });

  it("Add a note, Follow, and a look-alike dialog", async () => {
    who = await browser.visit("note-dialog-en");
    await who.press(inDialog("write"));
    await pause(300);
    expect(await who.isNotAsked()).toBe(true);
    expect(await who.reached()).toContain("click:write");
    await who.press('[aria-labelledby="offer"] button');
    await pause(300);
    expect(await who.isNotAsked()).toBe(true);
    await who.close();
  });
});

describe("our dialog under something of the page's", () => {
  it("takes no consent from a press that the page has laid something over", async () => {
    who = await browser.visit("note-dialog-en");
    await who.press(inDialog("send"));
    await pause(600);
    await who.page.evaluate(() => {
      const cover = document.createElement("div");
      cover.popover = "manual";
      cover.setAttribute("style", "inset:0;width:100%;height:100%;margin:0;opacity:.01;pointer-events:none");
      document.body.append(cover);
      cover.showPopover();
      cover.style.pointerEvents = "auto";
    });
    await who.pressOurs({ class: "send" });
    await pause(200);
    expect(await who.isAsked()).toBe(true);
    await who.close();
  });

  it("stays as visible as it is, whatever the page's styles say", async () => {
    who = await browser.visit("note-dialog-en", (html) =>
      html.replace(
        "</head>",
        "<style>netiquette-advice{opacity:0!important;display:none!important;filter:opacity(0)!important;transform:scale(0)!important}</style></head>",
      ),
    );
    await who.press(inDialog("send"));
    expect(await who.isAsked()).toBe(true);
    expect(await who.ours({ class: "send" })).toBeTruthy();
    await who.close();
  });
});
