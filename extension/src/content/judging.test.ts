// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { installFakeBrowser } from "../../test/fake-browser";
import { question } from "../advice/question";
import type { Seen } from "../surfaces/surface";
import { askedBefore, createJudge } from "./judging";
import { createMemory } from "./memory";
import { createPolicy } from "./policy";

it("an answer is shown with the question it was given to", async () => {
  installFakeBrowser();
  const { signal } = new AbortController();
  const ready = vi.fn();
  const policy = createPolicy(ready, signal, true);
  policy.use(undefined, undefined, "block");
  await vi.waitFor(() => expect(ready).toHaveBeenCalled(), 5_000);
  const memory = createMemory("demo", signal);
  const seen: Seen = {
    surface: "invitation.note",
    kind: "editor",
    label: "Sanne",
    name: "Sanne",
    slug: "sanne",
    facts: { note: "Dag Sanne, zullen we linken?" },
    node: document.body,
  };
  const judge = createJudge(policy.judge, memory, () => "nl");
  const asked = judge(seen)?.questions[0];
  if (!asked) throw new Error("Nothing is asked of such a card");
  const [choice = { value: true, says: "Ja" }] = asked.choices ?? [];
  memory.answer(seen, asked.fact, choice.value);
  expect(judge(seen)?.questions.map(({ fact }) => fact)).not.toContain(asked.fact);

  const before = askedBefore(judge, memory, seen)(asked.fact);
  expect(before).toEqual(asked);
  const shown = question(asked, "nl", choice.value, { signal, answer() {} });
  expect(shown.textContent).toContain(`Je antwoord op ‘${asked.asks}’: ${choice.says}.`);
});
