import { prepare } from "netiquette-engine";
import { expect, test } from "vitest";
import { documentsToTry, guidelinesOf, identityOf } from "./documents";
import { changeRule, emptyLayer, isEmpty, readPersonal, turn } from "./personal";

const changed = changeRule(turn(emptyLayer, "stance", "strict"), "in-02-known", { off: true });

test("what is changed and left to the guidelines again leaves nothing behind", () => {
  expect(isEmpty(changed)).toBe(false);
  expect(changeRule(turn(changed, "stance", undefined), "in-02-known", undefined)).toEqual(emptyLayer);
});

test("the engine reads it over the packs", async () => {
  expect(prepare([...(await guidelinesOf(undefined)), changed]).error).toBe("");
});

test("is read as it was written", () => {
  expect(readPersonal(JSON.parse(JSON.stringify(changed)))).toEqual(changed);
});

test.each([
  ["nothing", undefined],
  ["a text", "personal"],
  ["another format", { ...changed, format: 7 }],
  ["another layer", { ...changed, layer: "team" }],
  ["a dial without a value", { ...changed, dials: { stance: "strict" } }],
  ["a change that is none", { ...changed, changes: { "in-02-known": { level: "block" } } }],
])("%s is no layer", (_, value) => {
  expect(readPersonal(value)).toBeUndefined();
});

test("brings no rules of its own", () => {
  expect(readPersonal({ ...changed, rules: [{}], phrases: {} })).toEqual(changed);
});

test("the best documents are tried first, and the packs alone are always the last", async () => {
  const packs = await guidelinesOf(undefined);
  const team = { document: {}, digest: "a" };
  const tried = (...these: Parameters<typeof documentsToTry>) =>
    Promise.all(documentsToTry(...these).map((read) => read()));
  expect(await tried(undefined, undefined)).toEqual([packs]);
  expect(await tried(team, changed)).toEqual([[{}, changed], [{}], [...packs, changed], packs]);
});

test("another team or another layer is another set of documents", () => {
  const team = { document: {}, digest: "a" };
  const identities = [
    identityOf(undefined, undefined),
    identityOf(team, undefined),
    identityOf(team, changed),
    identityOf({ ...team, digest: "b" }, changed),
  ];
  expect(new Set(identities).size).toBe(4);
  expect(identityOf(team, "not a layer")).toBe(identityOf(team, undefined));
});
