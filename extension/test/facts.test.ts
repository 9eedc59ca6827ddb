import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, target } from "../scripts/inputs.mjs";

const packs = join(target, "packs");
const catalogue = readFileSync(join(root, "../backend/engine/FACTS.md"), "utf8");

/** Each fact, and where it comes from: seen, asked, remembered or given. */
const provenance = new Map(
  [...catalogue.matchAll(/^\| `([\w-]+)` \| .*? \| (seen|asked|remembered|given) \|/gm)].map(
    ([, fact = "", from = ""]) => [fact, from],
  ),
);

/** Every fact that a condition of a shipped pack looks at. */
function used(): Set<string> {
  const facts = new Set<string>();
  const walk = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(walk);
    if (typeof part !== "object" || part === null) return;
    for (const [name, value] of Object.entries(part)) {
      if (typeof value === "string" && provenance.has(value) && name !== "value") facts.add(value);
      walk(value);
    }
  };
  for (const folder of readdirSync(packs, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    const pack = JSON.parse(readFileSync(join(packs, folder.name, "pack.json"), "utf8"));
    for (const rule of pack.rules ?? []) walk(rule.when);
  }
  return facts;
}

const source = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.includes(".test."))
  .map((name) => readFileSync(join(root, "src", name), "utf8"))
  .join("\n");
const isNamed = (fact: string): boolean =>
  source.includes(`"${fact}"`) || new RegExp(`\\b${fact}:`).test(source);

/** Worked out by the engine. */
const workedOut = ["kinds"];

test("every fact that a pack looks at is read, asked, remembered or given", () => {
  expect(provenance.size).toBeGreaterThan(50);
  const facts = [...used()];
  expect(facts.length).toBeGreaterThan(40);
  const nowhere = facts
    .filter((fact) => provenance.get(fact) !== "asked" && !workedOut.includes(fact))
    .filter((fact) => !isNamed(fact));
  expect(nowhere).toEqual([]);
});
