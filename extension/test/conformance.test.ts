import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { packsModule, root, target } from "../scripts/inputs.mjs";

type Engine = typeof import("netiquette-engine");
type Prepared = ReturnType<Engine["prepare"]>;
/** A line without documents is judged by those of the line before. */
type Case = {
  documents?: unknown[];
  situation: Parameters<Engine["judge"]>[1];
  judgement?: string;
  error?: string;
};

/** engine.js out of the zip that people install, run as a browser runs it. */
function shippedEngine(): Engine {
  const zip = unzipSync(readFileSync(join(target, "classes/extension/netiquette-chromium.zip")));
  const context = createContext({});
  runInContext(new TextDecoder().decode(zip["engine.js"]), context);
  return runInContext("netiquetteEngine", context) as Engine;
}

/** The judgement, or why there is none. */
function said({ judge }: Engine, prepared: Prepared, situation: Case["situation"]): string {
  if (prepared.error !== "") return prepared.error;
  try {
    return judge(prepared, situation);
  } catch (refusal) {
    return (refusal as Error).message;
  }
}

test("the engine in the zip judges as the JVM does, byte for byte", () => {
  const engine = shippedEngine();
  const file = join(root, "../backend/engine/src/test/resources/conformance.jsonl");
  const cases = readFileSync(file, "utf8").trim().split("\n");
  expect(cases.length).toBeGreaterThan(150);
  let prepared = engine.prepare([]);
  for (const line of cases) {
    const { documents, situation, judgement, error }: Case = JSON.parse(line);
    if (documents !== undefined) prepared = engine.prepare(documents);
    expect(said(engine, prepared, situation)).toBe(judgement ?? error);
  }
});

test("the engine in the zip takes the packs in the zip", async () => {
  const { packs } = await import(`data:text/javascript,${encodeURIComponent(packsModule())}`);
  expect(shippedEngine().prepare(await packs()).error).toBe("");
});
