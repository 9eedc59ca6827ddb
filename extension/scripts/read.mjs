// npm run read -- --url URL FILE.html: one line of JSON for each thing that the extension marks or would hold on a saved
// page, opened under that address in a real browser. What the words mean stands in README.md.
import { existsSync, readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { describeSettled, launchWithExtension, openAs } from "./chromium.mjs";

const usage = "Use: npm run read -- --url https://www.linkedin.com/… FILE.html";

async function read({ url, file }) {
  const { browser, worker } = await launchWithExtension();
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.setViewport({ width: 1280, height: 900 });
    await openAs(page, url, readFileSync(file, "utf8"));
    const description = await describeSettled(worker);
    if (description === null) throw new Error(`No network that we know is at ${url}`);
    for (const { surface, kind, label, slug, visible } of description.items) {
      console.log(JSON.stringify({ surface, kind, label, slug, visible }));
    }
    if (!description.readable) console.error("This page could not be read; the member would be told so.");
  } finally {
    await browser.close();
  }
}

function whatToRead() {
  const { values, positionals } = parseArgs({ options: { url: { type: "string" } }, allowPositionals: true });
  const [file] = positionals;
  if (!values.url || positionals.length !== 1) throw new Error(usage);
  if (!URL.canParse(values.url) || !/^https?:$/.test(new URL(values.url).protocol)) {
    throw new Error(`Not an address: ${values.url}\n${usage}`);
  }
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`No such file: ${file}`);
  return { url: values.url, file };
}

try {
  await read(whatToRead());
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
}
