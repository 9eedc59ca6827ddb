// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { itemsOf } from "./items";

const page = { network: "LinkedIn", readable: true, items: [], watching: [] };
const seen = { surface: "invitation.received", label: "Sanne", says: "A standard invitation." };

it("what rules that only watch would have said is folded away, with whom it is about", () => {
  const [part, ...others] = itemsOf({ ...page, watching: [seen, { ...seen, label: "" }] }, "en");
  expect(others).toEqual([]);
  expect(part?.querySelector("summary")?.textContent).toBe(
    "Rules that only watch would have spoken here: 2 times",
  );
  expect(part?.querySelector("details")?.open).toBe(false);
  const lines = [...(part?.querySelectorAll("li") ?? [])].map((line) => line.textContent);
  expect(lines[0]).toBe("SanneA standard invitation.");
  expect(lines[1]).toContain("A standard invitation.");
  expect(lines[1]).not.toBe("A standard invitation.");
});

it("is said of one as of one, and of none not at all", () => {
  const [part] = itemsOf({ ...page, watching: [seen] }, "nl");
  expect(part?.querySelector("summary")?.textContent).toBe(
    "Eén regel die alleen meekijkt, had hier iets gezegd",
  );
  expect(itemsOf(page, "nl")).toEqual([]);
});
