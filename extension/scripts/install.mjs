// Installs what package-lock.json names, unless exactly that is installed already: a second build need not wait.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./inputs.mjs";

const [major] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(
    `The extension is built with Node 20 or newer; this is ${process.version}. Install one from nodejs.org.`,
  );
  process.exit(1);
}

const mark = join(root, "node_modules", ".installed-from");
const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
const wanted = `${lock} ${process.platform}-${process.arch}\n`;

if (!existsSync(mark) || readFileSync(mark, "utf8") !== wanted) {
  const words = ["ci", "--no-fund", "--no-audit"];
  const { status } = spawnSync("npm", words, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status === 0) writeFileSync(mark, wanted);
  else process.exitCode = 1;
}
