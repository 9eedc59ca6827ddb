import { defineConfig } from "vitest/config";
import { requireInputs, vitestInputs } from "./scripts/inputs.mjs";

requireInputs();

export default defineConfig({
  plugins: [vitestInputs],
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    environment: "node",
    // On a busy machine a thousand cases take longer than the usual five seconds.
    testTimeout: 120_000,
  },
});
