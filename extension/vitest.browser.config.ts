import { defineConfig } from "vitest/config";
import { vitestInputs } from "./scripts/inputs.mjs";

// Real input in a real browser, with the extension as it is built. One browser at a time: input goes to the page in front.
export default defineConfig({
  plugins: [vitestInputs],
  test: {
    include: ["test/browser/*.browser.ts"],
    environment: "node",
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
