// @vitest-environment happy-dom
import { beforeEach, expect, it } from "vitest";
import { demo } from "../networks/demo/definition";
import { linkedin } from "../networks/linkedin/definition";
import { guardedAt } from "../surfaces/index";
import { livePage } from "./holding";
import { leadsToNote, wayToNote } from "./way-to-note";

const button = (words: string): void => {
  document.body.innerHTML = `<main><div role="listitem" data-part="card"><a href="/demo/in/ada"><strong>Ada</strong></a>
    <button><svg data-icon="connect"></svg> ${words}</button></div></main>`;
};
const held = () => {
  const control = document.querySelector("button");
  const seen = control && guardedAt(livePage(demo), control);
  if (!seen) throw new Error("Not guarded");
  return seen;
};

beforeEach(() => {
  document.documentElement.lang = "nl";
  delete document.documentElement.dataset.layout;
});

it("calls buttons what the page calls them, in whatever language one is told", () => {
  button("Connecten");
  expect(wayToNote(demo, held(), "nl")).toContain(
    "Druk daar op Connecten en wacht op het venster dat om een notitie vraagt.",
  );
  expect(wayToNote(demo, held(), "en").join()).toMatch(/Press Connecten there.*“Notitie toevoegen”/);
  document.documentElement.dataset.layout = "phone";
  const phone = wayToNote(demo, held(), "nl").join();
  expect(phone).toContain("kies ‘Uitnodiging persoonlijk maken’. Op een telefoon verstuurt Connecten meteen");
  document.documentElement.lang = "en";
  button("Connect");
  expect(wayToNote(demo, held(), "nl").join()).toContain("op More en kies ‘Personalise your invitation’");
});

it("a press leads there only where it does not send, and where a reason is wanted only where that is certain", () => {
  button("Connect");
  const seen = { ...held(), kind: "perhaps" } as const;
  const about = { seen, findings: [] };
  expect(leadsToNote(linkedin, { ...about, level: "confirm" })).toBe(true);
  expect(leadsToNote(linkedin, { ...about, level: "block" })).toBe(false);
  expect(leadsToNote(demo, { ...about, level: "block" })).toBe(true);
  const atOnce = { ...seen, kind: "at-once" } as const;
  expect(leadsToNote(demo, { ...about, seen: atOnce, level: "advise" })).toBe(false);
});
