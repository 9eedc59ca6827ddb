// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import type { Seen } from "../surfaces/surface";
import { createPasses, type Passes, passFor, settleFor } from "./passes";

let now = 0;
let passes: Passes;

beforeEach(() => {
  now = 1_000;
  passes = createPasses(() => now);
});

const seen = (slug: string | null, surface = "invitation.connect", name: string | null = null): Seen => ({
  surface,
  kind: "at-once",
  label: "Connect",
  slug,
  name,
  facts: {},
  node: document.createElement("button"),
});

/** An event as the browser makes it for a member's press. */
const trusted = (type: string, more: object = {}): Event =>
  Object.defineProperties(new Event(type), {
    isTrusted: { value: true },
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, { value }])),
  });

const press = (who: Seen): boolean[] =>
  ["pointerdown", "mousedown", "pointerup", "mouseup", "click"].map((type) =>
    passes.admits(trusted(type, { detail: 1 }), who),
  );

describe("a pass", () => {
  it("admits one whole press, and not a second", () => {
    passes.grant(seen("ada"));
    now += settleFor;
    expect(press(seen("ada"))).toEqual([true, true, true, true, true]);
    expect(press(seen("ada"))).toEqual([false, false, false, false, false]);
  });

  it("is over after fifteen seconds", () => {
    passes.grant(seen("ada"));
    now += passFor + 1;
    expect(press(seen("ada"))).not.toContain(true);
  });

  it("is still there just before", () => {
    passes.grant(seen("ada"));
    now += passFor - 1;
    expect(press(seen("ada"))).not.toContain(false);
  });

  it("does not yet hold for the tail of the press that granted it", () => {
    passes.grant(seen("ada"));
    now += settleFor - 1;
    expect(press(seen("ada"))).not.toContain(true);
    now += 1;
    expect(press(seen("ada"))).not.toContain(false);
  });

  it("is for one person, by address or by name", () => {
    passes.grant(seen("ada"));
    now += settleFor;
    expect(press(seen("bo"))).not.toContain(true);
    passes.grant(seen(null, "invitation.connect", "Ada Post"));
    now += settleFor;
    expect(press(seen(null, "invitation.connect", "Bo Post"))).not.toContain(true);
    expect(press(seen(null, "invitation.connect", "ADA POST"))).not.toContain(false);
  });

  it("is for one action", () => {
    passes.grant(seen("ada"));
    now += settleFor;
    expect(press(seen("ada", "invitation.note"))).not.toContain(true);
  });

  it("goes along into the dialog of that person, once", () => {
    passes.grant(seen("ada"));
    now += settleFor;
    press(seen("ada"));
    now += 30_000;
    expect(press(seen("bo", "invitation.note"))).not.toContain(true);
    expect(press(seen("ada", "invitation.note"))).not.toContain(false);
    expect(press(seen("ada", "invitation.note"))).not.toContain(true);
  });

  it("says nothing of words that were written since", () => {
    passes.grant(seen("ada"));
    now += settleFor;
    press(seen("ada"));
    const note = { ...seen("ada", "invitation.note"), facts: { note: "Hello {name}" } };
    expect(press(note)).not.toContain(true);
    passes.grant(note);
    now += settleFor;
    expect(press({ ...note, facts: { note: "Hello {name}, how are you" } })).not.toContain(true);
    expect(press(note)).not.toContain(false);
  });

  it("is spent by the start of a press, even one that is never finished", () => {
    passes.grant(seen("ada"));
    now += settleFor;
    expect(passes.admits(trusted("pointerdown"), seen("ada"))).toBe(true);
    expect(press(seen("ada"))).not.toContain(true);
  });

  it("is not used by a double click's second half, nor by a key that stays down", () => {
    passes.grant(seen("ada"));
    now += settleFor;
    expect(passes.admits(trusted("click", { detail: 2 }), seen("ada"))).toBe(false);
    expect(passes.admits(trusted("keydown", { repeat: true }), seen("ada"))).toBe(false);
    expect(press(seen("ada"))).not.toContain(false);
  });

  it("is not used by a script", () => {
    passes.grant(seen("ada"));
    now += settleFor;
    for (let at = 0; at < 1_000; at += 1) {
      expect(passes.admits(new Event("click"), seen("ada"))).toBe(false);
      expect(passes.admits(new Event("pointerdown"), seen("ada"))).toBe(false);
    }
    expect(press(seen("ada"))).not.toContain(false);
  });

  it("lets the page do in the course of the press what the press is for", async () => {
    passes.grant(seen("ada"));
    now += settleFor;
    press(seen("ada"));
    expect(passes.admits(new Event("click"), seen("ada"))).toBe(true);
    expect(passes.admits(new Event("submit"), seen("ada"))).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(passes.admits(new Event("submit"), seen("ada"))).toBe(false);
  });

  it("ends with the page, unless the next page is that person's", () => {
    passes.grant(seen("ada"));
    passes.keepFor("ada");
    now += settleFor;
    expect(press(seen("ada"))).not.toContain(false);
    passes.grant(seen("ada"));
    passes.keepFor("bo");
    now += settleFor;
    expect(press(seen("ada"))).not.toContain(true);
  });
});

describe("a pass for the way to a note", () => {
  const perhaps = (slug: string): Seen => ({ ...seen(slug), kind: "perhaps" });
  const plain = (slug: string): Seen => ({ ...seen(slug, "invitation.note"), kind: "send-without-note" });
  beforeEach(() => {
    passes.grant(perhaps("ada"), { isForNote: true });
    now += settleFor;
  });

  it("admits the press that leads there, and none in the window that follows", () => {
    expect(press(perhaps("ada"))).not.toContain(false);
    expect(press(plain("ada"))).not.toContain(true);
    expect(press(perhaps("ada"))).not.toContain(true);
  });

  it("admits nothing that the page sends in the course of it", () => {
    press(perhaps("ada"));
    expect(passes.admits(new Event("click"), perhaps("ada"))).toBe(true);
    expect(passes.admits(new Event("click"), plain("ada"))).toBe(false);
    expect(passes.admits(trusted("submit"), plain("ada"))).toBe(false);
  });

  it("does not admit a control that has come to send at once", () => {
    expect(press(seen("ada"))).not.toContain(true);
  });
});
