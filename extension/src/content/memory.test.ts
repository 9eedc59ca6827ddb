import { beforeEach, describe, expect, it, vi } from "vitest";
import { installFakeBrowser } from "../../test/fake-browser";
import { remind, settle } from "../shared/reminders";
import type { Seen } from "../surfaces/surface";
import { createMemory } from "./memory";

const seen = (slug: string | null, facts = {}): Seen => ({
  surface: "invitation.connect",
  kind: "at-once",
  label: "Connect",
  slug,
  name: null,
  facts,
  node: {} as Element,
});
const sanne = seen("sanne");
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

let browser: ReturnType<typeof installFakeBrowser>;
beforeEach(() => {
  browser = installFakeBrowser();
  vi.useRealTimers();
});

const begin = async () => {
  const memory = createMemory("demo", new AbortController().signal);
  await memory.load();
  return memory;
};

describe("what a device remembers", () => {
  it("is kept per person, under what the page shows now", async () => {
    const memory = await begin();
    memory.answer(sanne, "relation", "met");
    memory.remember(sanne, { "met-on": "2026-11-20" });
    expect(memory.known(seen("sanne", { relation: "no" }))).toMatchObject({
      relation: "no",
      "met-on": "2026-11-20",
    });
    expect(memory.known(seen("teun"))).not.toHaveProperty("relation");
    await settled();
    expect((await begin()).answers(sanne)).toEqual({ relation: "met" });
  });

  it("is over what the team says of the member's groups, which without a team nobody knows", async () => {
    const memory = await begin();
    expect(memory.known(sanne)).not.toHaveProperty("groups");
    memory.belongTo([]);
    expect(memory.known(sanne)).toMatchObject({ groups: [] });
    memory.belongTo(["buyers"]);
    expect(memory.known(sanne)).toMatchObject({ groups: ["buyers"] });
    memory.belongTo(undefined);
    expect(memory.known(sanne)).not.toHaveProperty("groups");
  });

  it("is forgotten where a visit to a practice ground is begun anew, once, and nowhere else", async () => {
    await chrome.storage.local.set({
      remembered: { "demo:me": { "imported-on": "2026-11-20" }, "linkedin:me": { "sent-before": true } },
    });
    await remind({ of: "demo:slug:sanne", who: "Sanne", kind: "ask-why", since: "2026-11-20" });
    await remind({ of: "linkedin:slug:teun", who: "Teun", kind: "ask-why", since: "2026-11-20" });
    const memory = await begin();
    memory.answer(sanne, "relation", "met");
    memory.beginAnew("2026-11-21T10:00:00.000Z");
    expect(memory.known(sanne)).toEqual({ "sent-before": false, "notes-this-month": 0, "ignored-count": 0 });
    await settled();
    const stored = await chrome.storage.local.get(["answers", "remembered", "reminders"]);
    expect(stored).toMatchObject({ answers: {}, remembered: { "linkedin:me": { "sent-before": true } } });
    expect(stored.reminders).toHaveLength(1);

    const again = await begin();
    again.answer(sanne, "relation", "met");
    for (const at of ["2026-11-21T10:00:00.000Z", "2026-11-20T10:00:00.000Z"]) again.beginAnew(at);
    expect(again.answers(sanne)).toEqual({ relation: "met" });
  });

  it("is forgotten when it is taken back, and nothing else with it", async () => {
    const memory = await begin();
    memory.remember(sanne, { "met-on": "2026-11-20", "accepted-on": "2026-11-22", "asked-why": false });
    memory.forget(sanne, ["accepted-on", "asked-why"]);
    const left = { "demo:slug:sanne": { "met-on": "2026-11-20" } };
    expect(memory.known(sanne)).not.toHaveProperty("accepted-on");
    expect(memory.known(sanne)).toMatchObject(left["demo:slug:sanne"]);
    await settled();
    expect(browser.stored.get("remembered")).toEqual(left);
  });

  it("knows for now what they wrote, where the same invitation stands without its note", async () => {
    const memory = await begin();
    const invited = (facts = {}): Seen => ({ ...seen("noor", facts), surface: "invitation.received" });
    memory.keepForNow(invited(), { note: "Hello" });
    expect(memory.known(invited()).note).toBe("Hello");
    expect(memory.known(invited({ note: "" })).note).toBe("");
    expect(memory.known(seen("noor"))).not.toHaveProperty("note");
    expect((await begin()).known(invited())).not.toHaveProperty("note");
  });

  it("knows whom one accepted by name, and what they wrote, until that is done", async () => {
    const noor = { of: "demo:slug:noor", who: "Noor Haddad", kind: "ask-why", since: "2026-11-22" } as const;
    await remind({ ...noor, note: "We met in Utrecht." });
    await remind({ ...noor, of: "demo:slug:teun", who: "teun" });
    const memory = await begin();
    const accepted = { ...seen("noor"), news: "accepted-on" };
    expect(memory.named(accepted).name).toBe("Noor Haddad");
    expect(memory.named(seen("teun")).name).toBeNull();
    expect(memory.known(accepted)).toMatchObject({ note: "We met in Utrecht." });
    expect(memory.known(seen("noor"))).not.toHaveProperty("note");
    await settle(noor);
    await settled();
    expect(memory.known(accepted)).not.toHaveProperty("note");
    expect(memory.named(accepted).name).toBeNull();
  });

  it("holds for everybody where nobody is meant", async () => {
    const memory = await begin();
    memory.remember(undefined, { "sent-before": true });
    expect(memory.known(sanne)).toMatchObject({ "sent-before": true });
    expect(memory.keyOf(seen(null))).toBe("demo:me");
  });

  it("knows since when two people agreed, and forgets an answer that is taken back", async () => {
    const memory = await begin();
    memory.answer(sanne, "relation", "agreed");
    expect(memory.known(sanne)["agreed-on"]).toMatch(/^\d{4}-\d\d-\d\d$/);
    memory.answer(sanne, "relation", undefined);
    expect(memory.answers(sanne)).toEqual({});
  });

  it("counts the notes of this month by day, and nothing else about them", async () => {
    const memory = await begin();
    memory.countNote();
    memory.countNote();
    expect(memory.known(sanne)["notes-this-month"]).toBe(2);
    await settled();
    expect(Object.keys(browser.stored.get("diary") as object)).toEqual(["notes", "ignored"]);
  });

  it("does not undo what another tab wrote before", async () => {
    const [one, other] = [await begin(), await begin()];
    one.answer(sanne, "relation", "met");
    await settled();
    other.answer(seen("teun"), "relation", "no");
    await settled();
    expect(browser.stored.get("answers")).toMatchObject({
      "demo:slug:sanne": { relation: "met" },
      "demo:slug:teun": { relation: "no" },
    });
    expect(one.answers(seen("teun"))).toEqual({ relation: "no" });
  });

  it("begins anew when what is stored makes no sense", async () => {
    browser.stored.set("answers", "nonsense");
    browser.stored.set("diary", { notes: [1] });
    const memory = await begin();
    expect(memory.answers(sanne)).toEqual({});
    expect(memory.known(sanne)["notes-this-month"]).toBe(0);
  });
});
