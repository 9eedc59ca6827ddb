// Programs that the browser tests need: root on a Debian-like system installs them; others are told what to install.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether packages can be installed here without asking anybody. */
export const canInstall = () => process.getuid?.() === 0 && existsSync("/etc/debian_version");

export function installPackages(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [
    ["update", "-q"],
    ["install", "-y", "--no-install-recommends", ...packages],
  ]) {
    spawnSync("apt-get", words, { env, stdio: "inherit" });
  }
}
