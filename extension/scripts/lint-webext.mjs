// npm run lint:webext: Mozilla's checks on what was built. A warning fails too, unless it is expected here.
import { join } from "node:path";
import webExt from "web-ext";
import { target } from "./inputs.mjs";

/** Opening the panel has two names, and each browser is asked for its own. */
const panel = "UNSUPPORTED_API sidePanel.open is not supported";
/** So has the way into a closed root: Firefox has it on the element. */
const root = "UNSUPPORTED_API dom.openOrClosedShadowRoot is not supported";
/** Chromium has no other background than a service worker; that Firefox takes no notice is as it should be. */
const expected = {
  chromium: [
    "BACKGROUND_SERVICE_WORKER_IGNORED",
    'MANIFEST_PERMISSIONS /permissions: Invalid permissions "sidePanel"',
    panel,
    root,
  ],
  firefox: [panel, root],
};

for (const [browser, starts] of Object.entries(expected)) {
  const options = {
    sourceDir: join(target, "unpacked", browser),
    output: "none",
    metadata: false,
    pretty: false,
  };
  const found = await webExt.cmd.lint(options, { shouldExitProgram: false });
  const problems = [...found.errors, ...found.warnings].filter(
    ({ code, message }) => !starts.some((start) => `${code} ${message}`.startsWith(start)),
  );
  for (const { code, message, file, line } of problems)
    console.error(`${browser}: ${code} ${file}:${line} ${message}`);
  console.log(`web-ext lint, ${browser}: ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}
