// The list of peers in Node; add a line to compare with one more.
export const peers = {
  "Netiquette (engine.js)": "./peers/netiquette.mjs",
  "json-logic-engine": "./peers/json-logic-engine.mjs",
  "json-rules-engine": "./peers/json-rules-engine.mjs",
  "@marcbachmann/cel-js": "./peers/marcbachmann-cel-js.mjs",
  "cel-js": "./peers/cel-js.mjs",
  "Naive closures": "./peers/closures.mjs",
};

/** Thousands of rules take them too long for a quick run. */
export const slow = ["json-rules-engine", "cel-js"];
