// A Firefox with the built extension in it, driven by WebDriver BiDi: no driver program is needed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { findProgram } from "./chromium.mjs";
import { target } from "./inputs.mjs";

export const unpackedForFirefox = join(target, "unpacked", "firefox");

/** The oldest that the manifest allows. */
const oldest = 142;

export const howToGetFirefox =
  `The tests in Firefox are left out: no Firefox of version ${oldest} or newer was found. ` +
  "Install the package firefox-esr, or name the program in FIREFOX.";

/** The Firefox to use: named by the variable FIREFOX, or found on the PATH; nothing if it is too old for us. */
export function findFirefox(env = process.env) {
  const program = env.FIREFOX ?? findProgram(["firefox-esr", "firefox"], env);
  if (!program) return undefined;
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  const version = Number(/Firefox (\d+)/.exec(stdout ?? "")?.[1] ?? 0);
  return version >= oldest ? program : undefined;
}

/** Firefox gives every installation another origin; with this one a test finds the extension's pages. */
const origin = "4e657469-7175-4574-8465-000000000001";
export const ownPage = (name) => `moz-extension://${origin}/${name}`;

/** Starts the browser and installs the extension as it was built, as an add-on for the time being. */
export async function launchFirefox({ folder = unpackedForFirefox, preferences = {}, env = {} } = {}) {
  if (!existsSync(join(folder, "manifest.json"))) {
    throw new Error(`The extension is not built (no ${folder}). Run: npm run build`);
  }
  const browser = await puppeteer.launch({
    browser: "firefox",
    protocol: "webDriverBiDi",
    executablePath: findFirefox(),
    headless: true,
    timeout: 120_000,
    env: { ...process.env, ...env },
    // System access is what lets a test open the extension's own pages.
    args: ["--no-remote", "--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ "extension@netiquette.example": origin }),
      "intl.accept_languages": "en-US",
      // What is not answered from a file goes nowhere.
      "network.dns.localDomains": "www.linkedin.com",
      "network.proxy.type": 0,
      ...preferences,
    },
  });
  await browser.installExtension(folder);
  return browser;
}
