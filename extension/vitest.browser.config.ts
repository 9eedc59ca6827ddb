import { defineConfig } from "vitest/config";
import { vitestInputs } from "./scripts/inputs.mjs";
import { isEndurance } from "./test/endurance";

/** The other scenes on the demo network are played with the full counts only: the plain build is to stay short. */
const scenes = "accepted,asking,connect,ignoring,note,on-profile,profile,recommendation,settings";

// Real input in real browsers, with the extension as it is built. Each file has a browser of its own; two at a time.
export default defineConfig({
  plugins: [vitestInputs],
  test: {
    include: ["test/browser/*.browser.ts"],
    exclude: isEndurance ? [] : [`test/browser/demo-{${scenes}}.browser.ts`],
    environment: "node",
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A machine that stands still for a moment is forgiven once, and named in the report; the full counts forgive nothing.
    retry: isEndurance ? 0 : 1,
  },
});
