import { defineConfig } from "vitest/config";
import { vitestInputs } from "./scripts/inputs.mjs";

// Real input in real browsers, with the extension as it is built. Each file has a browser of its own; two at a time.
export default defineConfig({
  plugins: [vitestInputs],
  test: {
    include: ["test/browser/*.browser.ts"],
    environment: "node",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
