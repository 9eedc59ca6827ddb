import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Puts one of the extension's own pages into the test's document, without its script and its look. */
export function openOwnPage(name: string): void {
  const html = readFileSync(join(import.meta.dirname, `../src/pages/${name}/${name}.html`), "utf8");
  const parsed = new DOMParser().parseFromString(html.replace(/<head>.*<\/head>/s, ""), "text/html");
  document.body.replaceChildren(...parsed.body.children);
  document.body.hidden = true;
}

/** Waits until the page has got that far; a test that waits in vain runs into its own time limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((later) => setTimeout(later, 5));
}
