import { dialog } from "../demo";
import { daysAgo } from "../demo-known";
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
/** Connect on a profile, after another page was seen. */
const after = (opens: string, fact: string): Pick<Scene, "opens" | "does" | "at"> => ({
  ...pressed,
  opens,
  async does(who) {
    await who.remembers(fact);
    await who.goOn(profile);
    await who.press(control);
  },
});
const ignored = (times: number) => ({ diary: { notes: [], ignored: Array(times).fill(daysAgo(3)) } });
const written = { diary: { notes: Array(5).fill(daysAgo(0)), ignored: [] } };
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
  {
    ...after("/me?as=newcomer", "own-profile-ready"),
    name: "with an own profile that is not ready",
    fires: ["out-10-profile-not-ready"],
    silent: [],
  },
  {
    ...after("/me", "own-profile-ready"),
    name: "with an own profile that is ready",
    fires: ["out-02-connect-may-send"],
    silent: ["out-10-profile-not-ready"],
  },
  {
    ...after("/settings", "account-tier"),
    name: "after five notes on a free account (the notes are told by the device)",
    knowing: written,
    fires: ["out-11-note-budget"],
    silent: [],
  },
  {
    ...after("/settings?account=premium", "account-tier"),
    name: "after five notes on a paid account (the notes are told by the device)",
    knowing: written,
    fires: ["out-02-connect-may-send"],
    silent: ["out-11-note-budget"],
  },
  {
    ...pressed,
    name: "when two did not know the member (told by the device)",
    knowing: ignored(2),
    fires: ["out-02-connect-may-send"],
    silent: ["out-08-ignored-often", "out-08-ignored-too-often"],
  },
  {
    ...pressed,
    name: "when three did not know the member (told by the device)",
    knowing: ignored(3),
    fires: ["out-08-ignored-often"],
    silent: ["out-08-ignored-too-often"],
  },
  {
    ...pressed,
    name: "when five did not know the member (told by the device)",
    knowing: ignored(5),
    fires: ["out-08-ignored-too-often"],
    silent: ["out-08-ignored-often"],
  },
  {
    ...pressed,
    name: "somebody one talked to yesterday evening",
    opens: "/event/packaging-day",
    async does(who) {
      await who.press('[data-key="person:siobhan-kearney"] [data-action="met"]');
      await who.remembers("met-on");
      await who.goOn(profile);
      await who.press(control);
    },
    fires: ["out-13-follow-up"],
    silent: [],
  },
];
