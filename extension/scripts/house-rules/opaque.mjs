import { isMember, nodesOf } from "./syntax.mjs";

export const opaque = {
  says: "only the engine knows what a policy's document says",
  appliesTo: () => true,
  find: (source) =>
    nodesOf(source, (node) => isMember(node, "rules", "when", "dials", "phrases", "predicates")),
};
