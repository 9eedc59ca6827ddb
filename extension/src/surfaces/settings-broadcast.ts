import { placed } from "./reading/place";

/** Whether changes are announced to the network. */
export const settingsBroadcast = placed("settings.broadcast", "marked");
