// node conformance.mjs ENGINE CASES: judges every case and compares the judgement, or the refusal, byte for byte.
import { copyFileSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [engine, cases] = process.argv.slice(2);
// Node takes a file for a module by its name.
const module = join(dirname(engine), "..", `engine-for-${basename(cases)}.mjs`);
copyFileSync(engine, module);
const { prepare, judge, brief } = await import(pathToFileURL(resolve(module)).href);

const said = (prepared, situation) => {
  if (prepared.error !== "" || situation === undefined) return prepared.error;
  try {
    const judgement = judge(prepared, situation);
    return agrees(brief(prepared, situation), judgement) ? judgement : `in brief ${brief(prepared, situation)}`;
  } catch (refusal) {
    return refusal.message;
  }
};

/** Whether the brief judgement is the same one, without what is left out of it. */
function agrees(brief, judgement) {
  const { verdict, decidedBy, findings, questions } = JSON.parse(judgement);
  const wanted = {
    verdict,
    decidedBy,
    findings: findings.map(({ rule, level, tone, says, actions }) => ({ rule, level, tone, says, actions: actions.length })),
    questions: questions.map(({ fact, asks, rule }) => ({ fact, asks, rule })),
  };
  return JSON.stringify(JSON.parse(brief)) === JSON.stringify(wanted);
}

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
