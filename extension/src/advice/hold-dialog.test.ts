// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { networks } from "../networks/index";
import type { Press } from "../networks/signs";
import { type Language, type TextKey, text } from "../shared/texts";
import { holdDialog } from "./hold-dialog";
import type { Level } from "./judgement";

const on = {
  send: () => {},
  cancel: () => {},
  toNote: () => {},
  answer: () => {},
  agreed: () => {},
  copied: () => {},
  signal: new AbortController().signal,
  isInSight: () => true,
};

const ways = networks.flatMap((network) =>
  Object.entries(network.ways).map(([kind, steps]) => ({
    network: network.name,
    kind: kind as Press,
    steps,
  })),
);

const told = (language: Language, key: TextKey) =>
  text(language, key, "Connect", "Add a note", "More", "Personalise");

describe("a held press", () => {
  it.each(ways)(
    "on $network, $kind, offers the way to a note as that network has it",
    ({ kind, steps: keys }) => {
      const view = {
        kind,
        leadsToNote: false,
        name: "Sanne",
        fill: String,
        level: "confirm",
        findings: [],
        questions: [],
        note: "",
      } as const;
      for (const language of ["nl", "en"] as const) {
        const steps = keys.map((key) => told(language, key));
        const dialog = holdDialog({ ...view, steps, language }, on);
        const shown = [...dialog.querySelectorAll(".way li")].map((step) => step.textContent);
        expect(shown.length).toBeGreaterThan(0);
        expect(shown).toEqual(steps);
        expect(dialog.textContent).toContain(text(language, "hold_write"));
      }
    },
  );

  it("says first why it is held, and asks after that", () => {
    const finding = (says: string, level: Level = "confirm") =>
      ({ rule: "r", level, tone: "etiquette", verdict: null, says, because: "b" }) as const;
    const dialog = holdDialog(
      {
        language: "en",
        kind: "at-once",
        steps: [],
        leadsToNote: false,
        name: null,
        fill: String,
        level: "confirm",
        findings: [
          finding("This sends at once."),
          finding("Five did not know you."),
          finding("A further thought.", "advise"),
        ],
        questions: [{ fact: "relation", asks: "Do you know this person?", rule: "out-03" }],
        note: "",
      },
      on,
    );
    const words = dialog.textContent ?? "";
    const order = [
      "This sends at once.",
      "Five did not know you.",
      "Do you know this person?",
      "A further thought.",
    ];
    expect(order.map((one) => words.indexOf(one)).toSorted((a, b) => a - b)).toEqual(
      order.map((one) => words.indexOf(one)),
    );
    expect(words).toContain("This sends at once.");
  });

  it("offers no way where the network has none", () => {
    const dialog = holdDialog(
      {
        language: "nl",
        kind: "at-once",
        steps: [],
        leadsToNote: false,
        name: null,
        fill: String,
        level: "advise",
        findings: [],
        questions: [],
        note: "",
      },
      on,
    );
    expect(dialog.textContent).not.toContain(text("nl", "hold_write"));
  });

  it("leads on to the note itself where the held press does", () => {
    const said: string[] = [];
    const view = { language: "en", kind: "perhaps", name: "Sanne", fill: String, level: "advise" } as const;
    const dialog = holdDialog(
      { ...view, findings: [], questions: [], note: "", steps: ["Choose “Add a note”."], leadsToNote: true },
      { ...on, toNote: () => said.push("note") },
    );
    const write = dialog.querySelector("button.main");
    write?.dispatchEvent(Object.defineProperty(new Event("click"), "isTrusted", { value: true }));
    expect(said).toEqual(["note"]);
    expect(write?.hasAttribute("aria-expanded")).toBe(false);
    expect(dialog.querySelector<HTMLElement>(".way")?.hidden).toBe(true);
  });
});
