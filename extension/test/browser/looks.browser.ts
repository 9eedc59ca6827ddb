import { afterAll, beforeAll, expect, it } from "vitest";
import { startDemo, type Visitor } from "./demo";
import { eventually } from "./member";
import { attribute, ourParts } from "./our-parts";

let demo: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo?.stop());

const marks = { class: "mark" };

/** How each mark, or another part of ours, is drawn, once there are some and all are drawn like that. */
async function drawn(
  { page }: Visitor,
  wanted: string,
  parts: Parameters<typeof ourParts>[1] = marks,
): Promise<string[]> {
  const look = async (): Promise<string[]> =>
    (await ourParts(page, parts)).map(
      ({ node }) => /color-scheme: ([a-z]+)/.exec(attribute(node, "style") ?? "")?.[1] ?? "",
    );
  const found = await eventually(look, (all) => all.length > 0 && all.every((one) => one === wanted));
  return [...new Set(found)];
}

const inSystem = (who: Visitor, value: "dark" | "light") =>
  who.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);

it("a mark is as light as what it stands on, not as dark as the switch it is about", async () => {
  const who = await demo.visit("/invitations");
  await inSystem(who, "light");
  await who.goOn("/settings/broadcast");
  expect(await drawn(who, "light")).toEqual(["light"]);
  await who.close();
});

it("marks that are drawn already follow the system, and the page’s own choice over it", async () => {
  const who = await demo.visit("/invitations");
  await inSystem(who, "light");
  expect(await drawn(who, "light")).toEqual(["light"]);
  await inSystem(who, "dark");
  expect(await drawn(who, "dark")).toEqual(["dark"]);
  await who.page.evaluate(() => {
    document.documentElement.dataset.look = "light";
  });
  expect(await drawn(who, "light")).toEqual(["light"]);
  await who.close();
});

it("so does the question over a held press, while it is open", async () => {
  const who = await demo.visit("/people");
  const dialog = { tag: "dialog" };
  await inSystem(who, "light");
  await who.press('[data-list="people"] [role="listitem"] button:has(svg[data-icon="connect"])');
  expect(await drawn(who, "light", dialog)).toEqual(["light"]);
  await inSystem(who, "dark");
  expect(await drawn(who, "dark", dialog)).toEqual(["dark"]);
  await who.page.evaluate(() => {
    document.documentElement.dataset.look = "light";
  });
  expect(await drawn(who, "light", dialog)).toEqual(["light"]);
  expect(await who.isAsked()).toBe(true);
  await who.close();
});

it("and a page that fades to another look, by a class of its body", async () => {
  const style =
    "<style>body { transition: all .4s } .night { background: #111 } main, main * { background: none !important }</style>";
  const who = await demo.visit("/invitations", {}, style);
  await inSystem(who, "light");
  expect(await drawn(who, "light")).toEqual(["light"]);
  await who.page.evaluate(() => document.body.classList.add("night"));
  expect(await drawn(who, "dark")).toEqual(["dark"]);
  await who.close();
});
