import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { linkedin } from "./linkedin/definition";
import { withChanges } from "./replaced";

const page = new Window().document as unknown as Document;
const change = (changes: unknown) => withChanges(linkedin, changes, page);

describe("a policy's changes to a network", () => {
  it("repair a selector, a word list and a place, and leave the rest", () => {
    const changed = change({
      connect: { icons: "svg#join" },
      received: { acceptWords: ["Ja"] },
      places: { "settings.broadcast": [{ node: "main", kind: "page-part" }] },
    });
    expect(changed.connect.icons).toBe("svg#join");
    expect(changed.connect.sentences).toBe(linkedin.connect.sentences);
    expect(changed.received.acceptWords).toEqual(["Ja"]);
    expect(changed.places["settings.broadcast"]).toHaveLength(1);
    expect(changed.places["profile.own"]).toBe(linkedin.places["profile.own"]);
    expect(linkedin.connect.icons).not.toBe("svg#join");
  });

  it("may say what a network cannot do at a place, and until when that is believed", () => {
    const noNote = { known: false, until: "2027-03-01", source: "Help pages of the network, November 2026" };
    expect(change({ connect: { facts: { "can-personalise": noNote } } }).connect.facts).toEqual({
      ...linkedin.connect.facts,
      "can-personalise": noNote,
    });
    expect(change({ connect: { facts: { "can-personalise": { ...noNote, until: "soon" } } } })).toBe(
      linkedin,
    );
  });

  it("may take something away inside, but not a whole part", () => {
    expect(change({ connect: { sendsAtOnce: null, state: null } }).connect.state).toBeUndefined();
    expect(change({ connect: null })).toBe(linkedin);
  });

  it.each([
    ["another site", { matches: ["https://example.org/*"] }],
    ["another name", { id: "demo" }],
    ["another purpose", { purpose: "friends" }],
    ["a practice ground", { practice: true }],
    ["a part that is not known", { program: "1" }],
    ["a list for a selector", { connect: { icons: ["svg"] } }],
    ["a selector for a list", { connect: { sentences: "svg" } }],
    ["a step that nobody wrote", { routes: { accept: ["buy_now"] } }],
    ["no object", "svg"],
    ["a list", [{}]],
    ["too much", { connect: { sentences: ["x".repeat(300_000)] } }],
    ["another prototype", JSON.parse('{"connect":{"__proto__":{"icons":"svg"}}}')],
  ])("are refused as a whole when they bring %s", (_, changes) => {
    expect(
      change({ ...(typeof changes === "string" || Array.isArray(changes) ? {} : { note: { name: "b" } }) }),
    ).not.toBe(linkedin);
    const all =
      typeof changes === "string" || Array.isArray(changes) ? changes : { note: { name: "b" }, ...changes };
    expect(change(all)).toBe(linkedin);
  });

  it("are refused with a selector that no browser understands", () => {
    const broken = {
      createDocumentFragment: () => ({ querySelector: brokenSelector }),
    } as unknown as Document;
    expect(withChanges(linkedin, { connect: { icons: "svg[" } }, broken)).toBe(linkedin);
  });
});

function brokenSelector(): never {
  throw new SyntaxError("not a selector");
}
