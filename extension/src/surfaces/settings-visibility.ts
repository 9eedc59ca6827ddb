import { placed } from "./reading/place";

/** Who sees the list of connections. */
export const settingsVisibility = placed("settings.visibility", "marked");
