// npm run build [-- --test] [--out FOLDER]: the extension for each browser, unpacked and as a zip, in target or elsewhere.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { esbuildInputs, requireInputs, root, target } from "./inputs.mjs";
import { manifestFor, networkMatches } from "./manifest.mjs";
import { zipFolder } from "./zip.mjs";

const { values } = parseArgs({
  options: { test: { type: "boolean" }, out: { type: "string", default: target } },
});
const forTests = values.test ?? false;
const pages = forTests ? ["welcome", "popup", "test-advice"] : ["welcome", "popup"];
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
  cpSync(at("_locales"), join(folder, "_locales"), { recursive: true });
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifestFor(browser, matches), null, 2)}\n`);
  if (!forTests) zipFolder(folder, join(values.out, "classes", "extension", `netiquette-${browser}.zip`));
  console.log(`built ${folder}`);
}

async function bundle(outdir) {
  const ofPages = pages.flatMap((page) =>
    ["ts", "css"].map((kind) => ({ in: at(`src/pages/${page}/${page}.${kind}`), out: page })),
  );
  await build({
    entryPoints: [
      { in: at("src/content/entry.ts"), out: "content" },
      { in: at("src/background/worker.ts"), out: "worker" },
      ...ofPages,
    ],
    bundle: true,
    outdir,
    format: "iife",
    target: ["chrome137", "firefox142"],
    charset: "utf8",
    minify: true,
    plugins: [esbuildInputs],
    logLevel: "warning",
  });
}
