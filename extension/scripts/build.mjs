// npm run build [-- --test] [--out FOLDER]: the extension for each browser, unpacked and as a zip, in target or elsewhere.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { engineFile, esbuildInputs, requireInputs, root, target } from "./inputs.mjs";
import { manifestFor } from "./manifest.mjs";
import { networkMatches, writeNetworks } from "./networks.mjs";
import { zipFolder } from "./zip.mjs";

const { values } = parseArgs({
  options: { test: { type: "boolean" }, out: { type: "string", default: target } },
});
const forTests = values.test ?? false;
const ours = ["welcome", "popup", "options", "panel"];
const pages = forTests ? [...ours, "test-advice"] : ours;
const at = (path) => join(root, path);

requireInputs();
const matches = await networkMatches();

for (const browser of forTests ? ["chromium"] : ["chromium", "firefox"]) {
  const folder = join(values.out, "unpacked", forTests ? `${browser}-test` : browser);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle(folder);
  for (const page of pages) cpSync(at(`src/pages/${page}/${page}.html`), join(folder, `${page}.html`));
  for (const size of [16, 32, 48, 128])
    cpSync(at(`src/icons/icon-${size}.png`), join(folder, `icon-${size}.png`));
  if (browser === "chromium") cpSync(at("src/managed_schema.json"), join(folder, "managed_schema.json"));
  cpSync(at("_locales"), join(folder, "_locales"), { recursive: true });
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifestFor(browser, matches), null, 2)}\n`);
  if (!forTests) zipFolder(folder, join(values.out, "classes", "extension", `netiquette-${browser}.zip`));
  console.log(`built ${folder}`);
}
if (!forTests) await writeNetworks(join(values.out, "classes", "extension", "networks.json"));

async function bundle(outdir) {
  const settings = {
    bundle: true,
    format: "iife",
    target: ["chrome137", "firefox142"],
    charset: "utf8",
    minify: true,
    plugins: [esbuildInputs],
    logLevel: "warning",
  };
  const ofPages = pages.flatMap((page) =>
    ["ts", "css"].map((kind) => ({ in: at(`src/pages/${page}/${page}.${kind}`), out: page })),
  );
  const content = { in: at("src/content/entry.ts"), out: "content" };
  const worker = { in: at("src/background/worker.ts"), out: "worker" };
  // A worker of Chromium starts with one file and fetches the engine itself; elsewhere the manifest names both.
  const engineFirst = { js: 'if (typeof importScripts === "function") importScripts("engine.js");' };
  await build({
    ...settings,
    stdin: { contents: engineFile, resolveDir: root },
    outfile: join(outdir, "engine.js"),
  });
  await build({ ...settings, entryPoints: [content, ...ofPages], outdir });
  await build({ ...settings, entryPoints: [worker], outdir, banner: engineFirst });
}
