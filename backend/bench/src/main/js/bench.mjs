// node bench.mjs FOLDER quick|full [BEGINNINGS OF NAMES]: measures every peer, prints one JSON line for each figure.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { peers, slow } from "./peers.mjs";

const [folder, thoroughness, only = ""] = process.argv.slice(2);
const quick = thoroughness === "quick";
const seconds = quick ? ["3", "0.5"] : ["30", "5"];
const sizes = (peer) => (quick ? (slow.includes(peer) ? [50] : [50, 5000]) : [50, 500, 5000]);
const wanted = (peer) => only.split(",").some((beginning) => peer.startsWith(beginning));

function measure(peer, rules, what, flags) {
  const script = join(dirname(fileURLToPath(import.meta.url)), "measure.mjs");
  const files = [join(folder, `workload-${rules}.json`), join(folder, "engine.mjs")];
  const child = spawnSync(process.execPath, ["--expose-gc", ...flags, script, peer, ...files, what, ...seconds], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0) process.exit(1);
  return Number(child.stdout);
}

for (const peer of Object.keys(peers).filter(wanted)) {
  for (const rules of sizes(peer)) {
    const nanoseconds = measure(peer, rules, "time", []);
    const bytes = measure(peer, rules, "heap", ["--min-semi-space-size=512", "--max-semi-space-size=512"]);
    console.error(`${peer}, ${rules} rules: ${Math.round(nanoseconds)} ns`);
    console.log(JSON.stringify({ platform: "NODE", peer, rules, nanoseconds, bytes }));
  }
}
