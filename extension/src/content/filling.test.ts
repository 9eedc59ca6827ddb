import { expect, it } from "vitest";
import en from "../../_locales/en/messages.json";
import nl from "../../_locales/nl/messages.json";
import { packsModule } from "../../scripts/inputs.mjs";
import { withGaps } from "../shared/texts";
import type { Seen } from "../surfaces/surface";
import { fillerFor } from "./filling";

const at = (surface: string, name: string | null): Seen => ({
  surface,
  kind: "at-once",
  label: "Invite Saskia van Vliet to connect",
  slug: "saskia-van-vliet",
  name,
  facts: {},
  node: {} as Element,
});
const ask = "Hello {first}, would you introduce me to {person}?";

it("before an invitation a text about the person is for somebody in between, whose greeting stays open", () => {
  for (const surface of ["invitation.connect", "invitation.note"])
    expect(fillerFor(at(surface, "Saskia van Vliet"), "en")(ask)).toBe(
      "Hello {first}, would you introduce me to Saskia van Vliet?",
    );
});

it("a message goes to the person one writes to, who is not the one it is about", () => {
  expect(fillerFor(at("message.writing", "Saskia van Vliet"), "en")(ask)).toBe(
    "Hello Saskia, would you introduce me to {person}?",
  );
});

it("neither an address nor a button's words stand in for a name", () => {
  for (const surface of ["invitation.connect", "message.writing"])
    expect(fillerFor(at(surface, null), "en")(ask)).toBe(ask);
});

it("what is left to fill in is called in the member’s language", () => {
  const words = "Dag {first}, vanwege {reason}. Ik zag {person}, {anything} en {Topic}. {name}";
  const filled = fillerFor(at("message.writing", "Saskia van Vliet"), "nl")(words);
  expect(filled).toBe("Dag Saskia, vanwege {reden}. Ik zag {persoon}, {anything} en {Topic}. {naam}");
  expect(fillerFor(at("message.writing", null), "nl")("Dag {first}")).toBe("Dag {voornaam}");
  expect(withGaps("about {topic}", "en")).toBe("about {topic}");
});

it("every gap that a text of a pack leaves has a name in both languages", async () => {
  const { packs } = await import(`data:text/javascript,${encodeURIComponent(packsModule())}`);
  const texts = JSON.stringify((await packs()).map(({ templates }: { templates: object }) => templates));
  const gaps = [...new Set(texts.match(/\{[^{}":,]+\}/g))].map((gap) => gap.slice(1, -1));
  expect(gaps.length).toBeGreaterThan(15);
  expect(gaps.filter((gap) => !(`gap_${gap}` in nl && `gap_${gap}` in en))).toEqual([]);
});
