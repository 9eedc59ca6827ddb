// A Chromium with the built extension in it. Nothing leaves the machine: pages are answered from files.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer from "puppeteer-core";
import { target } from "./inputs.mjs";

export const unpacked = join(target, "unpacked", "chromium");

const names = ["chromium", "chromium-browser", "google-chrome-for-testing", "chrome"];

/** The browser to use: named by the variable CHROMIUM, or found on the PATH. */
export function findChromium(env = process.env) {
  return env.CHROMIUM || findProgram(names, env);
}

/** The first program on the PATH that has one of these names. */
export function findProgram(called, env = process.env) {
  const folders = (env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => called.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the browser, as it is or with more arguments, and without some that the driver gives it.
 * @param {string[]} args
 * @param {string[]} withoutArgs
 */
export async function launch(args = [], withoutArgs = []) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium found. Put it on the PATH or name it in CHROMIUM.");
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    timeout: 120_000,
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage",
      // What is not answered from a file goes nowhere.
      "--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1",
      ...args,
    ],
    ignoreDefaultArgs: ["--disable-extensions", ...withoutArgs],
  });
  return { browser };
}

/**
 * Starts the browser with the extension, and waits until its service worker is there.
 * @param {{ folder?: string, args?: string[], withoutArgs?: string[] }} settings
 */
export async function launchWithExtension({ folder = unpacked, args = [], withoutArgs = [] } = {}) {
  if (!existsSync(join(folder, "manifest.json"))) {
    throw new Error(`The extension is not built (no ${folder}). Run: npm run build`);
  }
  const ours = [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const { browser } = await launch([...ours, ...args], withoutArgs);
  const found = await browser.waitForTarget((one) => one.type() === "service_worker", { timeout: 120_000 });
  const worker = await found.worker();
  if (!worker) throw new Error("The extension's service worker did not start.");
  await hasBegun(worker);
  return { browser, worker };
}

/** On a busy machine a worker can be talked to before the browser has put its interfaces in place. */
async function hasBegun(worker) {
  const end = Date.now() + 120_000;
  while (!(await worker.evaluate(() => typeof chrome === "object" && "storage" in chrome))) {
    if (Date.now() > end) throw new Error("The extension's service worker did not begin.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Opens a page under an address of its choice. `files` answers further requests by their path.
 * @param {import("puppeteer-core").Page} page
 * @param {string} url
 * @param {string} html
 * @param {Record<string, string>} files
 */
export async function openAs(page, url, html, files = {}) {
  await page.setRequestInterception(true);
  page.removeAllListeners("request");
  page.on("request", (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const file = files[new URL(request.url()).pathname];
    if (isPage) {
      request.respond({ status: 200, contentType: "text/html; charset=utf-8", body: html });
    } else if (file !== undefined) {
      request.respond({ status: 200, contentType: "text/javascript; charset=utf-8", body: file });
    } else if (request.isNavigationRequest()) request.abort();
    // Everything else is not there. (Broken off instead, an outside `<use>` would hold up the page's load for ever.)
    else request.respond({ status: 404, body: "" });
  });
  await page.goto(url, { waitUntil: "load", timeout: 10_000 }).catch((problem) => {
    if (problem.name !== "TimeoutError") throw problem;
  });
}

/** What a content script of ours says of its page; `null` when there is none in any tab. */
export async function describePage(worker) {
  return worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const asked = tabs.map((tab) =>
      chrome.tabs.sendMessage(tab.id, { kind: "describe-page" }, { frameId: 0 }).catch(() => null),
    );
    return (await Promise.all(asked)).find((answer) => answer?.items) ?? null;
  });
}

/** The same, once the page has stopped changing. */
export async function describeSettled(worker, tries = 20) {
  let before = "";
  for (let at = 0; at < tries; at += 1) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const description = await describePage(worker);
    const now = JSON.stringify(description);
    if (now === before) return description;
    before = now;
  }
  throw new Error("The page does not come to rest.");
}
