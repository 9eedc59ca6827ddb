import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { syncTexts } from "../src/pages/problem-texts";

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const read = (path: string) => readFileSync(at(path), "utf8");
const messages = (language: string) =>
  JSON.parse(read(`_locales/${language}/messages.json`)) as Record<string, { message: string }>;

const en = messages("en");
const nl = messages("nl");
const both = [...Object.entries(en), ...Object.entries(nl)];

/** Everything in which a key may be named: code, pages, the manifest. */
const source = readdirSync(at("src"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|html|json)$/.test(name) && !name.includes(".test.") && !name.includes("fixtures"))
  .map((name) => read(`src/${name}`))
  .join("\n");

/** `advice_verdict_${verdict}` in code stands for every key that begins and ends so. */
const patterns = [...source.matchAll(/`([a-z0-9_]*)\$\{[^}]+\}([a-z0-9_]*)`/g)]
  .filter(([, start, end]) => `${start}${end}`.includes("_"))
  .map(([, start, end]) => new RegExp(`^${start}[a-z0-9_]+${end}$`));

describe("the texts", () => {
  test("are there in both languages, in the same order", () => {
    expect(Object.keys(nl)).toEqual(Object.keys(en));
  });

  test("are not empty, and take the same values in both languages", () => {
    const values = (message: string) => [...new Set(message.match(/\$[1-9]/g))].sort();
    for (const [key, { message }] of both) expect(message.trim(), key).not.toBe("");
    for (const [key, { message }] of Object.entries(en)) {
      expect(values(nl[key]?.message ?? ""), key).toEqual(values(message));
    }
  });

  test("are all used", () => {
    const unused = Object.keys(en)
      .map((key) => key.replace(/_(one|other)$/, ""))
      .filter((key) => !source.includes(`"${key}`) && !source.includes(`__MSG_${key}__`))
      .filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  test("exist for each key that a page or the manifest names", () => {
    const named = [...source.matchAll(/data-text="([^"]*)"|__MSG_(\w+?)__/g)].map(([, a, b]) => a ?? b ?? "");
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((key) => !(key in en))).toEqual([]);
  });

  test("come in one and in several", () => {
    const bases = (end: string) =>
      Object.keys(en)
        .filter((key) => key.endsWith(end))
        .map((key) => key.slice(0, -end.length));
    expect(bases("_one")).toEqual(bases("_other"));
  });

  test("neither shout nor scold", () => {
    for (const [key, { message }] of both) {
      expect(message, key).not.toMatch(/!|\b(must|never|wrong|moet|nooit|fout)\b/i);
    }
  });

  test("say what to do when something is the matter", () => {
    for (const key of Object.values(syncTexts))
      expect(en[key]?.message.split(". ").length, key).toBeGreaterThan(1);
  });
});
