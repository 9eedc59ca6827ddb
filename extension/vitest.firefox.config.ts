import { defineConfig } from "vitest/config";
import { vitestInputs } from "./scripts/inputs.mjs";

// Real input in a real Firefox, with the extension as it is built; one browser at a time.
export default defineConfig({
  plugins: [vitestInputs],
  test: {
    include: ["test/firefox/*.firefox.ts"],
    environment: "node",
    maxWorkers: 1,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
