// What is known of the networks, as data: addresses for the manifest; and for the server, which checks what a team changes in it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./inputs.mjs";
import { networkShape } from "./network-shape.mjs";

const folder = "src/networks";

/** The addresses that the networks declare, read from their own definitions. */
export async function networkMatches() {
  return (await load("matches.ts")).matches;
}

/** Writes the definitions, the shape they have, what may be changed in them, and pages to try changes on. */
export async function writeNetworks(file) {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, `${JSON.stringify(await networkData())}\n`);
}

export async function networkData() {
  const { networks, rules } = await load("published.ts");
  return {
    rules,
    ...networkShape(),
    networks: networks.map((definition) => ({ definition, pages: pagesOf(definition.id) })),
  };
}

/** Those of the network's fixtures that are there without a script. */
function pagesOf(network) {
  const place = join(root, folder, network, "fixtures");
  const names = readdirSync(place)
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(".html", ""));
  return names.sort().flatMap((name) => {
    const { url, script } = JSON.parse(readFileSync(join(place, `${name}.json`), "utf8"));
    return script ? [] : [{ name, url, html: readFileSync(join(place, `${name}.html`), "utf8") }];
  });
}

async function load(entry) {
  const bundle = await build({
    entryPoints: [join(root, folder, entry)],
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  const code = Buffer.from(bundle.outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}
