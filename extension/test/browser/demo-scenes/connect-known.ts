import { dialog } from "../demo";
import { daysAgo } from "../demo-known";
import type { Scene } from "../demo-scene";

const profile = "/in/siobhan-kearney";
const control = '[data-part="top-card"] :is(a[href^="/demo/invite"], button:has(svg[data-icon="connect"]))';
const connect: Scene["does"] = (who) => who.press(control);
const pressed = { opens: profile, does: connect, at: dialog };
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

export const connectKnownScenes: readonly Scene[] = [
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
