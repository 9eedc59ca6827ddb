// Programs that the browser tests need: root on a Debian-like system installs them; others are told what to install.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether packages can be installed here without asking anybody. */
export const canInstall = () => process.getuid?.() === 0 && existsSync("/etc/debian_version");

/** Other parts of the build install programs at the same time, and apt does not wait for itself. */
const inTurn = "/tmp/netiquette-packages.lock";

export function installPackages(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [
    ["update", "-q"],
    ["install", "-y", "--no-install-recommends", ...packages],
  ]) {
    spawnSync("flock", [inTurn, "apt-get", ...words], { env, stdio: "inherit" });
  }
}
