import { networks } from "../networks/index";
import { readStorage, writeStorage } from "./browser";

/** What a member says about herself, kept where the pages' own memory keeps it: for each network under `NETWORK:me`. */
export type AboutMe = Readonly<Record<string, string | number | boolean>>;

const places = networks.map(({ id }) => `${id}:me`);

export async function readAboutMe(): Promise<AboutMe> {
  const remembered = await readRemembered();
  return Object.assign({}, ...places.map((place) => fieldsOf(remembered[place])));
}

/** `undefined` forgets a fact. */
export async function changeAboutMe(
  changes: Readonly<Record<string, AboutMe[string] | undefined>>,
): Promise<void> {
  const remembered = await readRemembered();
  const changed = places.map((place) => {
    const facts = Object.entries({ ...fieldsOf(remembered[place]), ...changes });
    return [place, Object.fromEntries(facts.filter(([, value]) => value !== undefined))];
  });
  await writeStorage({ remembered: { ...remembered, ...Object.fromEntries(changed) } });
}

const readRemembered = async () => fieldsOf((await readStorage(["remembered"])).remembered);

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
