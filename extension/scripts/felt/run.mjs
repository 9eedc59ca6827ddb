// npm run felt [-- --beside FOLDER]: can the extension be felt? The same pages without it, with it, with an extension that
// does nothing, and with another unpacked one if it is named; in turns, for the machine changes while one measures.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch, launchWithExtension, unpacked } from "../chromium.mjs";
import { target } from "../inputs.mjs";
import { measure } from "./measure.mjs";

const { values } = parseArgs({
  options: { beside: { type: "string" }, turns: { type: "string", default: "5" } },
});
const turns = Number(values.turns);

/** An extension with the same matches that does nothing: what any content script costs. */
function nothing() {
  const folder = mkdtempSync(join(tmpdir(), "nothing-"));
  const manifest = {
    manifest_version: 3,
    name: "Nothing",
    version: "1",
    permissions: ["storage"],
    background: { service_worker: "none.js" },
    content_scripts: [
      {
        matches: ["https://www.linkedin.com/*"],
        js: ["none.js"],
        run_at: "document_start",
        all_frames: true,
      },
    ],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "none.js"), "");
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const parties = {
  without: { start: () => launch() },
  nothing: { start: () => launchWithExtension({ folder: nothing() }) },
  netiquette: { start: () => launchWithExtension({ folder: unpacked }), marked: true },
  ...(values.beside && { beside: { start: () => launchWithExtension({ folder: values.beside }) } }),
};
const pages = [
  { cards: 1_000, weight: 0, along: false },
  { cards: 5_000, weight: 0, along: false },
  { cards: 200, weight: 10, along: false },
  { cards: 1_000, weight: 0, along: true },
  { cards: 5_000, weight: 0, along: true },
  { cards: 200, weight: 10, along: true },
];

const figures = [];
for (let turn = 0; turn < turns; turn += 1) {
  for (const [party, { start, marked = false }] of Object.entries(parties)) {
    const { browser } = await start();
    for (const page of pages) {
      figures.push({ party, ...page, turn, ...(await measure(browser, { ...page, marked })) });
      process.stderr.write(".");
    }
    await browser.close();
  }
}
process.stderr.write("\n");

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const share = (numbers, part) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];
const lines = [
  "| page | party | once, ms | ms a card | more than without | longest task ms | frames to the mark, p95 | press ms, p99 | heap MB | heap left MB |",
  "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|",
];
for (const { cards, weight, along } of pages) {
  const isThis = (one) => one.cards === cards && one.weight === weight && one.along === along;
  const of = (party) => figures.filter((one) => one.party === party && isThis(one));
  const base = median(of("without").map(({ perCard }) => perCard));
  for (const party of Object.keys(parties)) {
    const some = of(party);
    const perCard = median(some.map((one) => one.perCard));
    const more = perCard - base;
    const presses = some.flatMap((one) => one.presses);
    const waits = some.flatMap((one) => one.waits);
    const cells = [
      `${cards} cards${weight ? `, ${weight} ms each` : ""}${along ? ", scrolled along" : ""}`,
      party,
      median(some.map(({ once }) => once)).toFixed(0),
      perCard.toFixed(3),
      // What the page does for a card of its own accord is not counted by Chromium as script of a frame.
      `${more.toFixed(3)} (${((100 * more) / (base + weight)).toFixed(1)} %)`,
      Math.max(...some.map(({ longest }) => longest)).toFixed(0),
      waits.length > 0 ? share(waits, 0.95) : "–",
      presses.length > 0 ? share(presses, 0.99).toFixed(2) : "–",
      (median(some.map(({ heap }) => heap)) / 1e6).toFixed(1),
      (median(some.map(({ heapLeft }) => heapLeft)) / 1e6).toFixed(1),
    ];
    lines.push(`| ${cells.join(" | ")} |`);
  }
}
mkdirSync(join(target, "felt"), { recursive: true });
writeFileSync(join(target, "felt", "results.md"), `${lines.join("\n")}\n`);
console.log(lines.join("\n"));
