import { afterAll, beforeAll, expect, it } from "vitest";
import { startDemo, type Visitor } from "./demo";
import { eventually, pause, sendAnyway } from "./member";
import { ourParts, placeOf } from "./our-parts";

let demo: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo?.stop());

const profile = "/in/siobhan-kearney";
const connect = '[data-part="top-card"] :is(a[href^="/demo/invite"], button:has(svg[data-icon="connect"]))';
const inDialog = (part: string) => `#demo-outlet >>> ${part}`;
const good = "Hi Siobhan, I read your article on milk. May I ask you a question about it? Thank you, Sam";

const notes = (): Promise<unknown[]> =>
  demo.worker.evaluate(async () => {
    const { diary } = await chrome.storage.local.get("diary");
    return (diary as { notes: string[] } | undefined)?.notes ?? [];
  });

async function writeNote(who: Visitor): Promise<void> {
  await who.press(inDialog('[data-action="add-note"]'));
  await who.type(inDialog("textarea#demo-message"), good);
  await who.rules(inDialog("form + netiquette-advice"), ["in-09-personal-note"]);
  await who.press(inDialog('[data-action="send-note"]'));
}

it("a note that went out is counted once", async () => {
  const who = await demo.visit("/invite?to=siobhan-kearney");
  await writeNote(who);
  await eventually(notes, ({ length }) => length > 0);
  await pause(600);
  expect(await notes()).toHaveLength(1);
  await who.close();
});
