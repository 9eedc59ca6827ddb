// node conformance.mjs ENGINE POLICY CASES: judges every case and compares the judgement byte for byte.
import { readFileSync, copyFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [engine, policy, cases] = process.argv.slice(2);
// Node takes a file for a module by its name.
const module = join(dirname(engine), "..", "engine-for-node.mjs");
copyFileSync(engine, module);
const { prepare, judge } = await import(pathToFileURL(resolve(module)).href);

const prepared = prepare(JSON.parse(readFileSync(policy, "utf8")));
if (prepared.error !== "") throw new Error(prepared.error);
const lines = readFileSync(cases, "utf8").trim().split("\n");
lines.forEach((line, index) => {
  const expected = JSON.parse(line);
  const said = "document" in expected ? prepare([expected.document]).error : judge(prepared, expected.situation);
  const wanted = "document" in expected ? expected.error : expected.judgement;
  if (said !== wanted) {
    console.log(`line ${index + 1}: ${said} instead of ${wanted}`);
    process.exit(1);
  }
});
console.log(`${lines.length} agree`);
