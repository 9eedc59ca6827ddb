// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { networks } from "../networks/index";
import type { Press } from "../networks/signs";
import { text } from "../shared/texts";
import { holdDialog } from "./hold-dialog";

const on = {
  send: () => {},
  cancel: () => {},
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

describe("a held press", () => {
  it.each(ways)("on $network, $kind, offers the way to a note as that network has it", ({ kind, steps }) => {
    const view = {
      kind,
      steps,
      name: "Sanne",
      fill: String,
      level: "confirm",
      findings: [],
      questions: [],
      note: "",
    } as const;
    for (const language of ["nl", "en"] as const) {
      const dialog = holdDialog({ ...view, language }, on);
      const shown = [...dialog.querySelectorAll(".way li")].map((step) => step.textContent);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(steps.map((step) => text(language, step)));
      expect(dialog.textContent).toContain(text(language, "hold_write"));
    }
  });

  it("says first why it is held, and asks after that", () => {
    const finding = (says: string) =>
      ({ rule: "r", level: "confirm", tone: "etiquette", verdict: null, says, because: "b" }) as const;
    const dialog = holdDialog(
      {
        language: "en",
        kind: "at-once",
        steps: [],
        name: null,
        fill: String,
        level: "confirm",
        findings: [finding("This sends at once."), finding("A further thought.")],
        questions: [{ fact: "relation", asks: "Do you know this person?", rule: "out-03" }],
        note: "",
      },
      on,
    );
    const words = dialog.textContent ?? "";
    const order = ["This sends at once.", "Do you know this person?", "A further thought."];
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
});
