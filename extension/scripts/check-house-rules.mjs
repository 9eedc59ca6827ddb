// npm run check: prints what breaks a rule of the house, and fails if anything does.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { wordsInPage } from "./house-rules/pages.mjs";
import { forgottenNetworks, forgottenSurfaces } from "./house-rules/registration.mjs";
import { judgeFile } from "./house-rules/rules.mjs";
import { root } from "./inputs.mjs";

const files = readdirSync(join(root, "src"), { recursive: true }).map(
  (name) => `src/${name.replaceAll("\\", "/")}`,
);
const read = (path) => readFileSync(join(root, path), "utf8");
const isProduct = (path) => !/\.test\.ts$|\.d\.ts$|\/fixtures/.test(path);

const problems = [
  ...files
    .filter((path) => path.endsWith(".ts") && isProduct(path))
    .flatMap((path) => judgeFile(path, read(path)))
    .map(({ place, says, rule }) => `${place} (${rule}): ${says}`),
  ...files
    .filter(
      (path) => path.startsWith("src/pages/") && path.endsWith(".html") && !path.includes("/test-advice/"),
    )
    .flatMap((path) => wordsInPage(read(path)).map((words) => `${path}: "${words}" belongs in _locales`)),
  ...forgottenSurfaces().map((name) => `src/surfaces/${name}.ts is not in src/surfaces/index.ts`),
  ...forgottenNetworks().map((name) => `src/networks/${name} is not in src/networks/index.ts`),
];

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
