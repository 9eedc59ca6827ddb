import { expect, it } from "vitest";
import en from "../../_locales/en/messages.json";
import { networks } from "../networks/index";
import { stoodOut } from "./stood-out";

/** The facts that a page can say are not so. */
function* deniable(part: unknown, name = ""): Generator<string> {
  if (typeof part !== "object" || part === null) return;
  if (
    "unseen" in part ||
    "alsoIn" in part ||
    "commonName" in part ||
    ("known" in part && part.known === false)
  )
    yield name;
  for (const [key, inner] of Object.entries(part)) yield* deniable(inner, key);
}

it("what a page shows not to be so is said in words of its own", () => {
  const facts = new Set(
    networks.flatMap(({ places, connect, received }) => [...deniable({ places, connect, received })]),
  );
  expect([...facts]).toContain("recommendations-high");
  expect([...facts].filter((fact) => !(`not_${fact.replaceAll("-", "_")}` in en))).toEqual([]);
  const reason = {
    says: "niet het geval: aanbevelingen staan hoog op je profiel",
    fact: "recommendations-high",
  };
  const said = stoodOut([reason], { "recommendations-high": false }, "nl");
  expect(said).toEqual(["je aanbevelingen staan lager op je profiel"]);
});

it("a known text is quoted without its gaps, but a forgotten one is shown", () => {
  const reason = { fact: "note", spans: [[0, 20] as const] };
  const known = {
    ...reason,
    says: "het bericht heeft 94 % van de woorden gemeen met “{name} wil je graag toevoegen…”",
  };
  const forgotten = { ...reason, spans: [[5, 12] as const], says: "the note still has {first}" };
  const facts = { note: "Dag {first}, ik wil je graag toevoegen." };
  expect(stoodOut([known, forgotten], facts, "nl")).toEqual([
    "het bericht heeft 94 % van de woorden gemeen met “… wil je graag toevoegen…”",
    "the note still has {first}",
  ]);
});
