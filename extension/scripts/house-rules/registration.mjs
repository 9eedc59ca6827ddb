// What lies in a folder and what its index names; forgetting the one line is noticed here.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../inputs.mjs";

/** The parts of a folder that its index.ts does not import. `frame` are the files that are no such parts. */
export function forgotten(names, index, frame) {
  return names
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => !frame.includes(name))
    .filter((name) => !new RegExp(`from "\\./${name}(/[\\w-]+)?"`).test(index));
}

export function forgottenSurfaces() {
  const folder = join(root, "src/surfaces");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  return forgotten(files, readFileSync(join(folder, "index.ts"), "utf8"), ["index", "surface"]);
}

export function forgottenNetworks() {
  const folder = join(root, "src/networks");
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name);
  return forgotten(names, readFileSync(join(folder, "index.ts"), "utf8"), []);
}
