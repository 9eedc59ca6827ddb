import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { networkData } from "../scripts/networks.mjs";
import { changeRules } from "../src/networks/change-rules";
import { fixtures } from "../src/networks/fixtures";
import { networks } from "../src/networks/index";
import { withChanges } from "../src/networks/replaced";

type Shape = {
  names?: Readonly<Record<string, Shape>>;
  needed?: readonly string[];
  each?: Shape;
  list?: Shape;
  oneOf?: readonly string[] | "steps";
  flag?: true;
  kinds?: readonly string[];
};

const data = await networkData();

/** Places at which something has another shape than it is said to have. */
function strange(value: unknown, shape: Shape | undefined, path: string): string[] {
  if (shape?.names) {
    const names = shape.names;
    const there = Object.entries(value as object);
    const missing = (shape.needed ?? []).filter((name) => !there.some(([one]) => one === name));
    return [
      ...missing.map((name) => `${path}.${name}`),
      ...there.flatMap(([name, inner]) => strange(inner, names[name], `${path}.${name}`)),
    ];
  }
  if (shape?.each)
    return Object.entries(value as object).flatMap(([name, inner]) =>
      strange(inner, shape.each, `${path}.${name}`),
    );
  if (shape?.list)
    return (value as unknown[]).flatMap((inner, at) => strange(inner, shape.list, `${path}[${at}]`));
  const texts = shape?.oneOf === "steps" ? data.steps : shape?.oneOf;
  const fits = texts
    ? texts.includes(value as string)
    : shape?.flag
      ? value === true
      : shape?.kinds?.includes(typeof value);
  return fits ? [] : [path];
}

test("the server is told of the networks as they are, and what may be changed in them", () => {
  expect(data.networks.map(({ definition }: { definition: unknown }) => definition)).toEqual(networks);
  expect(data.rules).toEqual(changeRules);
});

test.each(networks)("every part of $id has the shape that is told", (network) => {
  expect(strange(network, data.shape, network.id)).toEqual([]);
});

test.each(networks)("what is shipped of $id could come in a policy, too", (network) => {
  const page = new Window().document as unknown as Document;
  const parts = Object.entries(network).filter(([name]) => !changeRules.settled.some((one) => one === name));
  const changed = withChanges(network, Object.fromEntries(parts), page);
  expect(changed).not.toBe(network);
  expect(changed).toEqual(network);
});

test("a shape tells what is missing, of another kind, or without a name there", () => {
  const [network] = networks;
  const { pressable, ...less } = { ...network, people: { ...network?.people, path: 1 }, extra: "" };
  expect(strange(less, data.shape, "demo")).toEqual(["demo.pressable", "demo.people.path", "demo.extra"]);
});

test("changes are tried on every fixture that is there without a script", () => {
  const told = data.networks.flatMap(
    ({ definition, pages }: { definition: { id: string }; pages: { name: string; html: string }[] }) =>
      pages.map(({ name, html }) => ({ network: definition.id, name, html })),
  );
  expect(told).toEqual(
    fixtures()
      .filter(({ expected }) => !expected.script)
      .map(({ network, name, html }) => ({ network, name, html })),
  );
});
