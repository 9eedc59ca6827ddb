import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { packsModule, root, target } from "../scripts/inputs.mjs";

type Engine = typeof import("netiquette-engine");
type Case = { situation?: object; judgement?: string; document?: unknown; error?: string };

/** engine.js out of the zip that people install, run as a browser runs it. */
function shippedEngine(): Engine {
  const zip = unzipSync(readFileSync(join(target, "classes/extension/netiquette-chromium.zip")));
  const context = createContext({});
  runInContext(new TextDecoder().decode(zip["engine.js"]), context);
  return runInContext("netiquetteEngine", context) as Engine;
}

test("the engine in the zip judges as the JVM does, byte for byte", async () => {
  const { prepare, judge } = shippedEngine();
  const { packs } = await import(`data:text/javascript,${encodeURIComponent(packsModule())}`);
  const prepared = prepare(packs);
  expect(prepared.error).toBe("");
  const file = join(root, "../backend/engine-js/src/test/resources/conformance.jsonl");
  const cases = readFileSync(file, "utf8").trim().split("\n");
  expect(cases.length).toBeGreaterThan(150);
  for (const line of cases) {
    const { situation, judgement, document, error }: Case = JSON.parse(line);
    if (situation === undefined) expect(prepare([document]).error).toBe(error);
    else expect(judge(prepared, situation as Parameters<Engine["judge"]>[1])).toBe(judgement);
  }
});
