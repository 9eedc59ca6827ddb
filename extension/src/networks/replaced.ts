import en from "../../_locales/en/messages.json";
import { changeRules } from "./change-rules";
import type { Network } from "./network";

type Json = null | boolean | number | string | readonly Json[] | Tree;
type Tree = { readonly [name: string]: Json };

const { longest } = changeRules;
const settled: readonly string[] = changeRules.settled;
const plainTexts: readonly string[] = changeRules.plainTexts;
const days: readonly string[] = changeRules.days;
const listsOfSteps: readonly string[] = changeRules.listsOfSteps;

/**
 * The definition of a network with what a policy changes in it (JSON Merge Patch, RFC 7396), so that a redesign of its
 * pages is repaired without a new version of the extension. Changes of which any part does not fit change nothing.
 */
export function withChanges(network: Network, changes: unknown, page: Document): Network {
  if (!isTree(changes) || Object.keys(changes).some((name) => settled.includes(name))) return network;
  if (JSON.stringify(changes).length > longest) return network;
  const shipped = network as unknown as Tree;
  return isSound(shipped, changes, [], page) ? (merged(shipped, changes) as unknown as Network) : network;
}

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names keep their kind of value. */
function isSound(before: Json | undefined, after: Json, path: readonly string[], page: Document): boolean {
  const name = path.at(-1) ?? "";
  if (after === null) return path.length > 1;
  if (path.length === 1 && before === undefined) return false;
  if (before !== undefined && before !== null && kindOf(before) !== kindOf(after)) return false;
  if (Array.isArray(after)) {
    const isStep = listsOfSteps.includes(path[0] ?? "");
    return (after as readonly Json[]).every((entry) =>
      isTree(entry)
        ? isSound(undefined, entry, [...path, ""], page)
        : typeof entry === "string" && (!isStep || entry in en),
    );
  }
  if (isTree(after)) {
    const inside = isTree(before) ? before : {};
    return Object.entries(after).every(
      ([inner, value]) => inner !== "__proto__" && isSound(inside[inner], value, [...path, inner], page),
    );
  }
  if (days.includes(name)) return typeof after === "string" && /^\d{4}-\d{2}-\d{2}$/.test(after);
  return typeof after !== "string" || plainTexts.includes(name) || isSelector(after, page);
}

const kindOf = (value: Json): string => (Array.isArray(value) ? "list" : typeof value);

function isSelector(value: string, page: Document): boolean {
  try {
    page.createDocumentFragment().querySelector(value);
    return true;
  } catch {
    return false;
  }
}

function merged(before: Json | undefined, changes: Json): Json {
  if (!isTree(changes)) return changes;
  const result: Record<string, Json> = isTree(before) ? { ...before } : {};
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete result[name];
    else result[name] = merged(result[name], value);
  }
  return result;
}
