import { afterAll, beforeAll, expect, it } from "vitest";
import { chance, times, within } from "../endurance";
import { type Member, pause, startBrowser } from "./member";
import { ourParts, placeOf } from "./our-parts";

let browser: Awaited<ReturnType<typeof startBrowser>>;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.browser.close());

const to = '[data-to="jarek-wołniak"]';
const count = times(1_000, 10_000);

/** In the page: one event by a script, on the network's button, on us, or on what lies in front. */
function throwEvent(selector: string, kind: number, at: { x: number; y: number }, part: number): void {
  const targets = [
    document.querySelector(selector),
    document.querySelector("netiquette-advice"),
    document.elementFromPoint(at.x, at.y),
    document,
    window,
  ];
  const target = targets[part % targets.length] ?? document;
  const place = { bubbles: true, composed: true, cancelable: true, clientX: at.x, clientY: at.y, detail: 1 };
  const types =
    "pointerdown mousedown pointerup mouseup click touchstart touchend keydown keyup change input";
  const type = types.split(" ")[kind % 11] ?? "click";
  if (kind % 17 === 0 && target instanceof HTMLElement) target.click();
  else if (type.startsWith("key"))
    target.dispatchEvent(new KeyboardEvent(type, { ...place, key: kind % 2 ? "Enter" : " " }));
  else if (type.startsWith("pointer"))
    target.dispatchEvent(new PointerEvent(type, { ...place, isPrimary: true, pointerId: 1 }));
  else target.dispatchEvent(new MouseEvent(type, place));
}

async function open(): Promise<Member> {
  const who = await browser.visit("grow-preview-de");
  await who.press(to);
  expect(await who.isAsked()).toBe(true);
  await pause(600);
  return who;
}

it(
  `${count} events by scripts, and none is taken for the member's word`,
  async () => {
    const random = chance("clicks");
    const who = await open();
    const throwing = `${throwEvent}`;
    for (const name of ["tick", "send", "alert"]) {
      const [part] = await ourParts(who.page, { class: name });
      const place = part && (await placeOf(who.page, part));
      const events = Array.from({ length: Math.ceil(count / 3) }, () => [
        random.below(1_000),
        random.below(5),
      ]);
      await who.page.evaluate(
        (source, selector, all, at) => {
          const run = new Function(`return ${source}`)();
          for (const [kind, part] of all) run(selector, kind, at, part);
        },
        throwing,
        to,
        events as [number, number][],
        place ?? { x: 500, y: 400 },
      );
    }
    expect(await who.isAsked(), `seed ${random.seed}`).toBe(true);
    expect(await who.sent()).toEqual([]);
    await who.page.keyboard.press("Escape");
    expect(await who.isNotAsked()).toBe(true);
    await pause(600);
    await who.press(to);
    expect(await who.isAsked(), `seed ${random.seed}`).toBe(true);
    expect(await who.sent()).toEqual([]);
    await who.close();
  },
  within(count, 5),
);

/** Ways to make a member press something of ours in the belief that it is something else. */
const covers = {
  "something almost unseen that takes presses": "opacity:.01;pointer-events:auto",
  "something that shows another thing and lets presses through": "background:white;pointer-events:none",
  "a picture over a part of it": "background:white;pointer-events:none;width:400px;height:300px;margin:auto",
} as const;

it.each(Object.entries(covers))("takes no word under %s", async (_, style) => {
  const who = await open();
  await who.pressOurs({ class: "tick" });
  const { x, y } = await who.ours({ class: "send" });
  await who.page.evaluate(
    (look, at) => {
      const cover = document.createElement("div");
      cover.popover = "manual";
      cover.textContent = "Win a bicycle: press here";
      cover.setAttribute("style", `inset:0;width:100%;height:100%;margin:0;border:0;${look}`);
      if (look.includes("400px")) cover.style.inset = `${at.y - 150}px auto auto ${at.x - 200}px`;
      document.body.append(cover);
      cover.showPopover();
    },
    style,
    { x, y },
  );
  await pause(500);
  await who.page.mouse.click(x, y);
  await pause(300);
  expect(await who.isAsked()).toBe(true);
  await who.page.keyboard.press("Escape");
  await who.page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>(":popover-open")) one.remove();
  });
  await pause(600);
  await who.press(to);
  await pause(200);
  expect(await who.sent()).toEqual([]);
  await who.close();
});
