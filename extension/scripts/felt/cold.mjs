// npm run cold -- FOLDER: how long a content script takes in a browser that was just started until engine and policy are
// ready, for the workloads that `mvn -Pbench` left in the folder; the figures go into cold-start.json there.
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { launchWithExtension, openAs, unpacked } from "../chromium.mjs";
import { esbuildInputs, root } from "../inputs.mjs";

const [folder] = process.argv.slice(2);
const times = 7;
/** Milliseconds in which a browser that was just started finishes its own affairs. */
const settling = 3_000;
if (!folder) {
  console.error("Use: npm run cold -- ../backend/bench/target/bench");
  process.exit(1);
}

/** An extension with the engine as it is shipped, one policy, and the code that reads it in slices. */
async function extensionWith(rules) {
  const made = mkdtempSync(join(tmpdir(), "cold-"));
  const { document } = JSON.parse(readFileSync(join(folder, `workload-${rules}.json`), "utf8"));
  copyFileSync(join(unpacked, "engine.js"), join(made, "engine.js"));
  writeFileSync(join(made, "begin.js"), "globalThis.begun = performance.now();");
  // As from the extension's storage: the text is there, and is parsed in the page.
  writeFileSync(
    join(made, "policy.js"),
    `globalThis.policy = JSON.parse(${JSON.stringify(JSON.stringify(document))});`,
  );
  await build({
    stdin: {
      contents: `import { prepareInSlices } from "./src/content/preparing";
        let longest = 0;
        const { addEventListener } = MessagePort.prototype;
        MessagePort.prototype.addEventListener = function (name, turn, options) {
          const timed = () => {
            const from = performance.now();
            turn();
            longest = Math.max(longest, performance.now() - from);
          };
          addEventListener.call(this, name, timed, options);
        };
        const from = performance.now();
        prepareInSlices([globalThis.policy], (prepared) => {
          document.documentElement.dataset.ready = JSON.stringify({
            error: prepared.error, ready: performance.now() - globalThis.begun,
          });
          setTimeout(() => { document.documentElement.dataset.longest = String(longest); });
        }, new AbortController().signal);
        longest = performance.now() - from;`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    outfile: join(made, "content.js"),
    plugins: [esbuildInputs],
  });
  const manifest = {
    manifest_version: 3,
    name: "Cold",
    version: "1",
    // By which the launch tells that the worker has begun.
    permissions: ["storage"],
    background: { service_worker: "begin.js" },
    content_scripts: [
      {
        matches: ["https://www.linkedin.com/*"],
        js: ["begin.js", "engine.js", "policy.js", "content.js"],
        run_at: "document_start",
      },
    ],
  };
  writeFileSync(join(made, "manifest.json"), JSON.stringify(manifest));
  return made;
}

async function once(made) {
  const { browser } = await launchWithExtension({ folder: made });
  await new Promise((resolve) => setTimeout(resolve, settling));
  const page = await browser.newPage();
  await openAs(page, "https://www.linkedin.com/feed/", "<!doctype html><title>Feed</title><p>Feed");
  await page.waitForFunction(() => document.documentElement.dataset.longest, { timeout: 60_000 });
  const { ready, longest } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  await browser.close();
  const { error, ready: time } = JSON.parse(ready);
  if (error !== "") throw new Error(error);
  return { ready: time, longest: Number(longest) };
}

async function median(rules) {
  const made = await extensionWith(rules);
  const figures = [];
  for (let at = 0; at < times; at += 1) figures.push(await once(made));
  const of = (name) => figures.map((one) => one[name]).sort((a, b) => a - b);
  return { ready: of("ready")[times >> 1], longest: of("longest").at(-1) };
}

const few = await median(50);
const many = await median(5_000);
const figures = { ready50: few.ready, ready5000: many.ready, longestSlice: many.longest };
writeFileSync(join(folder, "cold-start.json"), `${JSON.stringify(figures)}\n`);
console.log(figures);
