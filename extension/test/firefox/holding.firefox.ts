import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually, pause, ways } from "../browser/member";
import { startDemoServer } from "../demo-server";
import { hasFirefox, startFirefox } from "./member";

describe.skipIf(!hasFirefox)("in Firefox", () => {
  let firefox: Awaited<ReturnType<typeof startFirefox>>;
  let demo: Awaited<ReturnType<typeof startDemoServer>>;

  beforeAll(async () => {
    firefox = await startFirefox();
    demo = await startDemoServer();
  });
  afterAll(async () => {
    await firefox?.browser.close();
    await demo?.stop();
  });

  it("received invitations get a mark each, in a root that is closed", async () => {
    const who = await firefox.visit("invitations-sdui-en");
    const words = await eventually(
      () => who.words("word"),
      (found) => found.length === 4,
    );
    expect(words).toEqual(["Accept", "Look first", "Look first", "Report it"]);
    const roots = await who.page.$$eval("netiquette-advice", (hosts) => hosts.map((host) => host.shadowRoot));
    expect(roots).toEqual([null, null, null, null]);
    await who.close();
  });

  it("a Connect that sends at once is held, whichever way it is pressed, and Escape leaves all as it was", async () => {
    const who = await firefox.visit("grow-preview-de");
    for (const way of ways) {
      await who.press('[data-to="jarek-wołniak"]', way);
      expect(await who.isAsked(), way).toBe(true);
      // In Firefox the end of the Escape itself reaches the control, which has the focus again by then.
      const reached = (await who.reached()).filter((event) => event !== "keyup:send");
      expect(reached, way).toEqual([]);
      await who.page.keyboard.press("Escape");
      expect(await who.isNotAsked(), way).toBe(true);
      expect(await who.sent(), way).toEqual([]);
    }
    await who.close();
  });

  it("cards that send on pointerdown and on keydown are held, too, and so is the dialog in its shadow root", async () => {
    const who = await firefox.visit("grow-preview-de");
    await who.press('[data-to="mireille-adjoa"]');
    expect(await who.isAsked()).toBe(true);
    await who.page.keyboard.press("Escape");
    await who.isNotAsked();
    await who.press('[data-to="emile-zwaan"]', "Enter");
    expect(await who.isAsked()).toBe(true);
    expect(await who.sent()).toEqual([]);
    await who.close();
    const other = await firefox.visit("note-dialog-en");
    await other.press('#interop-outlet >>> [data-does="send"]');
    expect(await other.isAsked()).toBe(true);
    expect(await other.sent()).toEqual([]);
    await other.close();
  });

  it("send anyway lets the member's own next press through, once", async () => {
    const who = await firefox.visit("grow-preview-de");
    const at = '[data-to="jarek-wołniak"]';
    await who.press(at);
    expect(await who.isAsked()).toBe(true);
    await who.pressOurs({ class: "tick" });
    await who.pressOurs({ class: "send" });
    expect(await who.isNotAsked()).toBe(true);
    expect(await who.sent()).toEqual([]);
    await pause(700);
    await who.press(at);
    const sent = await eventually(who.sent, (found) => found.length > 0);
    expect(sent).toEqual([{ to: "jarek-wołniak", note: "" }]);
    await pause(700);
    await who.press(at);
    expect(await who.isAsked()).toBe(true);
    expect(await who.sent()).toHaveLength(1);
    await who.close();
  });

  it("a network's pages are granted with the installation", async () => {
    const granted = await firefox.own.evaluate(() => chrome.permissions.getAll());
    expect(granted.origins).toContain("https://www.linkedin.com/*");
    expect(granted.permissions?.toSorted()).toEqual(["alarms", "storage"]);
  });

  it("the demo network's invitations are marked, and its Connect is held", async () => {
    const who = await firefox.open(`${demo.address}/invitations`);
    const words = await eventually(
      () => who.words("word"),
      (found) => found.length > 1,
    );
    expect(words.length).toBeGreaterThan(1);
    await who.page.goto(`${demo.address}/people`);
    await who.press('main button:has(svg[data-icon="connect"])');
    expect(await who.isAsked()).toBe(true);
    await who.page.keyboard.press("Escape");
    expect(await who.isNotAsked()).toBe(true);
    await who.close();
  });
});
