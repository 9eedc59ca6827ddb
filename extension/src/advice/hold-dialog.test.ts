// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { networks } from "../networks/index";
import type { Press } from "../networks/signs";
import { type Language, type TextKey, text } from "../shared/texts";
import { holdDialog } from "./hold-dialog";
import type { HoldView } from "./hold-view";
import { sendsOf, titleOf } from "./hold-words";
import type { Finding, Level } from "./judgement";

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
        turn: 0,
        had: undefined,
        deciding: [],
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
        turn: 0,
        had: undefined,
        deciding: [],
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
        turn: 0,
        had: undefined,
        deciding: [],
      },
      on,
    );
    expect(dialog.textContent).not.toContain(text("nl", "hold_write"));
  });

  it("leads on to the note itself where the held press does", () => {
    const said: string[] = [];
    const view = { language: "en", kind: "perhaps", name: "Sanne", fill: String, level: "advise" } as const;
    const dialog = holdDialog(
      {
        ...view,
        findings: [],
        questions: [],
        note: "",
        turn: 0,
        had: undefined,
        deciding: [],
        steps: ["Choose “Add a note”."],
        leadsToNote: true,
      },
      { ...on, toNote: () => said.push("note") },
    );
    const write = dialog.querySelector("button.main");
    write?.dispatchEvent(Object.defineProperty(new Event("click"), "isTrusted", { value: true }));
    expect(said).toEqual(["note"]);
    expect(write?.hasAttribute("aria-expanded")).toBe(false);
    expect(dialog.querySelector<HTMLElement>(".way")?.hidden).toBe(true);
  });
});

describe("a held press told in short", () => {
  const finding = (rule: string, says: string, level: Level = "confirm"): Finding => ({
    rule,
    level,
    tone: "etiquette",
    verdict: null,
    says,
    because: `Because ${rule}.`,
    but: `But ${rule}.`,
    actions: [{ kind: "copy", text: `Text of ${rule}.` }],
  });
  const knows = { fact: "relation", asks: "Do you know this person?", rule: "out-03" };
  const introduces = { fact: "introducer", asks: "Would somebody introduce you?", rule: "out-15" };
  const view: HoldView = {
    language: "en",
    kind: "at-once",
    steps: ["Open the profile."],
    leadsToNote: false,
    name: "Sanne",
    fill: String,
    level: "confirm",
    findings: [finding("a", "This sends at once."), finding("b", "Not met yet.", "advise")],
    questions: [knows, introduces],
    note: "The note.",
    turn: 0,
    had: 5,
    deciding: [knows],
  };
  const wordsIn = (part: Element | null | undefined): string => part?.textContent ?? "";
  const buttons = (dialog: Element) => [...dialog.querySelectorAll("footer button")].map(wordsIn);

  it("has the same buttons, the same tick, and the way to a note", () => {
    const [long, short] = [holdDialog({ ...view, had: undefined }, on), holdDialog(view, on)];
    expect(buttons(short)).toEqual(buttons(long));
    expect(buttons(short)).toHaveLength(4);
    expect(wordsIn(short.querySelector("footer"))).toBe(wordsIn(long.querySelector("footer")));
    expect(short.querySelector<HTMLButtonElement>(".send")?.disabled).toBe(true);
    expect(short.querySelectorAll(".way li")).toHaveLength(1);
  });

  it("says what would go out, one reason in a line, what would settle it, and why it is short", () => {
    const dialog = holdDialog(view, on);
    dialog.querySelector("details")?.remove();
    const words = wordsIn(dialog);
    const order = [
      text("en", "hold_sends_at_once", "Sanne"),
      "The note.",
      "This sends at once.",
      "You have had 5 of these in full today",
      "Do you know this person?",
    ];
    const places = order.map((one) => words.indexOf(one));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const folded of ["Because a.", "Text of a.", "Not met yet.", introduces.asks])
      expect(words).not.toContain(folded);
  });

  it("has all the rest in one fold, closed, that any browser opens by keyboard", () => {
    const dialog = holdDialog(view, on);
    const folds = dialog.querySelectorAll("details");
    expect(folds).toHaveLength(1);
    expect(folds[0]?.open).toBe(false);
    expect(folds[0]?.firstElementChild?.localName).toBe("summary");
    for (const folded of [
      "Because a.",
      "But a.",
      "Text of a.",
      "Not met yet.",
      "Because b.",
      "Text of b.",
      introduces.asks,
    ])
      expect(wordsIn(folds[0])).toContain(folded);
    for (const shown of ["This sends at once.", knows.asks]) expect(wordsIn(folds[0])).not.toContain(shown);
    const describing = dialog.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(describing.map((id) => dialog.querySelectorAll(`#${id}`).length)).toEqual([1, 1]);
  });

  it("has no fold where there is nothing to fold", () => {
    expect(holdDialog({ ...view, findings: [], questions: [knows] }, on).querySelector("details")).toBeNull();
  });

  it("is not what is told in full", () => {
    const dialog = holdDialog({ ...view, had: undefined }, on);
    expect(dialog.querySelector("details")).toBeNull();
    expect(wordsIn(dialog)).not.toContain("in full today");
  });
});

describe("the words of a held press", () => {
  it.each(["at-once", "perhaps", "send-without-note"] as const)(
    "are others each time, and as complete (%s)",
    (kind) => {
      for (const language of ["en", "nl"] as const) {
        const said = [0, 1, 2, 3].map((turn) => [
          titleOf(kind, turn, language),
          sendsOf(kind, "Sanne", turn, language),
        ]);
        for (const at of [0, 1]) {
          const words = said.map((one) => one[at]);
          expect(new Set(words).size).toBe(3);
          expect(words[3]).toBe(words[0]);
        }
        for (const [, sends] of said) expect(sends).toContain("Sanne");
      }
    },
  );

  it("stay the same where there is one way to say it", () => {
    const words = [0, 1, 2, 17].map((turn) => titleOf("import-entry", turn, "en"));
    expect(new Set(words)).toEqual(new Set([text("en", "hold_title_import_entry")]));
  });
});
