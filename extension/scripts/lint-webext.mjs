// npm run lint:webext: Mozilla's checks on what was built, for both browsers. Warnings fail too.
import { join } from "node:path";
import webExt from "web-ext";
import { target } from "./inputs.mjs";

for (const browser of ["chromium", "firefox"]) {
  const sourceDir = join(target, "unpacked", browser);
  const options = { sourceDir, warningsAsErrors: browser === "firefox", output: "text", boring: true };
  const { summary } = await webExt.cmd.lint(
    { ...options, metadata: false, pretty: false },
    { shouldExitProgram: false },
  );
  if (summary.errors > 0 || (browser === "firefox" && summary.warnings > 0)) process.exitCode = 1;
}
