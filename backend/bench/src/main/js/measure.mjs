// node --expose-gc measure.mjs PEER WORKLOAD ENGINE time|heap PATIENCE SECONDS: measures one peer, in a process of its own.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { peers } from "./peers.mjs";

const [peer, workload, engine, what, patience, seconds] = process.argv.slice(2);
const { document, situations, expected } = JSON.parse(readFileSync(workload, "utf8"));
const { prepare } = await import(peers[peer]);
const prepared = await prepare({ document, engine: pathToFileURL(resolve(engine)).href });
const { judge, fired = (ids) => ids } = prepared;

const begin = performance.now();
for (const [index, situation] of situations.entries()) {
  const found = [...fired(await judge(situation))].sort();
  if (JSON.stringify(found) !== JSON.stringify(expected[index])) {
    console.error(`${peer} finds ${found} instead of ${expected[index]} in ${JSON.stringify(situation.facts)}`);
    process.exit(1);
  }
}

// Slow peers are timed judgement by judgement, or a stretch would take a minute.
const step = performance.now() - begin > 100 ? 1 : situations.length;
let next = 0;
let kept;
const waits = judge(situations[0]) instanceof Promise;

async function judgeSome(count) {
  if (waits) for (let done = 0; done < count; done++) kept = await judge(situations[next++ % situations.length]);
  else for (let done = 0; done < count; done++) kept = judge(situations[next++ % situations.length]);
}

/** Judges for some seconds, or until it is enough; says how many nanoseconds one judgement took. */
async function judgeFor(duration, enough = Infinity) {
  const begin = process.hrtime.bigint();
  const end = begin + BigInt(Math.round(duration * 1e9));
  let count = 0;
  let now = begin;
  while (now < end && count < enough) {
    await judgeSome(step);
    count += step;
    now = process.hrtime.bigint();
  }
  return Number(now - begin) / count;
}

/** Bytes of garbage; the young generation must be so large that none is collected meanwhile. */
async function garbage() {
  const enough = 100 * 2 ** 20;
  gc();
  const before = process.memoryUsage().heapUsed;
  let used = 0;
  let count = 0;
  while (used < enough && count < 4096) {
    await judgeSome(step);
    count += step;
    used = process.memoryUsage().heapUsed - before;
    if (used < 0) return -1;
  }
  return used / count;
}

/** The median of several stretches, which a busy moment of the machine does not move. */
async function median(stretches) {
  const times = [];
  for (let count = 0; count < stretches; count++) times.push(await judgeFor(Number(seconds) / stretches));
  return times.sort((one, other) => one - other)[(stretches - 1) / 2];
}

await judgeFor(Number(patience), 20_000);
console.log(what === "time" ? await median(9) : await garbage());
if (kept === undefined) throw new Error("nothing was judged");
