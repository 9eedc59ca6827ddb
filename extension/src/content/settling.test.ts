import { expect, it } from "vitest";
import type { Level } from "../advice/judgement";
import type { Seen } from "../surfaces/surface";
import { decides } from "./settling";

const seen: Seen = {
  surface: "invitation.connect",
  kind: "at-once",
  label: "Connect",
  slug: "ada",
  name: null,
  facts: { "sent-before": true },
  node: {} as Element,
};
const held = { seen, level: "confirm" } as const;
const by =
  (change: (facts: Seen["facts"]) => Level) =>
  ({ facts }: Seen): Level =>
    change(facts);
const relation = {
  fact: "relation",
  asks: "How do you know this person?",
  rule: "out-03",
  choices: [
    { value: "met", says: "met" },
    { value: "agreed", says: "agreed" },
  ],
};
const yesOrNo = { fact: "introducer", asks: "Would somebody introduce you?", rule: "out-15" };

it("a question decides if one of its answers would let the press go, or ask for more", () => {
  expect(
    decides(
      relation,
      held,
      by((facts) => (facts.relation === "agreed" ? "info" : "confirm")),
    ),
  ).toBe(true);
  expect(
    decides(
      yesOrNo,
      held,
      by((facts) => (facts.introducer === false ? "block" : "confirm")),
    ),
  ).toBe(true);
});

it("and does not if all of them leave it as it is", () => {
  for (const one of [relation, yesOrNo])
    expect(
      decides(
        one,
        held,
        by(() => "confirm"),
      ),
    ).toBe(false);
});

it("what else is known stays as it is", () => {
  const known: unknown[] = [];
  decides(
    yesOrNo,
    held,
    by((facts) => {
      known.push(facts);
      return "confirm";
    }),
  );
  expect(known).toEqual([
    { "sent-before": true, introducer: true },
    { "sent-before": true, introducer: false },
  ]);
});
