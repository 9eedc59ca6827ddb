/** What may be changed in a network. The server that composes a policy is told the same when the extension is built. */
export const changeRules = {
  /** Where the extension runs, and under which name, is settled when it is installed. */
  settled: ["id", "name", "purpose", "practice", "matches"],
  /** How much may be changed, in characters of JSON. */
  longest: 200_000,
  /** Every single text is a selector, but for the few that say what they are; lists hold words. */
  plainTexts: ["path", "parameter", "attribute", "prefix", "kind", "known", "news", "source"],
  days: ["from", "until"],
  /** Lists of what controls are called; other lists hold parts of addresses, steps, or what cards say. */
  listsOfLabels: ["acceptWords", "add", "captions", "labels", "others", "sentences", "without"],
  listsOfSteps: ["buttons", "routes", "routesOnProfile", "ways", "waysWithin"],
} as const satisfies Readonly<Record<string, readonly string[] | number>>;
