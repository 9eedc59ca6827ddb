import { beforeEach, describe, expect, it } from "vitest";
import { type FakeBrowser, installFakeBrowser } from "../../test/fake-browser";
import { type Reminder, readReminders, remind, settle } from "./reminders";

const amira: Reminder = { of: "demo:slug:amira", who: "Amira Bos", kind: "ask-why", since: "2026-11-21" };
const teun: Reminder = { of: "demo:slug:teun", who: "Teun Vos", kind: "follow-up", since: "2026-11-22" };

let browser: FakeBrowser;
beforeEach(() => {
  browser = installFakeBrowser();
});

describe("a reminder", () => {
  it("stays until it is done or put aside", async () => {
    await Promise.all([remind({ ...amira, note: "Hello" }), remind(teun)]);
    expect(await readReminders()).toEqual([{ ...amira, note: "Hello" }, teun]);
    await settle({ of: amira.of, kind: "follow-up" });
    expect(await readReminders()).toHaveLength(2);
    await settle(amira);
    expect(await readReminders()).toEqual([teun]);
  });

  it("is there once for a person and a matter", async () => {
    await remind(amira);
    await remind({ ...amira, since: "2026-11-22" });
    expect(await readReminders()).toEqual([{ ...amira, since: "2026-11-22" }]);
  });

  it("makes room for the latest fifty", async () => {
    for (let at = 0; at < 55; at += 1) await remind({ ...amira, of: `demo:slug:${at}` });
    const kept = await readReminders();
    expect([kept.length, kept[0]?.of]).toEqual([50, "demo:slug:5"]);
  });

  it("is nothing else that may lie in its place", async () => {
    browser.stored.set("reminders", [
      amira,
      null,
      { ...amira, who: 3 },
      { ...amira, note: 3 },
      { ...amira, kind: "sell" },
    ]);
    expect(await readReminders()).toEqual([amira]);
    browser.stored.set("reminders", "none");
    expect(await readReminders()).toEqual([]);
  });
});
