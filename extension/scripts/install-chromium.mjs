// Before the browser tests: where no Chromium is found, root on a Debian-like system installs it; others are told how.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./chromium.mjs";

const packages = ["chromium", "chromium-driver"];

function install() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [
    ["update", "-q"],
    ["install", "-y", "--no-install-recommends", ...packages],
  ]) {
    spawnSync("apt-get", words, { env, stdio: "inherit" });
  }
}

if (!findChromium() && process.getuid?.() === 0 && existsSync("/etc/debian_version")) install();
if (!findChromium()) {
  console.error(
    `No Chromium was found. Install the packages ${packages.join(" and ")}, or name the program in CHROMIUM.`,
  );
  process.exitCode = 1;
}
