// What the backend's build hands to the extension: the compiled engine and the packs.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";

export const root = resolve(import.meta.dirname, "..");
export const target = join(root, "target");
const engine = join(target, "engine", "engine.js");
const packs = join(target, "packs");

/** Stops with the one command that helps if the backend's parts are not there yet. */
export function requireInputs() {
  const missing = [engine, join(packs, "default.json")].filter((path) => !existsSync(path));
  if (missing.length === 0) return;
  console.error(
    `Not there yet: ${missing.join(", ")}\n` +
      "Maven puts the engine and the packs in place. From the top of the repository, once:\n\n" +
      "  mvn process-classes -pl extension -am\n",
  );
  process.exit(1);
}

/** The built-in packs as a module, in the order in which they decide: the one that default.json gives. */
export function packsModule(folder = packs) {
  const read = (path) => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const documents = read("default.json").packs.map((name) => forJudging(read(`${name}/pack.json`)));
  // Every page that is read has them: packed they take a third of the room, and outside of the heap that scripts share.
  // One by one, for reading all of them at once would keep the page waiting.
  const packed = documents.map((one) => deflateRawSync(JSON.stringify(one), { level: 9 }).toString("base64"));
  return `
let packed = ${JSON.stringify(packed)};
let parts;
function unpacked(text) {
  const signs = atob(text);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return new Blob([bytes]);
}
export async function packs() {
  parts ??= packed.map(unpacked);
  packed = undefined;
  const documents = [];
  for (const part of parts)
    documents.push(await new Response(part.stream().pipeThrough(new DecompressionStream("deflate-raw"))).json());
  return documents;
}`;
}

/** The figures about networks that our own pages show, with who said them and when: for those pages alone. */
const shownClaims = ["idkLimit", "noteQuota"];
/** The texts of which our own pages show what is said of them. */
const shownTexts = ["t-01-archive-reply"];

export function claimsModule(folder = packs) {
  const read = (path) => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const documents = read("default.json").packs.map((name) => read(`${name}/pack.json`));
  const some = (part, names, turn) => {
    const all = Object.assign({}, ...documents.map((one) => one[part]));
    return Object.fromEntries(names.filter((name) => name in all).map((name) => [name, turn(all[name])]));
  };
  const said = ({ ref, ...source }) => source;
  const claims = {
    parameters: some("parameters", shownClaims, ({ value, sources = [] }) => ({
      value,
      sources: sources.map(said),
    })),
    templates: some("templates", shownTexts, ({ source = {} }) => ({ source: said(source) })),
  };
  return `export const claims = ${JSON.stringify(claims)};`;
}

/** What the engine reads. Examples are tests, arguments and sources help those who choose: a browser has no use for them. */
function forJudging({ format, name, dials, parameters, phrases, texts, lists, templates, rules }) {
  return {
    format,
    name,
    dials: each(dials, ({ value, title, titles, mandatory }) => ({ value, title, titles, mandatory })),
    parameters: each(parameters, ({ value }) => ({ value })),
    phrases,
    texts,
    lists,
    templates: each(templates, ({ en, nl }) => ({ en, nl })),
    rules: rules?.map(({ examples, ...rule }) => rule),
  };
}

const each = (named, turn) =>
  named && Object.fromEntries(Object.entries(named).map(([name, one]) => [name, turn(one)]));

/** engine.js, a file of its own in the extension: the very one on which the engine's conformance cases are run. */
export const engineFile = `import * as engine from ${JSON.stringify(engine)};\nglobalThis.netiquetteEngine = engine;`;

/** What the other files see of it: it is loaded before them. */
const engineLoaded = `
export const prepare = (documents) => globalThis.netiquetteEngine.prepare(documents);
export const begin = (documents) => globalThis.netiquetteEngine.begin(documents);
export const advance = (prepared, parts) => globalThis.netiquetteEngine.advance(prepared, parts);
export const judge = (prepared, situation) => globalThis.netiquetteEngine.judge(prepared, situation);
export const brief = (prepared, situation) => globalThis.netiquetteEngine.brief(prepared, situation);`;

function contentsOf(path) {
  if (path === "netiquette-claims") return claimsModule();
  return path === "netiquette-packs" ? packsModule() : engineLoaded;
}

/** Lets esbuild find the modules "netiquette-engine", "netiquette-packs" and "netiquette-claims". */
export const esbuildInputs = {
  name: "netiquette-inputs",
  setup(build) {
    build.onResolve({ filter: /^netiquette-(engine|packs|claims)$/ }, ({ path }) => ({
      path,
      namespace: "inputs",
    }));
    build.onLoad({ filter: /.*/, namespace: "inputs" }, ({ path }) => ({
      contents: contentsOf(path),
      loader: "js",
    }));
  },
};

/** The same for the tests. */
export const vitestInputs = {
  name: "netiquette-inputs",
  resolveId: (id) =>
    ({ "netiquette-engine": engine, "netiquette-packs": "\0packs", "netiquette-claims": "\0claims" })[id] ??
    null,
  load: (id) => (id === "\0packs" ? packsModule() : id === "\0claims" ? claimsModule() : null),
};
