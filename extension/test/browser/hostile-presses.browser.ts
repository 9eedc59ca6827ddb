import { afterAll, beforeAll, expect, it } from "vitest";
import { startDemo, type Visitor } from "./demo";
import { pause, sendAnyway } from "./member";

let demo: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo?.stop());

const connect = "[data-list=people] button[aria-label^=Invite]";
const sent = (who: Visitor): Promise<unknown[]> =>
  who.page.evaluate(() => JSON.parse(sessionStorage.getItem("handslag") ?? "{}").sent ?? []);

it("a Connect that was asked about is guarded in another frame, too", async () => {
  const who = await demo.visit("/people");
  await who.press(connect);
  expect(await who.isAsked()).toBe(true);
  await who.page.keyboard.press("Escape");
  expect(await who.isNotAsked()).toBe(true);
  await who.page.evaluate((at) => {
    const frame = document.createElement("iframe");
    frame.style.cssText = "position:fixed;inset:0;width:100%;height:100%;z-index:9;background:white";
    document.body.append(frame);
    const control = document.querySelector<HTMLElement>(at);
    if (control) control.style.cssText = "position:fixed;inset:0";
    if (control) frame.contentDocument?.body.append(control);
  }, connect);
  await pause(1_000);
  for (const way of ["mouse", "touch"]) {
    if (way === "mouse") await who.page.mouse.click(300, 300, { delay: 30 });
    else await who.page.touchscreen.tap(300, 300);
    expect(await who.isAsked(), way).toBe(true);
    await pause(800);
    expect(await sent(who), way).toEqual([]);
    await who.page.keyboard.press("Escape");
    expect(await who.isNotAsked(), way).toBe(true);
  }
  await who.close();
});

it("an address makes no link of a button, and a place on the page no other page of a link", async () => {
  const who = await demo.visit("/people");
  for (const [kind, key] of [
    ["button", "Control"],
    ["a", "Control"],
    ["a", "Shift"],
  ] as const) {
    await who.page.evaluate(
      (at, wanted) => {
        const control = document.querySelector(at);
        const other = document.createElement(wanted);
        other.setAttribute("href", "#here");
        other.setAttribute("aria-label", control?.getAttribute("aria-label") ?? "");
        other.innerHTML = control?.innerHTML ?? "";
        other.id = "other";
        other.addEventListener("click", (event) => {
          event.preventDefault();
          sessionStorage.setItem("got-through", "yes");
        });
        document.querySelector("#other")?.remove();
        control?.after(other);
      },
      connect,
      kind,
    );
    await who.page.keyboard.down(key);
    await who.press("#other");
    await who.page.keyboard.up(key);
    expect(await who.isAsked(), `${kind} ${key}`).toBe(true);
    await who.page.keyboard.press("Escape");
    expect(await who.isNotAsked()).toBe(true);
    await pause(600);
  }
  expect(await who.page.evaluate(() => sessionStorage.getItem("got-through"))).toBe(null);
  await who.close();
});

it("a script that presses again and again is asked about once for a gesture, and sends nothing", async () => {
  const who = await demo.visit("/people");
  await who.page.evaluate((at) => {
    setInterval(() => document.querySelector<HTMLElement>(at)?.click(), 100);
  }, connect);
  await pause(1_000);
  expect(await who.asked()).toBe("");
  await who.page.mouse.click(5, 5);
  expect(await who.isAsked()).toBe(true);
  await pause(700);
  await who.page.keyboard.press("Escape");
  expect(await who.isNotAsked()).toBe(true);
  await pause(2_500);
  expect(await who.asked()).toBe("");
  expect(await sent(who)).toEqual([]);
  await who.close();
});

it.each(["to the end of the page", "into a root of its own"])(
  "sending without a note is asked about where the page put the button %s",
  async (where) => {
    const who = await demo.visit("/invite?to=siobhan-kearney");
    await who.page.waitForSelector('#demo-outlet >>> [data-action="send-plain"]');
    const place = await who.page.evaluate((to) => {
      const outlet = document.querySelector("#demo-outlet")?.shadowRoot;
      const button = outlet?.querySelector<HTMLElement>('[data-action="send-plain"]');
      if (!button) throw new Error("No button.");
      const host = document.createElement("div");
      if (to === "to the end of the page") document.body.append(button);
      else {
        button.after(host);
        host.attachShadow({ mode: "open" }).append(button);
      }
      button.style.cssText = "position:fixed;left:20px;top:20px;z-index:2147483647";
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, where);
    await who.page.mouse.click(place.x, place.y, { delay: 30 });
    expect(await who.isAsked()).toBe(true);
    expect(await sent(who)).toEqual([]);
    await who.close();
  },
);

it("a yes to Connect is none to the words of the note that follows", async () => {
  const who = await demo.visit("/in/siobhan-kearney");
  await who.press('[data-part="top-card"] a[href^="/demo/invite"]');
  expect(await who.isAsked()).toBe(true);
  await sendAnyway(who);
  await who.pressAgain();
  await who.press('#demo-outlet >>> [data-action="add-note"]');
  await who.type(
    "#demo-outlet >>> textarea#demo-message",
    "Hello {name}, I'd like to add you to my professional network.",
  );
  await who.press('#demo-outlet >>> [data-action="send-note"]');
  expect(await who.isAsked()).toBe(true);
  expect(await sent(who)).toEqual([]);
  await who.close();
});
