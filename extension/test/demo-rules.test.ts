import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rulesOnPages } from "./browser/demo-rules";
import { scenes } from "./browser/demo-scenes/index";

/** Rules that the demo network cannot bring up, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "in-01-open-unread": "every card of the demo network shows its note, or that there is none",
};

const fired = new Set(scenes.flatMap(({ fires }) => fires));
const silent = new Set(scenes.flatMap((scene) => scene.silent));
const wanted = rulesOnPages.filter((rule) => !(rule in exceptions));

describe("nothing is only data: every rule of the default packs that belongs on a page", () => {
  it("speaks somewhere on the demo network, by real input", () => {
    expect(wanted.filter((rule) => !fired.has(rule))).toEqual([]);
  });

  it("is silent in a near miss", () => {
    expect(wanted.filter((rule) => !silent.has(rule))).toEqual([]);
  });

  it("is a rule: neither a scene nor an exception speaks of another, and no exception is seen after all", () => {
    const named = [...fired, ...silent, ...Object.keys(exceptions)];
    expect(named.filter((rule) => !rulesOnPages.includes(rule))).toEqual([]);
    expect(Object.keys(exceptions).filter((rule) => fired.has(rule))).toEqual([]);
  });

  it("is played: every list of scenes has a test that plays it", () => {
    const folder = join(import.meta.dirname, "browser");
    const lists = readdirSync(join(folder, "demo-scenes")).filter((name) => name !== "index.ts");
    const exported = lists.flatMap((name) =>
      [...readFileSync(join(folder, "demo-scenes", name), "utf8").matchAll(/export const (\w+)/g)].map(
        ([, list]) => list,
      ),
    );
    const tests = readdirSync(folder).filter((name) => /^demo-.*\.browser\.ts$/.test(name));
    const played = tests.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
    expect(exported.filter((list) => !new RegExp(`play\\(.*\\b${list}\\b`).test(played))).toEqual([]);
    const index = readFileSync(join(folder, "demo-scenes/index.ts"), "utf8");
    expect(exported.filter((list) => !index.includes(`...${list},`))).toEqual([]);
  });
});
