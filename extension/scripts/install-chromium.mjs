// Before the browser tests: where no Chromium is found, root on a Debian-like system installs it; others are told how.
import { findChromium } from "./chromium.mjs";
import { canInstall, installPackages } from "./packages.mjs";

const packages = ["chromium", "chromium-driver"];

if (!findChromium() && canInstall()) installPackages(packages);
if (!findChromium()) {
  console.error(
    `No Chromium was found. Install the packages ${packages.join(" and ")}, or name the program in CHROMIUM.`,
  );
  process.exitCode = 1;
}
