import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packsModule } from "../scripts/inputs.mjs";
import { zipFolder } from "../scripts/zip.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "netiquette-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test("the same files give the same zip, whenever they were written", () => {
  const names = ["manifest.json", "_locales/nl/messages.json", "content.js"];
  for (const name of names) write(`a/${name}`, name);
  for (const name of names.toReversed()) write(`b/${name}`, name);
  utimesSync(join(folder, "b/content.js"), 1, 1);
  zipFolder(join(folder, "a"), join(folder, "a.zip"));
  zipFolder(join(folder, "b"), join(folder, "b.zip"));
  const bytes = readFileSync(join(folder, "a.zip"));
  expect(bytes.equals(readFileSync(join(folder, "b.zip")))).toBe(true);
  expect(Object.keys(unzipSync(bytes))).toEqual(names.toSorted());
});

test("building twice gives the same bytes, wherever on earth", () => {
  const build = (name: string, zone: string) => {
    const out = join(folder, name);
    execFileSync(process.execPath, ["scripts/build.mjs", "--out", out], {
      cwd: join(import.meta.dirname, ".."),
      env: { ...process.env, TZ: zone },
    });
    return readFileSync(join(out, "classes/extension/netiquette-chromium.zip"));
  };
  expect(build("once", "Asia/Tokyo").equals(build("again", "America/Lima"))).toBe(true);
}, 60_000);

test("the built-in packs come in the order in which they decide, and without examples", async () => {
  const pack = (name: string) => JSON.stringify({ name, rules: [{ id: "a", examples: { fires: [] } }] });
  write("packs/default.json", JSON.stringify({ packs: ["scam-watch", "curious"] }));
  for (const name of ["curious", "open", "scam-watch"]) write(`packs/${name}/pack.json`, pack(name));
  const code = packsModule(join(folder, "packs"));
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(await module.packs()).toEqual([
    { name: "scam-watch", rules: [{ id: "a" }] },
    { name: "curious", rules: [{ id: "a" }] },
  ]);
});
