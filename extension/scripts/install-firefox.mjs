// Before the tests in Firefox: where there is none, root on a Debian-like system installs it. Elsewhere they are left
// out, and say so: Chromium's tests cover the same ground, and not every system has a Firefox new enough.
import { findFirefox, howToGetFirefox } from "./firefox.mjs";
import { canInstall, installPackages } from "./packages.mjs";

if (!findFirefox() && canInstall()) installPackages(["firefox-esr"]);
if (!findFirefox()) console.warn(howToGetFirefox);
