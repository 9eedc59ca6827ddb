// node conformance.mjs ENGINE CASES: judges every case and compares the judgement, or the refusal, byte for byte.
import { copyFileSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [engine, cases] = process.argv.slice(2);
// Node takes a file for a module by its name.
const module = join(dirname(engine), "..", `engine-for-${basename(cases)}.mjs`);
copyFileSync(engine, module);
const { prepare, judge } = await import(pathToFileURL(resolve(module)).href);

const said = (prepared, situation) => {
  if (prepared.error !== "" || situation === undefined) return prepared.error;
  try {
    return judge(prepared, situation);
  } catch (refusal) {
    return refusal.message;
  }
};

const lines = readFileSync(cases, "utf8").trim().split("\n");
let prepared;
lines.forEach((line, index) => {
  const { documents, situation, judgement, error } = JSON.parse(line);
  if (documents !== undefined) prepared = prepare(documents);
  const is = said(prepared, situation);
  const wanted = judgement ?? error;
  if (is !== wanted) {
    console.log(`line ${index + 1}: ${is} instead of ${wanted}`);
    process.exit(1);
  }
});
console.log(`${lines.length} agree`);
