import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../surfaces/surface";

/** What is expected of a fixture; see the JSON beside each page. */
export type Expected = {
  url: string;
  proves: string;
  readable: boolean;
  /** The page builds itself by a script, so it can only be shown in a browser. */
  script?: boolean;
  items: readonly {
    surface: string;
    kind: string;
    label: string;
    slug: string | null;
    visible: boolean;
  }[];
  /** By the person, or by the surface where it is about nobody else. */
  facts?: Readonly<Record<string, Facts>>;
};

export type Fixture = { network: string; name: string; html: string; expected: Expected };

const networks = import.meta.dirname;

/** Every page in the `fixtures` folder of every network. For tests only. */
export function fixtures(): Fixture[] {
  const folders = readdirSync(networks, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: network }) => {
    const folder = join(networks, network, "fixtures");
    const pages = readdirSync(folder).filter((file) => file.endsWith(".html"));
    return pages.sort().map((file) => ({
      network,
      name: file.replace(".html", ""),
      html: readFileSync(join(folder, file), "utf8"),
      expected: JSON.parse(readFileSync(join(folder, file.replace(".html", ".json")), "utf8")) as Expected,
    }));
  });
}

export function fixture(network: string, name: string): Fixture {
  const found = fixtures().find((one) => one.network === network && one.name === name);
  if (!found) throw new Error(`No fixture ${network}/${name}`);
  return found;
}
