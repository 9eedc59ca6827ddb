import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { target } from "../../scripts/inputs.mjs";
import { startDemo, type Visitor } from "./demo";
import { eventually, pause } from "./member";
import { ourParts } from "./our-parts";

let demo: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo?.stop());

const field = "#demo-outlet >>> textarea#demo-message";
const beside = "#demo-outlet >>> form + netiquette-advice";

/** What is ticked off in the list beside the note, once that is right. */
const ticked = (who: Visitor, wanted: readonly string[]) =>
  eventually(
    async () => {
      await who.unfold(beside).catch(() => {});
      return (await ourParts(who.page, { class: "there" })).map(({ text }) => text.split(":")[0]);
    },
    (found) => String(found) === String(wanted),
  );

it("beside a note stands what is in it, letter by letter", async () => {
  const who = await demo.visit("/invite?to=siobhan-kearney");
  await who.press('#demo-outlet >>> [data-action="add-note"]');
  await who.type(field, "Hi");
  expect(await ticked(who, ["A greeting"])).toEqual(["A greeting"]);
  await who.type(field, " Siobhan, I read your article. May I ask");
  const more = ["A greeting", "Why you write", "A question"];
  expect(await ticked(who, more)).toEqual(more);
  await who.retype(field, "Guten Tag, danke");
  expect(await ticked(who, ["A greeting", "A word of thanks"])).toEqual(["A greeting", "A word of thanks"]);
  await pause(300);
  mkdirSync(join(target, "pictures"), { recursive: true });
  await who.page.screenshot({ path: join(target, "pictures", "note-writing.png") });
  await who.close();
});
