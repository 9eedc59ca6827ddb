// The manifest of each browser, from src/manifest.json, the version in package.json and the networks' addresses.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./inputs.mjs";

const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

/** @param {"chromium" | "firefox"} browser @param {readonly string[]} matches */
export function manifestFor(browser, matches) {
  const parts = read("src/manifest.json");
  return {
    ...parts.common,
    version: read("package.json").version,
    ...parts[browser],
    content_scripts: contentScripts(matches),
  };
}

// Frames without an address of their own are reached by `match_origin_as_fallback`, which browsers allow only
// for patterns that take in every path; the demo network's frames make do with `match_about_blank`.
function contentScripts(matches) {
  const wholeOrigin = matches.filter((match) => /^\w+:\/\/[^/]+\/\*$/.test(match));
  const somePaths = matches.filter((match) => !wholeOrigin.includes(match));
  const script = { js: ["engine.js", "content.js"], run_at: "document_start", all_frames: true };
  return [
    { matches: wholeOrigin, ...script, match_origin_as_fallback: true },
    { matches: somePaths, ...script, match_about_blank: true },
  ].filter((entry) => entry.matches.length > 0);
}
