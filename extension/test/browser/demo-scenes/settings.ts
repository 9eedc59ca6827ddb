import type { Scene } from "../demo-scene";

const visibility = { opens: "/settings/visibility", at: '[data-setting="connections"] netiquette-advice' };
const broadcast = { opens: "/settings/broadcast", at: ".panel + netiquette-advice" };
const hide: Scene["does"] = (who) => who.press('[data-setting="connections"] input[value="hidden"]');
const turnOff: Scene["does"] = (who) => who.press('[data-setting="broadcasts"]');
const team = (dial: string, value: string, groups: string[] = []) => ({
  team: { dials: { [dial]: value } },
  me: { groups },
});

export const settingsScenes: readonly Scene[] = [
  { ...visibility, name: "a hidden list", does: hide, fires: ["net-01-open"], silent: ["net-01-hide"] },
  { ...visibility, name: "an open list", fires: [], silent: ["net-01-open", "net-01-hide"] },
  {
    ...visibility,
    name: "an open list, where the team hides them",
    knowing: team("connection-visibility", "hide"),
    fires: ["net-01-hide"],
    silent: ["net-01-open", "net-01-hide-for-segment"],
  },
  {
    ...visibility,
    name: "a buyer's open list, where buyers hide theirs (the group is told by the device)",
    knowing: team("connection-visibility", "hide-for-segment", ["buyers"]),
    fires: ["net-01-hide-for-segment"],
    silent: ["net-01-hide"],
  },
  {
    ...visibility,
    name: "the open list of somebody else, where buyers hide theirs (the group is told by the device)",
    knowing: team("connection-visibility", "hide-for-segment", ["drivers"]),
    fires: [],
    silent: ["net-01-hide-for-segment"],
  },
  { ...broadcast, name: "announcing changes", fires: ["net-02-off"], silent: ["net-02-on"] },
  {
    ...broadcast,
    name: "announcing nothing",
    does: turnOff,
    fires: [],
    silent: ["net-02-off", "net-02-on"],
  },
  {
    ...broadcast,
    name: "announcing nothing, where the team likes to look on",
    knowing: team("broadcasts", "on"),
    does: turnOff,
    fires: ["net-02-on"],
    silent: ["net-02-off", "net-02-by-segment"],
  },
  {
    ...broadcast,
    name: "a recruiter who announces, where recruiters do not (the group is told by the device)",
    knowing: team("broadcasts", "by-segment", ["recruiters"]),
    fires: ["net-02-by-segment"],
    silent: ["net-02-on", "net-02-off"],
  },
  {
    ...broadcast,
    name: "somebody else who announces, where recruiters do not (the group is told by the device)",
    knowing: team("broadcasts", "by-segment", ["drivers"]),
    fires: [],
    silent: ["net-02-by-segment"],
  },
];
