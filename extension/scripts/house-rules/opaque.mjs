import { isMember, nodesOf } from "./syntax.mjs";

/** The member's own layer is written by us, and the page to change it on lists what there is to change. */
const elsewhere = ["src/shared/personal.ts", "src/pages/options/policy-outline.ts"];

export const opaque = {
  says: "only the engine knows what a policy's document says",
  appliesTo: (path) => !elsewhere.includes(path),
  find: (source) =>
    nodesOf(source, (node) => isMember(node, "rules", "when", "dials", "phrases", "predicates")),
};
