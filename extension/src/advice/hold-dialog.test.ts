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
