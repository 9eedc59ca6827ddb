import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manifestFor } from "../scripts/manifest.mjs";
import schema from "../src/managed_schema.json";
import { matches } from "../src/networks/matches";
import { checkManaged, unmanaged } from "../src/shared/managed";

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../enterprise", name), "utf8").replaceAll("\r\n", "\n");
const chromium = manifestFor("chromium", matches);

/** The id that Chromium makes of the key: the first half of its SHA-256, each digit as a letter from a to p. */
const id = [...createHash("sha256").update(Buffer.from(chromium.key, "base64")).digest("hex").slice(0, 32)]
  .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  .join("");
const gecko = manifestFor("firefox", matches).browser_specific_settings.gecko.id;

type Values = Record<string, unknown>;

/** Only what the schema names, in the type it names, and all of it understood by the extension. */
function expectUnderstood(values: Values | undefined): void {
  const properties: Record<string, { type: string; enum?: string[] }> = schema.properties;
  for (const [name, value] of Object.entries(values ?? {})) {
    expect(Object.keys(properties)).toContain(name);
    expect(typeof value, name).toBe(properties[name]?.type);
    if (properties[name]?.enum) expect(properties[name].enum).toContain(value);
  }
  expect(checkManaged(values)).toEqual({ ...unmanaged, ...values });
  expect(values?.server).toBe("https://netiquette.example.org");
}

test.each(["chrome-linux.json", "edge-linux.json"])("%s", (name) => {
  const policy = JSON.parse(read(name));
  expect(Object.keys(policy.ExtensionSettings)).toEqual([id]);
  expect(Object.keys(policy["3rdparty"].extensions)).toEqual([id]);
  expectUnderstood(policy["3rdparty"].extensions[id]);
});

test("firefox-policies.json", () => {
  const { policies } = JSON.parse(read("firefox-policies.json"));
  expect(Object.keys(policies.ExtensionSettings)).toEqual([gecko]);
  expect(Object.keys(policies["3rdparty"].Extensions)).toEqual([gecko]);
  expectUnderstood(policies["3rdparty"].Extensions[gecko]);
});

test.each([
  ["chrome-windows.reg", "Google\\Chrome"],
  ["edge-windows.reg", "Microsoft\\Edge"],
])("%s", (name, product) => {
  const [first, ...sections] = read(name).trim().split("\n\n");
  expect(first).toBe("Windows Registry Editor Version 5.00");
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${product}`;
  const entries = sections.map((section) => {
    const [head = "", ...lines] = section.split("\n");
    return [head.slice(1, -1), Object.fromEntries(lines.map(registryValue))] as const;
  });
  expect(entries.map(([key]) => key)).toEqual([
    `${root}\\ExtensionSettings\\${id}`,
    `${root}\\3rdparty\\extensions\\${id}\\policy`,
  ]);
  expectUnderstood(entries[1]?.[1]);
});

/** A line of a .reg file. The registry knows no yes and no: they are 1 and 0. */
function registryValue(line: string): [string, unknown] {
  const [, name = "", text, number] = /^"(\w+)"=(?:"(.*)"|dword:(\d{8}))$/.exec(line) ?? [];
  return [name, number === undefined ? text : Number(number) === 1];
}

test("the README names each setting, what it can be, and the id", () => {
  const readme = read("README.md");
  const properties: Record<string, { type: string; enum?: string[] }> = schema.properties;
  for (const [name, { enum: values }] of Object.entries(properties)) {
    const either = values?.map((value) => `\`${value}\``).join(" or ");
    expect(readme).toContain(`| \`${name}\` |${either ? ` ${either} |` : ""}`);
  }
  for (const one of [id, gecko]) expect(readme).toContain(one);
  expect(readme.split("\n").length).toBeLessThanOrEqual(60);
});

test("every setting of the schema is one that the extension knows", () => {
  const odd = Object.fromEntries(Object.keys(schema.properties).map((name) => [name, 7]));
  expect(checkManaged(odd).refused.toSorted()).toEqual(Object.keys(schema.properties).toSorted());
  expect(checkManaged({ servr: "x" }).refused).toEqual(["servr"]);
});
