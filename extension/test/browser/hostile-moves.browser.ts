import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { first, times } from "../endurance";
import { startDemo, type Visitor } from "./demo";
import { headWith, moveNames } from "./hostile-tricks";
import { eventually, member, pause, sendAnyway } from "./member";

let demo: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo?.stop());

/** Where the button is by now, in whichever frame, and with the focus on it. */
const placeOfHeld = (who: Visitor) =>
  who.page.evaluate(() => {
    const seek = (root: Document, x: number, y: number): { x: number; y: number } | undefined => {
      const found = root.querySelector<HTMLElement>("[data-held]");
      const at = found?.getBoundingClientRect();
      if (found && at) {
        found.focus();
        return { x: x + at.x + Math.min(at.width / 2, 300), y: y + at.y + Math.min(at.height / 2, 300) };
      }
      for (const frame of root.querySelectorAll("iframe")) {
        const { x: left, y: top } = frame.getBoundingClientRect();
        const inside = frame.contentDocument && seek(frame.contentDocument, x + left + 2, y + top + 2);
        if (inside) return inside;
      }
      return undefined;
    };
    return seek(document, 0, 0);
  });

const outcome = (who: Visitor) =>
  who.page.evaluate(() => ({
    leaks: JSON.parse(sessionStorage.getItem("leaks") ?? "[]"),
    sent: JSON.parse(sessionStorage.getItem("handslag") ?? "{}").sent ?? [],
  }));

const some = moveNames.filter((_, at) => at % times(4, 1) === 0);

it.each(some)("no press gets through when %s", async (move) => {
  let asked = false;
  for (const way of first(2, ["mouse", "Enter", "Space", "touch"] as const)) {
    const who = await demo.visit("/people", {}, headWith(move));
    await who.page.waitForSelector("html[data-moved]").catch(() => {});
    await pause(200);
    const place = await placeOfHeld(who);
    expect(place, way).toBeDefined();
    if (!place) return;
    for (let press = 0; press < 2; press += 1) {
      if (way === "mouse") {
        await who.page.mouse.move(place.x, place.y);
        await who.page.mouse.click(place.x, place.y, { delay: 40 });
      } else if (way === "touch") await who.page.touchscreen.tap(place.x, place.y);
      else await who.page.keyboard.press(way);
      // The question of a frame that is new comes when its guidelines are there; the press is held all the same.
      for (let wait = 0; wait < (asked ? 1 : 30) && !(await isAsked(who)); wait += 1) await pause(200);
      if (await isAsked(who)) {
        asked = true;
        await who.page.keyboard.press("Escape");
      }
      await pause(600);
      expect(await outcome(who), `${way}, press ${press + 1}`).toEqual({ leaks: [], sent: [] });
    }
    await who.close();
  }
  // A guard that was not there would be silent, too.
  expect(asked).toBe(true);
});

async function isAsked(who: Visitor): Promise<boolean> {
  return (await who.asked()) !== "";
}

it("no press gets through in a window without an address", async () => {
  const who = await demo.visit("/people");
  const opened = new Promise<Page | null>((open) => who.page.once("popup", open));
  await who.page.evaluate(() => {
    document.addEventListener("keyup", () => {
      const other = window.open("about:blank", "", "width=600,height=400");
      const control = document.querySelector("[data-list=people] button[aria-label^=Invite]");
      if (control) other?.document.body.append(control);
    });
  });
  await who.page.keyboard.press("a");
  const page = await opened;
  if (!page) throw new Error("No window came up.");
  const other = member(page);
  await other.press("button[aria-label^=Invite]");
  expect(await other.isAsked()).toBe(true);
  expect((await outcome(who)).sent).toEqual([]);
  await page.close();
  await who.close();
});

/** A frame that may not look at its page, with the page's Connect in it; it tells the page of a press. */
const cutOff = (markup: string): string =>
  `<!doctype html><body>${markup}<script>addEventListener("click", (event) => event.isTrusted && parent.postMessage("press", "*"), true);</script>`;

