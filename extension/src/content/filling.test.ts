import { expect, it } from "vitest";
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
    expect(fillerFor(at(surface, "Saskia van Vliet"))(ask)).toBe(
      "Hello {first}, would you introduce me to Saskia van Vliet?",
    );
});

it("a message goes to the person one writes to, who is not the one it is about", () => {
  expect(fillerFor(at("message.writing", "Saskia van Vliet"))(ask)).toBe(
    "Hello Saskia, would you introduce me to {person}?",
  );
});

it("neither an address nor a button's words stand in for a name", () => {
  for (const surface of ["invitation.connect", "message.writing"])
    expect(fillerFor(at(surface, null))(ask)).toBe(ask);
});
