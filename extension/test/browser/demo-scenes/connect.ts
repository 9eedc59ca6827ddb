import { expect } from "vitest";
import { dialog } from "../demo";
import type { Scene } from "../demo-scene";

const profile = "/in/siobhan-kearney";
const control = '[data-part="top-card"] :is(a[href^="/demo/invite"], button:has(svg[data-icon="connect"]))';
const connect: Scene["does"] = (who) => who.press(control);
const pressed = { opens: profile, does: connect, at: dialog };
const answered = (words: string): Pick<Scene, "opens" | "does" | "at"> => ({
  ...pressed,
  async does(who) {
    await who.press(control);
    await who.answer(dialog, words);
  },
});
const unknown = ["out-03-hardly-known", "out-09-unsure"];

export const connectScenes: readonly Scene[] = [
  {
    ...pressed,
    name: "Connect on a profile",
    fires: ["out-02-connect-may-send", "out-15-ask-introduction"],
    silent: [
      "out-02-instant-connect",
      "out-12-no-note-here",
      "out-08-ignored-often",
      "out-13-follow-up",
      ...unknown,
    ],
  },
  {
    name: "Connect on a card, which sends at once",
    opens: "/people",
    does: (who) => who.press('[data-list="people"] [role="listitem"] button:has(svg[data-icon="connect"])'),
    at: dialog,
    fires: ["out-02-instant-connect"],
    silent: ["out-02-connect-may-send", "out-12-no-note-here"],
  },
  {
    ...pressed,
    name: "Connect on a phone",
    async does(who) {
      await who.page.setViewport({ width: 400, height: 800, hasTouch: true });
      await who.goOn(profile);
      await who.press(control, "touch");
      await who.pressOurs({ class: "main" });
      expect(await who.asked()).toContain("Personalise your invitation");
    },
    fires: ["out-12-no-note-here", "out-02-instant-connect"],
    silent: ["out-02-connect-may-send"],
  },
  {
    ...answered("not at all"),
    name: "a stranger",
    fires: ["out-03-hardly-known"],
    silent: ["out-09-unsure"],
  },
  {
    ...answered("not sure"),
    name: "somebody half known",
    fires: ["out-09-unsure"],
    silent: ["out-03-hardly-known"],
  },
  {
    ...answered("met in person"),
    name: "somebody one met",
    fires: ["out-02-connect-may-send"],
    silent: ["out-15-ask-introduction", "out-15-right-introducer", ...unknown],
  },
  {
    ...answered("No"),
    name: "a shared contact who hardly knows the other",
    fires: ["out-15-right-introducer"],
    silent: ["out-16-introducer-open-networker"],
  },
  {
    ...answered("Yes"),
    name: "a shared contact who knows the other",
    fires: ["out-15-ask-introduction"],
    silent: ["out-15-right-introducer"],
  },
];