it("no press gets through in a frame that is cut off from its page", async () => {
  const who = await demo.visit("/people");
  await who.page.evaluate((from) => {
    const control = document.querySelector<HTMLElement>("[data-list=people] button[aria-label^=Invite]");
    addEventListener("message", ({ data }) => sessionStorage.setItem("leaks", JSON.stringify([data])));
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.style.cssText =
      "position:fixed;left:40px;top:120px;width:500px;height:200px;z-index:9;background:white";
    frame.srcdoc = from.replace("HERE", control?.outerHTML ?? "");
    document.body.append(frame);
  }, cutOff("HERE"));
  await pause(500);
  await who.page.mouse.click(80, 145);
  expect(await eventually(() => isAsked(who), Boolean)).toBe(true);
  expect(await outcome(who)).toEqual({ leaks: [], sent: [] });
  await who.close();
});

/** Puts the Connect into a form of a closed shadow root, with a field beside it that has the focus. */
const intoForm = (type: string): void => {
  const control = document.querySelector<HTMLButtonElement>("[data-list=people] button[aria-label^=Invite]");
  const [host, form, field] = ["div", "form", "input"].map((name) => document.createElement(name));
  if (!control || !host || !form || !field) return;
  control.replaceWith(host);
  control.setAttribute("type", type);
  form.append(field, control);
  host.attachShadow({ mode: "closed" }).append(form);
  const listen = () => {
    for (const part of [control, form])
      for (const type of ["click", "submit"])
        part.addEventListener(type, (event) => {
          event.preventDefault();
          if (event.isTrusted) sessionStorage.setItem("leaks", JSON.stringify([event.type]));
        });
  };
  listen();
  field.focus();
  document.addEventListener("reopen", () => {
    document.open();
    document.write("<!doctype html><head></head><body>");
    document.close();
    document.body.append(host);
    listen();
    field.focus();
  });
};

async function pressesEnter(who: Visitor): Promise<void> {
  await who.page.keyboard.press("Enter");
  await eventually(() => isAsked(who), Boolean);
  expect(await outcome(who)).toEqual({ leaks: [], sent: [] });
  await who.page.keyboard.press("Escape");
  await pause(600);
}

it.each(["submit", "button"])(
  "Enter in a field sends no form in a closed shadow root, with a %s",
  async (type) => {
    const who = await demo.visit("/people");
    await who.page.evaluate(intoForm, type);
    await pressesEnter(who);
    await pressesEnter(who);
    await who.page.evaluate(() => document.dispatchEvent(new Event("reopen")));
    await pressesEnter(who);
    await who.close();
  },
);

/** What the page does with the button between the member's word and the press that it allows. */
const wanders = {
  "is cloned into every card": (): void => {
    const control = document.querySelector<HTMLElement>("[data-held]");
    for (const card of document.querySelectorAll("[data-list=people] [role=listitem]")) {
      const copy = control?.cloneNode(true) as HTMLElement;
      copy.removeAttribute("data-held");
      copy.dataset.copy = "";
      copy.addEventListener("click", () => card.querySelector<HTMLElement>("button")?.click());
      card.append(copy);
    }
  },
  "takes another one's name": (): void => {
    const [one, other] = document.querySelectorAll("[data-list=people] button[aria-label^=Invite]");
    one?.setAttribute("aria-label", other?.getAttribute("aria-label") ?? "");
    other?.closest("[role=listitem]")?.append(one ?? "");
  },
} as const;

/** The member's word on the first Connect, after which the page does something with the button. */
async function decided(wander: keyof typeof wanders): Promise<Visitor> {
  const who = await demo.visit("/people");
  const connect = "[data-list=people] [role=listitem]:first-child button[aria-label^=Invite]";
  await who.page.$eval(connect, (control) => {
    (control as HTMLElement).dataset.held = "1";
  });
  await who.press(connect);
  await sendAnyway(who);
  await who.page.evaluate(wanders[wander]);
  return who;
}

it("one word is good for one press on one person, also when the button is cloned", async () => {
  const who = await decided("is cloned into every card");
  await who.press("[data-list=people] [role=listitem]:nth-child(1) [data-copy]");
  const { sent } = await eventually(
    () => outcome(who),
    (now) => now.sent.length > 0,
  );
  expect(sent).toHaveLength(1);
  await pause(600);
  await who.press("[data-list=people] [role=listitem]:nth-child(2) [data-copy]");
  expect(await who.isAsked()).toBe(true);
  expect((await outcome(who)).sent).toHaveLength(1);
  await who.close();
});

it("a button that takes another one's name after the word is asked about again", async () => {
  const who = await decided("takes another one's name");
  await who.press("[data-held]");
  expect(await who.isAsked()).toBe(true);
  expect((await outcome(who)).sent).toEqual([]);
  await who.close();
});
