import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { target } from "../../scripts/inputs.mjs";

type Named = Readonly<Record<string, unknown>>;
type Rule = { id: string; surface: string | string[]; says: { en: string } };
type Pack = { name: string; rules?: Rule[] } & Readonly<Record<string, unknown>>;

const read = (path: string) => JSON.parse(readFileSync(join(target, "packs", path), "utf8"));
const packs: Pack[] = read("default.json").packs.map((name: string): Pack => read(`${name}/pack.json`));
const all = packs.flatMap(({ rules = [] }) => rules);

/** Every rule that can speak on a page. */
export const rulesOnPages = all
  .filter(({ surface }) => [surface].flat().some((one) => one !== "policy"))
  .map(({ id }) => id);

const bySentence = new Map(all.map(({ id, says }) => [says.en, id]));

/** The rule that says this, if it is a rule's sentence. */
export const ruleThatSays = (words: string): string | undefined => bySentence.get(words);

export type Team = {
  readonly dials?: Readonly<Record<string, string>>;
  /** Companies on the list to think about first. */
  readonly companies?: readonly string[];
};

/** The document of a team that chose otherwise: the default packs in one, with its own positions. */
export function documentOf({ dials = {}, companies = [] }: Team): unknown {
  const merged = (part: string): Named => Object.assign({}, ...packs.map((pack) => pack[part] ?? {}));
  const salt = "think-first:";
  const hashes = companies.map((name) =>
    createHash("sha256").update(`${salt}${name.toLowerCase()}`).digest("hex"),
  );
  const chosen: Record<string, Named> = {};
  for (const { dials: own = {} } of packs)
    for (const [name, dial] of Object.entries(own as Record<string, Named>))
      chosen[name] = { ...chosen[name], ...dial };
  for (const [name, value] of Object.entries(dials)) chosen[name] = { ...chosen[name], value };
  return {
    format: 2,
    name: "team",
    dials: chosen,
    parameters: merged("parameters"),
    phrases: merged("phrases"),
    texts: merged("texts"),
    templates: merged("templates"),
    lists: companies.length > 0 ? { "think-first": { salt, hashes } } : merged("lists"),
    rules: all.map(({ ...rule }) => ({ ...rule, examples: undefined })),
  };
}
