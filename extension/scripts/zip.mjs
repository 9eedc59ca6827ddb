// A zip whose bytes depend on nothing but the files: sorted names, one fixed time.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { zipSync } from "fflate";

/** The time that the other parts of the build give their archives (project.build.outputTimestamp). */
const time = new Date(2026, 10, 21);

export function zipFolder(folder, file) {
  const names = filesIn(folder).map((path) => [relative(folder, path).split(sep).join("/"), path]);
  names.sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = Object.fromEntries(names.map(([name, path]) => [name, readFileSync(path)]));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zipSync(entries, { mtime: time, level: 9 }));
}

function filesIn(folder) {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}
